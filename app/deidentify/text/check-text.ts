import { findIdentifiers } from "./check";
import type { Span } from "./span";
import { committedTagger } from "./tagger";

/**
 * The whole text check, rules and tagger: everything in a text that could identify a patient. Spans are sorted, do not
 * overlap and count UTF-16 units. Runs in Node and in a browser; never throws.
 */
export function checkText(text: string): Span[] {
  return findIdentifiers(text, committedTagger());
}

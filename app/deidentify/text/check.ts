import { borneNames } from "./borne-names";
import { columnHits } from "./columns";
import { combinations } from "./combinations";
import { evenedOf } from "./evened";
import { grown } from "./grow";
import { ruleHits, spanOf } from "./hit";
import { references } from "./leave-alone/references";
import { signs } from "./leave-alone/signs";
import { isRegion } from "./lexicon";
import { outside, withoutOverlaps } from "./merge";
import { type Reading, readingOf } from "./reading";
import { repeats } from "./repeats";
import type { Hit, Span } from "./span";
import { strangers } from "./strangers";
import { wholeNames } from "./whole-names";

/** Finds names and places by their surroundings; `order` of its hits is behind every rule's. */
export type Tagger = (reading: Reading) => Hit[];

const soft = new Set(["name", "place", "care_place", "employer", "address"]);
const quotable = new Set([
  ...soft,
  "unique_number",
  "url",
  "phone",
  "account",
  "medical_record",
  "licence",
  "date",
  "provider_number",
]);

/**
 * Everything in a text that could identify a patient: rules, the tagger where one is given, listed names, every repeat of
 * what they found, and warnings about combinations. Sorted by place, never overlapping, UTF-16 offsets. Eponyms, medicines and
 * literature are left alone. Never throws; linear in the length of the text.
 */
export function findIdentifiers(text: string, tagger: Tagger = () => []): Span[] {
  const even = evenedOf(text);
  const spans = identifiersIn(even.text, tagger).map((span) => even.placed(span));
  const cells = columnHits(text).filter(
    (cell) => !spans.some((span) => span.start < cell.end && cell.start < span.end),
  );
  return cells.length === 0 ? spans : [...spans, ...cells.map((cell) => spanOf(cell, text))].sort(byPlace);
}
const byPlace = (a: Span, b: Span) => a.start - b.start;

function identifiersIn(text: string, tagger: Tagger): Span[] {
  const reading = readingOf(text);
  const quoted = references(text);
  const named = signs(reading);
  const clear = (hits: Hit[]) =>
    outside(
      outside(hits, quoted, ({ type }) => quotable.has(type)),
      named,
      ({ type }) => soft.has(type),
    );
  const hits = grown(
    wholeNames(
      withoutOverlaps(clear([...ruleHits(reading), ...tagger(reading), ...borneNames(reading), ...strangers(reading)])),
      reading,
    ),
    text,
  );
  // A part of a region's name grows into the whole of it, and a region may be told.
  const broad = ({ type, start, end }: Hit) => soft.has(type) && isRegion(text.slice(start, end));
  const all = withoutOverlaps([...hits, ...clear(repeats(reading, hits))]).filter((hit) => !broad(hit));
  return withoutOverlaps([...all, ...combinations(text, all)]).map((hit) => spanOf(hit, text));
}

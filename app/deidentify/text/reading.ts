import { isOrdinary } from "./lexicon";
import { type Token, tokensOf } from "./tokens";

/** A text cut into tokens, with what its capitals are worth: nothing where all is written large, or all small. */
export type Reading = { text: string; tokens: Token[]; casing: "mixed" | "large" | "small" };

/** Reads a text once for all rules and the tagger. Linear in its length. */
export function readingOf(text: string): Reading {
  const tokens = tokensOf(text);
  let words = 0;
  let large = 0;
  let capital = 0;
  for (const token of tokens) {
    if (!token.word || token.text.length < 2) continue;
    words++;
    if (token.text === token.text.toUpperCase()) large++;
    else if (token.capital) capital++;
  }
  const casing =
    large > words * 0.6 && words > 3 ? "large" : capital === 0 && large < words * 0.2 && words > 3 ? "small" : "mixed";
  return { text, tokens, casing };
}

/**
 * Whether token `at` looks like a proper name by its capital or, where capitals say nothing, by being no known word.
 */
export function looksNamed({ tokens, casing }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token?.word) return false;
  return casing === "mixed" ? token.capital : token.text.length > 1 && !isOrdinary(token.lower);
}

/** The token `steps` away from `at`, lower-cased; "" outside the text. */
export function lowerAt({ tokens }: Reading, at: number): string {
  return tokens[at]?.lower ?? "";
}

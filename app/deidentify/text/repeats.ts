import { isOrdinary, isRegion } from "./lexicon";
import type { Reading } from "./reading";
import type { Hit } from "./span";
import { type Token, tokensOf } from "./tokens";

const LONGEST_LIST = 8;
const MOST_WORDS = 12;
type Sought = { words: string[]; hit: Hit; exact: boolean };

/** Parts of a name that stand for the person again: "Johnson" of "Mary Johnson". Titles and initials do not. */
function partsOf(words: Token[], hit: Hit): Sought[] {
  if (hit.type !== "name") return [];
  return words
    .filter(
      ({ text, lower }) => text.length > 2 && /^\p{Lu}\p{L}/u.test(text) && !isOrdinary(lower) && !isRegion(lower),
    )
    .map(({ text }) => ({ words: [text], hit, exact: true }));
}

/**
 * The same strings elsewhere in the text: every hit counts for every repeat of its words (compared without case, but
 * for single parts of a name). One pass over the tokens; at most 8 strings of 12 words may share a first word.
 */
export function repeats({ text, tokens }: Reading, hits: Hit[]): Hit[] {
  const sought = new Map<string, Sought[]>();
  const seen = new Set<string>();
  for (const hit of hits) {
    const words = tokensOf(text.slice(hit.start, hit.end));
    if (hit.type === "age" || hit.type === "combination" || (words.length === 1 && isOrdinary(words[0]?.lower ?? "")))
      continue;
    for (const one of [{ words: words.map(({ lower }) => lower), hit, exact: false }, ...partsOf(words, hit)]) {
      const key = one.words.join(" ");
      const first = one.words[0]?.toLowerCase() ?? "";
      const list = sought.get(first) ?? [];
      if (seen.has(key) || key.length < 3 || words.length > MOST_WORDS || list.length >= LONGEST_LIST) continue;
      seen.add(key);
      sought.set(first, [...list, one]);
    }
  }
  return tokens.flatMap((token, at) =>
    (sought.get(token.lower) ?? [])
      .filter((one) => standsAt(tokens, at, one))
      .map(({ hit, words }) => ({
        ...hit,
        start: token.start,
        end: tokens[at + words.length - 1]?.end ?? token.end,
      })),
  );
}

const standsAt = (tokens: Token[], at: number, { words, exact }: Sought) =>
  words.every((word, place) => (exact ? tokens[at + place]?.text : tokens[at + place]?.lower) === word);

import { isIntroducedSmall } from "../labelled";
import { isSignWord } from "../lexicon";
import { lowerAt, type Reading } from "../reading";
import type { Range } from "../span";
import { familyWords, givenWords } from "../words/names-that-are-words";
import { wordSet } from "../words/word-list";

const given = wordSet(givenWords);
const family = wordSet(familyWords);

/**
 * "Crystal Potter", "Grace Bishop": a given name and a family name that are both words of English, each with a capital
 * and no third one beside them, so that headings written in capitals stay what they are.
 */
export function wordNames(reading: Reading): Range[] {
  const { tokens, casing } = reading;
  if (casing === "small")
    return tokens.flatMap(({ end }, at) =>
      isIntroducedSmall(reading, at) ? [{ start: tokens[at - 1]?.start ?? 0, end }] : [],
    );
  if (casing !== "mixed") return [];
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (!next || !given.has(token.lower) || !family.has(next.lower)) return [];
    const titled = [token, next].every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)) && next.start === token.end + 1;
    const behind = tokens[at + 2];
    const alone = !(behind?.word && behind.capital) && !isSignWord(lowerAt(reading, at + 2));
    return titled && alone ? [{ start: token.start, end: next.end }] : [];
  });
}

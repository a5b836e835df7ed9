import { isIntroducedSmall } from "../labelled";
import { isBorne, isDrug, isReadEponym, isRegion, isSignWord } from "../lexicon";
import { lowerAt, type Reading } from "../reading";
import { type Accept, matches } from "../rule";
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

/** "The twins, Ada and Grace, are well", "both boys, Max and Will": several of one family by their first names. */
const several =
  /(?<=(?<!\p{L})(?:twins|triplets|children|kids|boys|girls|sons|daughters|brothers|sisters|siblings|babies|grandchildren|grandsons|granddaughters|cousins|parents)(?:,| \(| called| named|:) ?)\p{Lu}\p{Ll}{1,14}(?:, \p{Lu}\p{Ll}{1,14}){0,4},? (?:and|&) \p{Lu}\p{Ll}{1,14}(?=[,.):;]| (?:is|are|was|were|have|had|has|both|who|live|came)(?!\p{L}))/gu;
const areNames: Accept = (value) => {
  const words = value.match(/\p{Lu}\p{Ll}{1,14}/gu)?.map((word) => word.toLowerCase()) ?? [];
  return words.some(isBorne) && !words.some((word) => isReadEponym(word) || isRegion(word) || isDrug(word));
};

/** Where members of a family are named together. */
export const namedTogether = ({ text, casing }: Reading): Range[] =>
  casing === "mixed" ? matches(several, text, areNames) : [];

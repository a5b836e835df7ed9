import { isOnlyWord } from "../known-words";
import { isRegion } from "../lexicon";
import { matches, type Rule } from "../rule";
import type { Range } from "../span";
import { wordSet } from "../words/word-list";

/** "House No. 17/B", "Plot 12", "H.No 4-5/2": how an address begins where streets have no names. */
const house =
  /(?<![\p{L}\p{N}])(?:House|Plot|Flat|Shop|Door|Villa|Quarter|Qtr|H\.?|D\.?) ?(?:[Nn]o\.?|#|number)? ?\d{1,5}(?:[/-]?[A-Z])?(?:[/-]\d{1,5}){0,2}(?:[/-]?[A-Z])?(?=,? )/gu;
const part =
  /,? ((?:\p{Lu}[\p{L}\p{M}'’.-]{0,24}|\d{1,6}(?:[/-]?[A-Z])?)(?: (?:\p{Lu}[\p{L}\p{M}'’-]{0,24}|\d{1,6}[A-Z]?|No\.?)){0,3})(?![\p{L}\p{N}])/uy;
const housing = wordSet(
  `lane street st road rd phase sector block colony nagar mohalla gali galli cross main stage extension floor town layout society scheme
  marg chowk bazar bazaar enclave vihar puram estate avenue close crescent way gra compound village tehsil district taluk post po`,
);

/** The parts of an address behind its house: those with a word of housing or a number, and names. */
function toItsEnd(text: string, end: number): number {
  for (let step = 0; step < 6; step++) {
    part.lastIndex = end;
    const said = part.exec(text)?.[1];
    if (said === undefined) break;
    const words = said.toLowerCase().match(/\p{L}+/gu) ?? [];
    const some = words.some((word) => housing.has(word) || !(isOnlyWord({ lower: word }) || word.length < 3));
    if (!some && !/^\d{5,6}$/.test(said)) break;
    if (/^\d{1,3}(?:[MF]|[- ]?[Yy])/.test(said) || isRegion(said.toLowerCase())) break;
    end = part.lastIndex;
  }
  return end;
}

/** "Nakano-ku", "4-7-12 Honcho, Gangnam-gu": wards and quarters of Japan and Korea with what stands before. */
const quarter =
  /(?<![\p{L}\p{N}])(?:\d{1,3}(?:-\d{1,3}){0,2},? )?(?:\p{Lu}\p{Ll}{1,20}(?:-\p{Ll}{2,6})?,? ){0,2}\p{Lu}\p{Ll}{1,20}-(?:ku|shi|cho|machi|gu|dong|gil|eup|myeon)(?![\p{L}\p{N}])/gu;

/** Where a house says where it is, in the manner of South Asia, West Africa and the Far East. */
export const houseAddress: Rule = {
  type: "address",
  severity: "ask",
  patterns: [house, quarter],
  find: ({ text }): Range[] => [
    ...matches(house, text)
      .map(({ start, end }) => ({ start, end: toItsEnd(text, end), from: end }))
      .filter(({ end, from }) => end > from),
    ...matches(quarter, text),
  ],
  suggest: () => "[address removed]",
};

import { isLearned, isNameAndWord, isOrdinaryForm, isShort } from "./known-words";
import { drugs, moreDrugEnding, moreDrugs } from "./leave-alone/drugs";
import {
  isBorne,
  isFamilyName,
  isGivenName,
  isOrganism,
  isReadDrug,
  isReadEponym,
  isReadInstitution,
  isRegion,
} from "./lexicon";
import type { Token } from "./tokens";
import { acronyms } from "./words/acronyms";
import { borneWords } from "./words/borne-words";
import dictionary from "./words/dictionary.json";
import { jargon } from "./words/jargon";
import { wordList, wordSet } from "./words/word-list";

const written = wordSet(acronyms, jargon, borneWords);
let sorted: string[] | undefined;

/** Whether a longer word begins with this one: "azithro", "trache", "preg" are short for something. */
function isClipped(lower: string): boolean {
  sorted ??= [...dictionary.words.split(" "), ...wordList(drugs), ...wordList(moreDrugs)].sort();
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < lower) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(lower) ?? false;
}

/** Letters that can be spoken: no "mngmt", "rx'd" or "aaaargh". */
const spoken =
  /^(?!.*n['’]t$)(?!\p{L}{1,6}['’](?:m|ve|d|ll|re|s)$)(?=.{0,3}[aeiouywàáâãäåèéêëìíîïòóôõöøùúûüýāēīōūąęėőűğışöü])(?!.*(?:[bcdfghjklmnpqrstvxz]{5}|(.)\1\1))[\p{Ll}\p{M}'’-]{3,24}$/u;

/** Whether people or families somewhere are called so. */
const isSomebodys = (lower: string) => isBorne(lower) || isGivenName(lower) || isFamilyName(lower);

/**
 * A word that is none of English, medicine, drugs or the ward, and so somebody or somewhere where it is written in small
 * letters and stands where such a one stands. A name of many lists is one too, unless it is a word.
 */
export function isStrange(token: Pick<Token, "lower">): boolean {
  const { lower } = token;
  if (isShort(lower) || written.has(lower) || isOrdinaryForm(lower) || !spoken.test(lower)) return false;
  if (isReadDrug(lower) || isReadEponym(lower) || isOrganism(lower) || isReadInstitution(lower) || isRegion(lower))
    return false;
  return !(isLearned(token) || isNameAndWord(lower) || (lower.length > 7 && moreDrugEnding.test(lower)));
}

/** The same, and short for no word either: "azithro" and "preg" are. */
export const isUnknown = (token: Pick<Token, "lower">) =>
  isStrange(token) && (isSomebodys(token.lower) || !isClipped(token.lower));

import { isGivenWord, isNameAndWord, isOnlyName } from "./known-words";
import { isDrug, isEponym, isFamilyName, isGivenName, isOrdinary, isRegion } from "./lexicon";
import { lowerAt, type Reading } from "./reading";
import { kin } from "./rules/kin";
import { wordSet } from "./words/word-list";

/** Words before a comma and a first name that speak to the person or go on about them. */
const addresses = wordSet(
  `hi hello hey dear thanks thank cheers regards best sincerely faithfully yours love yes no ok okay sorry well so and or but also
  today yesterday tomorrow now then later however meanwhile still first next finally monday tuesday wednesday thursday friday
  saturday sunday patient name doctor nurse surgeon consultant registrar colleague student author reviewer interpreter congratulations`,
);
const goesOn = /^(?:\s{0,3}$|\s{0,3}\n| ?[:;,.()/|]| ?[-–] | \d)/;

/** Whether a line, a list or a label begins here: "Pt: Hand, Susan", "2. Stone, Jade". */
const begins = ({ text, tokens }: Reading, at: number) =>
  /(?:^|[\n|:;•(]\s{0,4}|(?:^|\n)\s{0,4}\d{1,2}[.)]\s{1,3}|[-–] )$/.test(
    text.slice(Math.max(0, (tokens[at]?.start ?? 0) - 10), tokens[at]?.start ?? 0),
  );

/**
 * Whether a surname stands at `at`, before a comma and a first name: "Wells, Sarah", "BURNS, Thomas", "Hand, Susan".
 * Surnames that are eponyms, injuries or other words count too where a list, a label or a line begins with them.
 */
export function surnameFirst(reading: Reading, at: number): boolean {
  const { tokens, text, casing } = reading;
  if (tokens[at + 1]?.text !== ",") return false;
  const family = tokens[at];
  const given = tokens[at + 2];
  if (!family?.word || !given?.word || family.text.length < 2) return false;
  const { lower } = family;
  if (addresses.has(lower) || kin.has(lower) || isRegion(lower)) return false;
  const first = (isGivenName(given.lower) && !isOrdinary(given.lower)) || isOnlyName(given);
  const firstAsWord = (isGivenName(given.lower) || isGivenWord(given.lower)) && given.capital;
  if (casing === "mixed" && !(given.capital && family.capital)) return false;
  const bears = isFamilyName(lower) || isNameAndWord(lower) || isEponym(lower);
  const behind = text.slice(given.end, given.end + 4);
  if (first && bears) return !isOrdinary(lower) || goesOn.test(behind) || begins(reading, at);
  if (casing === "mixed" && firstAsWord && bears) return begins(reading, at) && goesOn.test(behind);
  const large = casing === "mixed" && /^\p{Lu}{4,30}$/u.test(family.text) && !isOrdinary(lower) && !isDrug(lower);
  return (first && large) || (first && begins(reading, at) && goesOn.test(behind) && text.charAt(given.end) !== ",");
}

/** The same of the first name behind the comma. */
export const givenBehind = (reading: Reading, at: number) =>
  lowerAt(reading, at - 1) === "," && surnameFirst(reading, at - 2);

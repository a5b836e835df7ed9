import { isDrug, isFamilyName, isGivenName, isOrdinary, isReadInstitution, isRegion } from "../lexicon";
import { lowerAt, type Reading } from "../reading";
import { wordSet } from "../words/word-list";
import { isInitial } from "./initials";

export const particles = wordSet(
  "de da do dos das del della di du la le van von der den ter ten te bin bint ibn al el abu zu af av y e o' mac",
);
export const notAName = wordSet("x y z xyz abc xx xxx yyy google who no hospital strange");

/** Whether a list of people's names has the word. */
export const isKnown = (word: string) => isGivenName(word) || isFamilyName(word);

/** Whether token `at` could be part of a name: a capital word, or where capitals are worth nothing a listed name. */
export function namePart(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token || notAName.has(token.lower) || !/^\p{L}/u.test(token.text)) return false;
  if (reading.casing !== "mixed") return isKnown(token.lower) || !isOrdinary(token.lower);
  return token.capital && (!isOrdinary(token.lower) || isKnown(token.lower)) && !isRegion(token.lower);
}

/** The last token of the name that begins at `at`: up to four parts with initials, hyphens and particles between. */
export function nameEnd(reading: Reading, at: number): number {
  let end = at;
  for (let next = at + 1; next - at < 9 && next < reading.tokens.length; next++) {
    const word = lowerAt(reading, next);
    const joined = reading.tokens[next - 1]?.end === reading.tokens[next]?.start;
    if (isInitial(reading, next) && !joined && word !== "i") end = next;
    else if (word === "." && isInitial(reading, next - 1)) end = next;
    else if (namePart(reading, next) && (!isDrug(word) || isKnown(word)) && !isReadInstitution(word)) end = next;
    else if (!(word === "-" && joined) && !(particles.has(word) && next - end === 1)) break;
  }
  return end;
}

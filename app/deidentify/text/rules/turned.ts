import { isFamilyName, isOrdinary } from "../lexicon";
import { lowerAt, type Reading } from "../reading";
import type { Range } from "../span";
import { surnameFirst } from "../surname-first";
import { isInitial, isTwiceInitial } from "./initials";
import { nameEnd, namePart } from "./name-parts";

/** Written backwards or with initials: "Smith, John", "DOE, JANE", "L. Wang", "Smith J.". */
export function turned(reading: Reading): Range[] {
  const { tokens } = reading;
  const found: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const to = turnedEnd(reading, at);
    if (to !== undefined) found.push({ start: tokens[at]?.start ?? 0, end: tokens[to]?.end ?? 0 });
  }
  return found;
}

/** "Saw Begum, R (MRN …": what is done with a patient before, or what is told of one behind; authors have neither. */
function isInitialBehind(reading: Reading, at: number): boolean {
  const { text, tokens } = reading;
  const [family, comma, initial] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!family || !initial || comma?.text !== "," || !isInitial(reading, at + 2) || isOrdinary(family.lower))
    return false;
  const before = text.slice(Math.max(0, family.start - 20), family.start);
  return met.test(before) || toldOf.test(text.slice(initial.end, initial.end + 12));
}
const met =
  /(?<!\p{L})(?:saw|seen|reviewed|clerked|admitted|discharged|examined|consented|bleeped about|re|patient|pt|name|surname):? $/iu;
const toldOf = /^\.? (?:\((?:MRN|DOB|NHS|CHI|hosp|bed|\d{1,3} ?[MFmfy])|\d{1,3} ?(?:[MF]|y)(?!\p{L})|bed \d)/iu;

/** The last token of a name that is written backwards or with initials and begins at `at`. */
function turnedEnd(reading: Reading, at: number): number | undefined {
  const word = lowerAt(reading, at);
  const family = isFamilyName(word) && (reading.tokens[at]?.capital ?? false);
  if (surnameFirst(reading, at)) return nameEnd(reading, at + 2);
  if (family && !isOrdinary(word) && isInitial(reading, at + 1) && lowerAt(reading, at + 2) === ".") return at + 2;
  if (family && isInitialBehind(reading, at)) return at + 2;
  if (isTwiceInitial(reading, at)) return nameEnd(reading, at + 4);
  const listed = isFamilyName(lowerAt(reading, at + 2)) && namePart(reading, at + 2);
  return isInitial(reading, at) && lowerAt(reading, at + 1) === "." && listed ? nameEnd(reading, at + 2) : undefined;
}

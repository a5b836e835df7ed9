import { isGivenWord } from "../known-words";
import { isIntroducedSmall, isLabelled } from "../labelled";
import { isGivenName, isInstitution, isOrdinary, isReadEponym, isRegion } from "../lexicon";
import { lowerAt, type Reading } from "../reading";
import { givenBehind, surnameFirst } from "../surname-first";
import { isToldOf } from "../told-of";
import { wordSet } from "../words/word-list";

/** What is said to a person, or of a saint or a mountain. */
const titles = wordSet("mr mrs ms miss dr prof professor sir dame named called st saint mt mount");
/** Whether a title stands before the word at `at`. */
export const titled = (reading: Reading, at: number) =>
  titles.has(lowerAt(reading, lowerAt(reading, at - 1) === "." ? at - 2 : at - 1));

/** An age, a bed or what is done with patients, behind a name: "Wells, 54M", "Graves (bed 3)". */
const patientBehind =
  /^,? ?\(?(?:\d{1,3} ?(?:[MF](?!\p{L})|y[./]?o|[- ]years?[- ]old)|(?:in )?(?:bed|bay|room|side room) \d|DOB(?!\p{L})|is an? \d{1,3}[- ]?y)/iu;
/** "Wells S. has", "Graves R, Burns T": an initial, and no grade. */
const initialBehind = /^ (?![A-DIVX])\p{Lu}(?=[.,;]|\s{0,3}$|\s{0,3}\n)/u;

/**
 * A title, an initial, a saint or a given name before it makes a name a person's or a place's again, and so does what
 * only stands behind a person: an initial, an age, a bed, or a first name behind a comma.
 */
export function personBeside(reading: Reading, at: number): boolean {
  if (personBefore(reading, at) || surnameFirst(reading, at) || givenBehind(reading, at)) return true;
  if (isLabelled(reading, at) || isIntroducedSmall(reading, at) || isBehindSmallInitials(reading, at)) return true;
  if (isToldOf(reading, at)) return true;
  const { capital = false, end = 0 } = reading.tokens[at] ?? {};
  const behind = capital ? reading.text.slice(end, end + 24) : "";
  return patientBehind.test(behind) || initialBehind.test(behind);
}

/** "mr j. d. salter"; of "IBD, e.g. Crohn" and "2. Crohn" nothing makes a person. */
const smallInitials = /(?:^|[^\p{L}])(?:mrs?|ms|miss|mx|dr|prof)\.? (?:\p{Ll}\. ?){1,3}$/u;
const isBehindSmallInitials = ({ text, tokens }: Reading, at: number) => {
  const start = tokens[at]?.start ?? 0;
  return smallInitials.test(text.slice(Math.max(0, start - 24), start));
};

/** The same, by what stands before it alone. */
export function personBefore(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  // Of "Dr Okonkwo-Bell" the second half is as much a person's as the first.
  if (/^[-–]$/.test(lowerAt(reading, at - 1)) && tokens[at - 1]?.end === tokens[at]?.start && at > 2)
    return personBefore(reading, at - 2);
  const dotted = lowerAt(reading, at - 1) === ".";
  const before = tokens[dotted ? at - 2 : at - 1];
  if (!before) return false;
  if (titles.has(before.lower) || (dotted && /^\p{Lu}$/u.test(before.text))) return true;
  const body = isInstitution(before.lower) || isRegion(before.lower);
  const known = isOrdinary(before.lower) || isReadEponym(before.lower) || body;
  const named = isGivenName(before.lower) || isGivenWord(before.lower) || !known;
  if (!dotted && before.word && before.capital && before.text.length > 1 && named) return true;
  // "sarah wells": both are written small, and the first is nothing but a first name.
  const small = reading.tokens[at]?.capital === false && !before.capital && !isOrdinary(before.lower);
  if (!dotted && small && isGivenName(before.lower) && !isReadEponym(before.lower)) return true;
  return before.text.length === 1 && before.capital && personBefore(reading, dotted ? at - 2 : at - 1);
}

import { isFamilyWord, isGivenWord, isNameAndWord, isOnlyWord, isShort } from "./known-words";
import { isGivenName, isOrganism, isReadDrug, isReadEponym, isReadInstitution, isRegion } from "./lexicon";
import { lowerAt, type Reading } from "./reading";
import { acronyms } from "./words/acronyms";
import { wordSet } from "./words/word-list";

const written = wordSet(acronyms);

/** "Consultant: ", "Pt: ", "Next of kin: ": a label that a person stands behind. */
const label =
  /(?:^|[^\p{L}])(?:consultant|cons|registrar|reg|spr|sho|fy\d|surgeon|anaesthetist|anesthesiologist|radiologist|pathologist|physician|doctor|attending|resident|nurse|midwife|physio|gp|pcp|provider|patient|pt|name|surname|forename|nok|next of kin|carer|assistant|reviewer|referrer) ?: ?$/iu;
/** "Bed 4 ", "B4: ", "Side room 2 - ": a place in a list of the ward. */
const bed =
  /(?:^|[^\p{L}])(?:bed|bay|room|side room|cubicle|chair|trolley|cot|slot|theatre|bd|sr|b) ?\d{1,3}[A-D]? ?[-–:.,)]? ?$/iu;
/** "2. ", "3) ": a place in a list of jobs. */
const item = /(?:^|[\n;:.] ?|\p{L} {1,2})\d{1,2}[.)] ?$/u;

const ends = /^(?:\s{0,3}$|\s{0,3}\n|[.,;|/]|\s?[-–|/(:]|,? ?\d|\s(?:and|&)\s)/u;
const dash = /^\s?[-–:]\s/u;

/**
 * Whether the word at `at` is somebody because of where it stands: behind a label or a bed ("Consultant: Bell.", "Bed
 * 4 Stone -", "Pt: Rose, 71") or at the head of an item ("2. Pratt - LP"), with nothing behind it that makes a sign
 * of it ("Pt: Bell's palsy").
 */
export function isLabelled({ text, tokens, casing }: Reading, at: number): boolean {
  const token = tokens[at];
  if (casing !== "mixed" || !token || !/^\p{Lu}['’\p{L}]?\p{Ll}/u.test(token.text)) return false;
  const { start, end, lower } = token;
  const behind = text.slice(end, end + 6);
  if (!ends.test(behind)) return false;
  if (isRegion(lower) || isReadDrug(lower) || isOrganism(lower) || isReadInstitution(lower) || isShort(lower))
    return false;
  if (written.has(lower) || (isOnlyWord(token) && !isNameAndWord(lower) && !isReadEponym(lower))) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  if (label.test(before) || bed.test(before)) return true;
  // Of a list of diseases, "1. Crohn - …", no item is a person.
  return (
    item.test(before) && dash.test(behind) && !isReadEponym(lower) && (!isNameAndWord(lower) || isGivenName(lower))
  );
}

const introducers = wordSet(
  "patient pt named called lady gentleman man woman girl boy husband wife mother father mum dad son daughter",
);
/** Words that go on about the patient: "the patient will cook for herself". */
const goesOn = wordSet("will may hope promise grant skip chase mark drew rich chip clay ray");

/** Whether the surname of "my patient grace bell" stands at `at`: all is small, and both its names are words. */
export function isIntroducedSmall(reading: Reading, at: number): boolean {
  const first = lowerAt(reading, at - 1);
  if (reading.casing !== "small" || !isFamilyWord(lowerAt(reading, at)) || !isGivenWord(first)) return false;
  return introducers.has(lowerAt(reading, at - 2)) && !goesOn.has(first);
}

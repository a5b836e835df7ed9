import { isBorne, isFamilyName, isGivenName, isOrdinary, isReadDrug, isRegion } from "./lexicon";
import type { Reading } from "./reading";
import { kin } from "./rules/kin";
import { familyWords, givenWords, moreWordNames } from "./words/names-that-are-words";
import { wordSet } from "./words/word-list";

const namesToo = wordSet(givenWords, familyWords, moreWordNames);

/** What is measured in a patient, found in one or put into one. */
const had =
  "INR|temp|temperature|fever|rash|GCS|NEWS|BP|HR|sats|Hb|CRP|WCC|lactate|troponin|history|background|cough|headache|migraine|seizure|fall|stroke|murmur|catheter|cannula|drain|line|PEG|stoma|pacemaker|UTI|infection|cancer|wife|husband|son|daughter|carer|scan|CT|MRI|DNAR|hernia|tremor|limp|wound|ulcer|pulse|creatinine|sodium|potassium|haemoglobin|platelet";
/** How patients are and what is done to them: no word of it is said of a bond in chemistry or of a rose. */
const state =
  "tearful|admitted|discharged|readmitted|referred|transferred|intubated|extubated|ventilated|vomiting|confused|agitated|drowsy|unwell|comfortable|upset|worried|anxious|settled|asleep|awake|alert|orientated|oriented|breathless|febrile|afebrile|apyrexial|pyrexial|hypotensive|tachycardic|bradycardic|hypoxic|jaundiced|sweaty|clammy|incontinent|constipated|dehydrated|pregnant|diabetic|deaf|NBM|nauseated|nauseous|clerked|cannulated|catheterised|catheterized|refusing|complaining|mobilising|mobilizing|bleeding|coughing|fitting|wheezing|deteriorating|itching|limping|crying|screaming|nil by mouth|in (?:pain|bed|resus|ITU|ICU|HDU|AF)|on (?:warfarin|oxygen|\\d|IV|dialysis|insulin|the ward)|under the care|due (?:for|a)|keen to|happy to|able to|unable to|asking|seen (?:by|in|on)|reviewed (?:by|in|on)|an? (?:retired|smoker|diabetic|\\d)|\\d{1,3}(?: |,|\\.|$)";
const does =
  "denies|denied|complains|complained|refuses|refused|smokes|vomited|collapsed|fainted|presented (?:with|to)|attended|lives (?:alone|with|in|at)|lived (?:alone|with)|says (?:he|she|it|her|his|they|that)|said (?:he|she|they)|told (?:me|us|her|him|the)|wants to|wanted to|feels|felt (?:unwell|sick|dizzy|faint|better|worse)|takes (?:his|her|no|warfarin|\\p{L}{3,20} \\d)|stopped taking|started (?:vomiting|coughing|bleeding|yesterday|to)|rang|weighs|reports|sustained|suffered|slipped|tripped|fell (?:over|from|off|down|out|at|in|on)|died|slept|deteriorated|recovered well|needs (?:bloods|a |his|her|an? |to )|woke";
const behind = new RegExp(
  `^ (?:(?:was|is|remains|became|still) (?:(?:still|very|quite|a bit|now|also|so|more|really|too) )?(?:${state})|(?:has|had) (?:no |had |got )?(?:(?:an?|his|her|some|severe|chest|abdominal|back|new|more|\\d{1,2}) )?(?:\\p{L}{2,14} )?(?:${had}|pain|seizures|headaches|diarrhoea|DKA|AF|COPD|asthma|pneumonia|sepsis|dementia)|(?:has|had) (?:been|become|gone|got) (?:(?:very|more|so|a bit) )?(?:${state}|home|better|worse|started|given|having|eating|taking|falling|losing)|(?:${does}))(?!\\p{L})`,
  "u",
);
const relatives = [...kin].filter((word) => /^\p{L}{3,14}$/u.test(word)).join("|");
const relation = `(?:his|her|their|my|our|whose|the patient['’]s|the pt['’]s|pt['’]s) (?:\\p{L}{3,10} )?(?:${relatives}|sister-in-law|mother-in-law|father-in-law|key ?worker|neighbour|guardian|social worker|health visitor)`;
/** "Hyacinth, his carer"; "(her son)". */
const related = new RegExp(`^(?:, | ?\\(| [-–] )${relation}(?!\\p{L})`, "iu");
/** "Bond's wife". */
const ofKin = new RegExp(`^['’]s (?:\\p{L}{3,10} )?(?:${relatives})(?!\\p{L})`, "u");
/** Behind these a sentence goes on, so that a capital says more. */
const opening = /(?:^|[.?!:;\n•"“(]\s{0,3}|(?:^|\n)\s{0,4}(?:[-+*>]|\d{1,2}[.)])\s{1,3}|\p{Ll},? )$/u;

/** Whether what follows `end` is told of people only: "has an INR of 9", "'s wife". */
export const tellsOfPerson = (text: string, end: number): boolean => {
  const rest = text.slice(end, end + 80);
  return behind.test(rest) || related.test(rest) || ofKin.test(rest);
};

/**
 * Whether the word with a capital at `at` is somebody by what is told of it: a name that is a word of English too, and
 * behind it what only people do or have ("Bond has an INR of 9", "Joy has been vomiting"), or who it is ("Hyacinth,
 * his carer"). Reads at most 80 characters behind the word.
 */
export function isToldOf({ text, tokens, casing }: Reading, at: number): boolean {
  const token = tokens[at];
  if (casing !== "mixed" || !token || !/^\p{Lu}\p{Ll}{1,20}$/u.test(token.text)) return false;
  const { lower, start, end } = token;
  if (isRegion(lower) || isReadDrug(lower)) return false;
  const wordName = namesToo.has(lower);
  if (!wordName && (isOrdinary(lower) || !(isBorne(lower) || isFamilyName(lower) || isGivenName(lower)))) return false;
  const rest = text.slice(end, end + 80);
  if (related.test(rest)) return true;
  return wordName && opening.test(text.slice(Math.max(0, start - 10), start)) && tellsOfPerson(text, end);
}

import { findNames, gazetteerOf } from "../gazetteer";
import { isOnlyName } from "../known-words";
import { carePlaceNames, isOrdinary } from "../lexicon";
import { looksNamed, lowerAt, type Reading } from "../reading";
import { matches, type Rule } from "../rule";
import type { Range } from "../span";
import { wordSet } from "../words/word-list";
import { genericWords } from "./generic-words";

const known = gazetteerOf(carePlaceNames);
const endings = new Set(
  "hospital hospitals clinic clinics infirmary hospice sanatorium polyclinic healthcare healthcenter healthcentre krankenhaus klinikum ziekenhuis".split(
    " ",
  ),
);
const pairs = new Set(
  "medical center;medical centre;med center;med centre;med ctr;med cntr;medical ctr;health center;health centre;health care;health system;health services;health trust;nursing home;care home;care centre;care center;rest home;cancer center;cancer centre;cancer institute;heart institute;general;memorial;health;nhs trust;foundation trust;medical group;medical practice;family practice;day centre;treatment centre;walk-in centre;urgent care;rehab;rehabilitation center;rehabilitation centre;surgery;medical school;va".split(
    ";",
  ),
);

const pairStarts = new Set([...pairs].map((pair) => pair.split(" ", 1)[0]));

/** How many tokens of a care place's ending begin at `at`: "Hospital", "Medical Center", "General" … 0 if none. */
function endingAt(reading: Reading, at: number): number {
  const first = lowerAt(reading, at);
  if (endings.has(first)) return 1;
  if (!pairStarts.has(first)) return 0;
  const dot = lowerAt(reading, at + 1) === "." ? 1 : 0;
  if (pairs.has(`${first} ${lowerAt(reading, at + 1 + dot)}`)) return 2 + dot;
  const capital = reading.casing !== "mixed" || looksNamed(reading, at);
  return pairs.has(first) && capital ? 1 : 0;
}

/** Steps back from an ending over the words of its name; the first token of the name, or `at` if there is none. */
function nameStart(reading: Reading, at: number): number {
  let start = at;
  for (let back = at - 1; back >= 0 && at - back < 9; back--) {
    const word = lowerAt(reading, back);
    if (looksNamed(reading, back) && (!genericWords.has(word) || (word === "general" && reading.casing === "mixed")))
      start = back;
    else if (looksNamed(reading, back) && reading.casing === "mixed") continue;
    else if (
      reading.casing !== "mixed" &&
      /^(?:mary|john|luke|mercy|hope|general|memorial|university|royal|queen|king)$/.test(word)
    )
      start = back;
    else if (!/^(?:'s|&|\.|-|'|’|and|of|de|for|st|mt)$/.test(word) || word === (reading.tokens[at]?.lower ?? "")) break;
    else if (word === "st" || word === "mt") start = back;
    else if ((word === "of" || word === "and" || word === "for") && !looksNamed(reading, back - 1)) break;
    else if (word === "." && !/^(?:st|mt|dr|ft)$/.test(lowerAt(reading, back - 1))) break;
  }
  return start;
}

function byEnding(reading: Reading): Range[] {
  const found: Range[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const length = endingAt(reading, at);
    if (length === 0) continue;
    const from = nameStart(reading, at);
    const start = reading.tokens[from]?.start ?? 0;
    const alone = from === at && /^(?:general|memorial)$/.test(lowerAt(reading, at));
    const end = reading.tokens[at + length - 1]?.end ?? 0;
    if (from < at && !alone) found.push({ start, end });
  }
  return found;
}

/** St Mary's, St. Luke’s, Saint Vincent: also without "hospital" behind it. */
const saint =
  /(?<![\p{L}\p{N}])(?:St\.?|Saint|Ste\.?|Sankt|San|Santa) \p{Lu}\p{Ll}{2,20}(?:['’]s?|s)?(?=[^\p{L}])(?! (?:wort|valve|dance|fire|splint|respiratory|questionnaire|Elevation|Depression|Segment))|(?<![\p{L}\p{N}])st\.? \p{Ll}{3,20}['’]s(?!\p{L}| wort)/gu;
/** Hospitals that are told by their short name: "at the Royal Glan Clwyd", "Mercy Children's". */
const shortName =
  /(?<=(?<!\p{L})(?:at|from|to|in|by|via) )(?:the )?(?:(?:Royal|Queen|King|Prince|Princess|Princess Royal) \p{Lu}\p{L}{2,20}(?: \p{Lu}\p{Ll}{2,20})?|\p{Lu}\p{L}{2,20} (?:Children['’]s|Women['’]s|Veterans|District|Regional|Referral|Provincial|County Referral|Teaching))(?!\p{L})(?! (?:College|Society|Institute|Commission|Pharmaceutical))/gu;
/** "At the Freeman": what ends there and is a family's name is a hospital, or a house that is told like one. */
const bareName =
  /(?<=(?<!\p{L})(?:at|to|from|via) )the (?<id>\p{Lu}\p{Ll}{3,20})(?=[.,;:)?!]|\s{0,3}$|\s{0,3}\n| (?:and|with|where|who|on|by|after|before|today|yesterday|last|this)(?!\p{L}))/gu;
const isHouse = (value: string) => isOnlyName({ lower: value.toLowerCase() });

/** Dr Smith's office: the place is known by the person. */
const office =
  /(?<!\p{L})(?:Dr|Drs|Doctor|Prof)\.? \p{Lu}[\p{L}'’-]{1,30} (?:office|clinic|practice|surgery)(?!\p{L})|(?<!\p{L})(?:Dr|Drs|Doctor|Prof)\.? \p{Lu}[\p{L}-]{1,30}['’]s? (?:office|clinic|practice|surgery)(?!\p{L})/giu;
const ward =
  /(?<!\p{L})(?:ward|wd|bay|bed|room|rm|cubicle|side room|ICU bed|unit)(?: no\.?| number| #)? ?(?=[A-Z]{0,2}\d)[A-Z]{0,2}\d{1,4}[A-Z]?(?: (?:north|south|east|west)(?!\p{L}))?(?![\p{L}\p{N}%/-]|[.,]\d| ?(?:mg|ml|units|days|hours))/giu;
/** "Bay C", "HMP Styal". */
const lettered =
  /(?<!\p{L})(?:[Bb]ay [A-H](?![\p{L}\p{N}-])|HM(?:P|YOI|P\/YOI) \p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})?)/gu;

/** "Transferred to 9 East": a floor and its side. */
const sideOfFloor =
  /(?<!\p{L})(?:on|to|from|at|unit|floor|nurse|charge) (?<id>\d{1,2} ?(?:North|South|East|West))(?![\p{L}\p{N}])/gu;
/** "mrs patel in 12b": a bed by its number and letter. */
const bedOf =
  /(?<!\p{L})(?:mrs?|ms|miss|pt|patient|lady|gentleman|chap|bloke|man|woman|boy|girl)\.?(?: [\p{L}'’-]{2,20}){0,2} (?:in|from|on) (?<id>\d{1,2}[a-f])(?![\p{L}\p{N}-])/giu;

/** "On nights at the QE", "student from UCC", "transferred to RAH": a hospital or a school told by its letters. */
const letters = /^\p{Lu}{2,5}$/u;
const ofMany =
  /^(?:[\p{N}-]| (?:ward|unit|clinic|bay|department|dept|team|bed|theatre|nurse|consultant|lab|joint|level))/u;
const wards = wordSet(
  `icu itu hdu ccu nicu picu scbu ed er ae gp mdt opd mau amu sau eau or ot pacu ct mri ir snf ltac nh rh osh ems pcp pt phc chc hmp
  who nhs us usa uk uae eu dc ny la sf va ward theatre cath lab hcu imu step cmht camhs crht rhtt asap dh cdu sdec aec obs tx ca ltc`,
);
const workplace =
  /(?<!\p{L})(?:nights|days|placement|rotation|elective|working|works?|worked|student|registrar|intern|resident|nurse|consultant|colleague|accepted|[Tt]ransferred|[Rr]eferred|[Rr]etrieved|[Ff]lown|[Rr]epatriated|MDT|(?:Dr|Prof|Mr|Mrs|Ms|Miss)\.? \p{Lu}[\p{L}'’-]{1,20}) (?:at|from|to) (?:the )?$/u;
const byLetters = ({ text, tokens }: Reading): Range[] =>
  tokens.filter(
    ({ text: word, lower, capital, start, end }) =>
      capital &&
      letters.test(word) &&
      !wards.has(lower) &&
      !ofMany.test(text.slice(end, end + 12)) &&
      (workplace.test(text.slice(Math.max(0, start - 40), start)) ||
        (word.length > 2 &&
          !doneThere.has(lower) &&
          treatedAt.test(text.slice(Math.max(0, start - 40), start)) &&
          goesOn.test(text.slice(end, end + 12)))),
  );
/** "For CABG at IJN next week", "klinik surgeri HKL": letters where one is treated. */
const treatedAt =
  /(?<!\p{L})(?:(?:CABG|PCI|surgery|operation|theatre|scan|MRI|CT|clinic|klinik \p{Ll}{3,12}|appointment|appt|review|seen|admitted|delivered|born|treated|reviewed|follow-?up|TCA|OPD|died|presented|brought in|inpatient|outpatient|transplant|chemo|dialysis|intern(?:ed)?|posted|housejob|NYSC|MBBS|now|yesterday|today)(?: (?:in|at)(?: the)?)|klinik \p{Ll}{3,12}) $/u;
const goesOn =
  /^(?:[.,;:)?!]|\s{0,3}$|\s{0,3}\n| (?:on|in|for|next|last|this|yesterday|today|tomorrow|since|by|under|and|with|where|who|then|but)(?!\p{L}))/u;
const doneThere = wordSet(
  `lad lcx rca lmca lms svc ivc sma mca aca pca ogd eus tur pvr eua ercp cpr rsi cabg pci tte toe tee ecg eeg emg ctpa mrcp lscs vats iol sbr bmi gcs map pao hba hbs nyha icd ppm crt pet usg uss cxr axr kub dsa
  bal lp tpn ngt peg rig pmh rom rta rtc mva gbm vte aki ckd copd acs dka hhs sah sdh edh ich tia cva pph aph iufd iugr rds nec pda vsd asd tga tof hlhs ttn mas ros bnf`,
);

/** Hospitals, clinics, practices, wards and beds. */
export const carePlace: Rule = {
  type: "care_place",
  severity: "ask",
  patterns: [saint, ward, lettered, sideOfFloor, bedOf, office, shortName, bareName],
  find: (reading) => [
    ...byEnding(reading),
    ...findNames(known, reading.tokens, (at, length) => {
      const word = lowerAt(reading, at);
      if (length > 1) return true;
      const capital = reading.tokens[at]?.capital ?? false;
      return capital && (!isOrdinary(word) || /^(?:at|from|in|to|the|near|of|by)$/.test(lowerAt(reading, at - 1)));
    }),
    ...matches(saint, reading.text),
    ...matches(office, reading.text),
    ...[lettered, sideOfFloor, bedOf].flatMap((one) => matches(one, reading.text)),
    ...matches(shortName, reading.text),
    ...matches(bareName, reading.text, isHouse),
    ...byLetters(reading),
    ...matches(ward, reading.text, (value) => !/^unit \d$/i.test(value)),
  ],
  suggest: suggestCarePlace,
};

const surgical = /\b(?:surg|operat|post-?op|theatre|append|laparo|fractur|ectomy)/i;
const kinds: [RegExp, string][] = [
  [/nursing home|care home|rest home/i, "a nursing home"],
  [/hospice/i, "a hospice"],
  [/^HM/, "a prison"],
  [/clinic/i, "a clinic"],
  [/surgery|practice/i, "a general practice"],
  [/school/i, "a medical school"],
];

/** "St Mary's ward 4B" becomes "a surgical ward" (a medical one where the text says so), "Elm Clinic" "a clinic". */
export function suggestCarePlace(hit: string, text: string): string {
  if (/\b(?:ward|wd|bay|bed|room)\b/i.test(hit)) {
    if (/paediatric|pediatric|child/i.test(text)) return "a children's ward";
    if (/\bmedical ward|\bgeriatric|\bmedicine ward/i.test(text) && !surgical.test(text)) return "a medical ward";
    return /\bward|\bwd\b/i.test(hit) ? "a surgical ward" : "a ward";
  }
  return kinds.find(([pattern]) => pattern.test(hit))?.[1] ?? "a hospital";
}

import { isOnlyWord } from "../known-words";
import { isLabelled } from "../labelled";
import { isDrug, isEponym, isFamilyName, isGivenName, isOrdinary, isReadInstitution, isRegion } from "../lexicon";
import { looksNamed, lowerAt, type Reading } from "../reading";
import { type Accept, matches, type Rule } from "../rule";
import type { Range } from "../span";
import { isToldOf } from "../told-of";
import { wordSet } from "../words/word-list";
import { initials, isInitial } from "./initials";
import { kin } from "./kin";
import { isKnown, nameEnd, namePart, notAName, particles } from "./name-parts";
import { syllableNames } from "./syllable-names";
import { turned } from "./turned";
import { namedTogether, wordNames } from "./word-names";

const titles = wordSet(
  "mr mrs ms miss mx dr drs prof professor sir dame rev reverend messrs herr frau fräulein mme mlle monsieur madame señor señora sr sra srta signor signora dhr mevr doctor sheikh hajji pastor rabbi imam fr",
);
const softTitles = wordSet(
  "nurse sister matron lady lord father captain capt sergeant sgt cpl pte supt insp cllr officer consultant surgeon registrar baby master aunt uncle auntie",
);
const range = (reading: Reading, from: number, to: number): Range => ({
  start: reading.tokens[from]?.start ?? 0,
  end: reading.tokens[to]?.end ?? 0,
});

/** Mr, Dr, Nurse … and the name behind it; the title belongs to the hit. */
function titled(reading: Reading): Range[] {
  const found: Range[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const word = lowerAt(reading, at);
    const strong = titles.has(word);
    if (!strong && !softTitles.has(word)) continue;
    // "PR 220 ms. Nan sits by": thousandths of a second.
    if (word === "ms" && reading.tokens[at]?.text === "ms" && /^\p{N}/u.test(lowerAt(reading, at - 1))) continue;
    let name = lowerAt(reading, at + 1) === "." ? at + 2 : at + 1;
    while (particles.has(lowerAt(reading, name))) name++;
    const initialled = behindSmallInitials(reading, at, name);
    const behindInitials = initialled > name && /^\p{Ll}{3}/u.test(lowerAt(reading, initialled));
    if (behindInitials) name = initialled;
    const next = lowerAt(reading, name);
    if (next === "" || (isInitial(reading, name) && notAName.has(next)) || next === "xyz") continue;
    const initial = isInitial(reading, name) && strong;
    const plain =
      strong &&
      (behindInitials ||
        writtenSmall(reading, at, name) ||
        isWordWithTitle(reading, at, name) ||
        isWordOfSmallName(reading, at, name));
    if (!initial && !namePart(reading, name) && !plain) continue;
    if (!strong && !isKnown(next)) continue;
    const end = nameEnd(reading, name);
    found.push(range(reading, at, end));
    at = end;
  }
  return found;
}

/** The token behind initials written small: "mr j. d. salter", as long as a title written small stands before. */
function behindSmallInitials({ tokens }: Reading, title: number, from: number): number {
  if (tokens[title]?.text !== tokens[title]?.lower) return from;
  let at = from;
  while (at - from < 6 && /^\p{Ll}$/u.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === ".") at += 2;
  return at;
}

/** "dr fenwick" among sentences with capitals: title and name are both small, and the name is no word. */
function writtenSmall({ tokens }: Reading, title: number, name: number): boolean {
  const { text = "", lower = "", word } = tokens[name] ?? {};
  if (!word || text !== lower || text.length < 4 || tokens[title]?.text !== tokens[title]?.lower) return false;
  return !isOrdinary(lower) && !isDrug(lower) && !isEponym(lower);
}

/** "mr bone was discharged", "mrs pain": where all is small too, unless MR stands for a scan or a valve. */
function isWordOfSmallName({ tokens }: Reading, title: number, name: number): boolean {
  const { text = "", lower = "", word } = tokens[name] ?? {};
  const titleOf = tokens[title]?.text ?? "";
  if (!word || text !== lower || text.length < 3 || !/^mrs?$/.test(titleOf)) return false;
  return titleOf === "mrs" ? lower !== "and" : isOrdinary(lower) && !valve.has(lower);
}
const valve = wordSet(
  `and or is was has had with on in of the for to from imaging image images scan scans scanner scanning safe angiogram angiography
  angio venography spectroscopy enterography elastography urogram arthrogram mri head brain spine lumbar cervical knee pelvis liver
  prostate breast abdomen cardiac severe moderate mild trace murmur jet grade sequence sequences contrast findings finding report
  reports showed shows suggests signal compatible conditional guided perfusion diffusion appearances abnormal normal number no`,
);

/** "Mr Anchor", "Dr Bland": behind a title that is written as one, any word with a capital is a name. */
function isWordWithTitle({ tokens, casing }: Reading, title: number, name: number): boolean {
  const written = /^(?:Mr|Mrs|Miss|Ms|Mx|Dr|Prof|Sir|Dame)$/.test(tokens[title]?.text ?? "");
  const { text = "", lower = "" } = tokens[name] ?? {};
  return casing === "mixed" && written && /^\p{Lu}\p{Ll}{2}/u.test(text) && !notAName.has(lower) && !isRegion(lower);
}

const introducer = wordSet(
  "assistant anesthesiologist anaesthetist radiologist pathologist nurse midwife md rn interpreter witness therapist examiner author reviewer registrar named called patient pt wife husband spouse son daughter mother father brother sister partner friend girlfriend boyfriend aunt uncle nephew niece cousin grandson granddaughter grandmother grandfather mum mom dad baby twin neighbour neighbor colleague carer caregiver physician surgeon attending signed sincerely regards dictated by name names surname forename nok kin contact consultant gp pcp provider referring client regarding re dear hi hello for with w attn cc resident",
);

const named = /^(?:named|called|name|surname|forename|nok|signed|dictated)$/;
/** Headings of a note that a person's name follows: "Assistant: Lindqvist". */
const roles = wordSet(
  "patient surgeon assistant attending consultant physician resident registrar anesthesiologist anaesthetist radiologist pathologist nurse midwife provider gp pcp referring cc attn by md rn interpreter witness therapist examiner author reviewer",
);

/** A word written as names are, with no meaning of its own; "Hispanic", "HIV" and "Latvian" are none. */
function isUnlistedName({ tokens, casing }: Reading, at: number): boolean {
  const { text = "", lower = "" } = tokens[at] ?? {};
  return casing === "mixed" && /^\p{Lu}['’\p{L}]?\p{Ll}/u.test(text) && !/(?:ian|ish|ese|ic|ean)$/.test(lower);
}

/** A name behind "named", "his wife", "Patient:", "Name:", "Dear": one part if it is listed, or any two capitals. */
function introduced(reading: Reading): Range[] {
  const found: Range[] = [];
  for (let at = 1; at < reading.tokens.length; at++) {
    if (isOrdinary(lowerAt(reading, at)) || isReadInstitution(lowerAt(reading, at))) continue;
    const called = lowerAt(reading, at - 1) === "called" ? at - 2 : at - 1;
    if (!namePart(reading, at) && !(isGivenName(lowerAt(reading, at)) && kin.has(lowerAt(reading, called)))) continue;
    let before = at - 1;
    const mark = /^[:,("“]$/.test(lowerAt(reading, before));
    if (mark) before--;
    if (lowerAt(reading, before) === "is" || lowerAt(reading, before) === "called") before--;
    if (lowerAt(reading, before) === "/" && lowerAt(reading, before - 1) === "w") before--;
    const word = lowerAt(reading, before);
    const related = kin.has(word) && isUnlistedName(reading, at);
    const other =
      (isDrug(lowerAt(reading, at)) && !isGivenName(lowerAt(reading, at))) || isEponym(lowerAt(reading, at));
    if (!(introducer.has(word) || related) || other) continue;
    const end = nameEnd(reading, at);
    const listed = isKnown(lowerAt(reading, at));
    const certain = related || named.test(word) || (mark && roles.has(word));
    if (listed || certain || (end > at && isKnown(lowerAt(reading, end)))) {
      found.push(range(reading, at, end));
      at = end;
    }
  }
  return found;
}

/** A listed given name with an initial or another name behind it: "Mary J.", "Paul M", "Lisa Wong". */
function givenAndMore(reading: Reading): Range[] {
  const found: Range[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const word = lowerAt(reading, at);
    if (!isGivenName(word) || !looksNamed(reading, at)) continue;
    const next = at + 1;
    const ordinary = isOrdinary(word);
    const initial =
      isInitial(reading, next) && (lowerAt(reading, next + 1) === "." || !ordinary) && lowerAt(reading, next) !== "i";
    const surname = isFamilyName(lowerAt(reading, next)) && namePart(reading, next);
    const unknown =
      !ordinary &&
      namePart(reading, next) &&
      !isOrdinary(lowerAt(reading, next)) &&
      !isReadInstitution(lowerAt(reading, next));
    if (!initial && !surname && !unknown) continue;
    const end = nameEnd(reading, at);
    if (end === at) continue;
    found.push(range(reading, at, end));
    at = end;
  }
  return found;
}

/** Behind a label or a bed of a list, also where the name is a word or an eponym: "Consultant: Bell.". */
const labelled = (reading: Reading): Range[] =>
  reading.tokens.flatMap((_token, at) => (isLabelled(reading, at) ? [range(reading, at, nameEnd(reading, at))] : []));

/** "Bond has an INR of 9", "Hyacinth, his carer". */
const toldOf = (reading: Reading): Range[] =>
  reading.tokens.flatMap(({ start, end, capital }, at) => (capital && isToldOf(reading, at) ? [{ start, end }] : []));

/**
 * "Blessing 19F", "Hyacinth, 70 y/o": what is no word of medicine
 * before an age and a sex or a bed, or a listed name in small letters.
 */
function beforeAge({ tokens, text, casing }: Reading): Range[] {
  return tokens.flatMap((token, at) => {
    const { lower, start, end } = token;
    // Asked first: it is seldom so, and what makes a name takes longer to tell.
    if (tokens[at - 1]?.end === start || !agedBehind.test(text.slice(end, end + 12))) return [];
    const written = casing === "mixed" && /^\p{Lu}\p{Ll}{2}/u.test(token.text);
    const named = written
      ? (!isOnlyWord(token) || isEponym(lower)) && !tubes.test(lower) && !isRegion(lower) && !isDrug(lower)
      : isGivenName(lower) && !isOrdinary(lower);
    return named ? [{ start, end }] : [];
  });
}
/** "Seldinger 12F" is as wide as it says, in French gauge; nobody is called so. */
const tubes = /^(?:seldinger|tenckhoff|ryles)$/;
/** "10 m" is a way, "10m" and "10 M" an age. */
const agedBehind = /^,? \(?(?:\d{1,3}(?: ?[MF]|[mf]| ?[Yy][./]?[Oo])(?!\p{L})|(?:bed|Bed|bay|Bay|side room) \d)/u;

const strange =
  /(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2,12}|\p{sc=Hangul}{2,6}|[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Cyrillic}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Thai}\p{sc=Armenian}\p{sc=Georgian}\p{sc=Ethiopic}\p{M}]{2,30}|\p{sc=Greek}{3,30})(?:[ ·](?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Devanagari}\p{sc=Thai}]{1,30})){0,5}/gu;

/** Words of another script inside a Latin text are nearly always a name or an address. */
function otherScript({ text }: Reading): Range[] {
  const found = matches(strange, text, (value) => !/^\p{M}/u.test(value));
  const covered = found.reduce((sum, one) => sum + one.end - one.start, 0);
  return covered > text.length * 0.6 ? [] : found;
}

/** Who wrote a message: "12/03/24, 21:14 - Ben R: yeah", "[12/03/2024, 21:14:05] Aisha: anyone?" */
const sender =
  /(?<![\p{N}/.])\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?\]? ?(?:[-–] ?)?(?<id>\p{L}[\p{L}\p{M}'’. ]{0,30})(?=: )/giu;
/** What a tattoo, a wristband or a label says: "tattoo reads 'Marlene'". */
const inscription =
  /(?<!\p{L})(?:tattoos?|wristband|name ?badge|bracelet|necklace|locket|label|sticker|engraved|engraving)(?: [\p{L}-]{1,12}){0,8}[ :]{1,2}["“'‘](?<id>\p{Lu}[\p{L}\p{M}'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}'’-]{1,20}){0,3})/giu;
/** "Nickname 'Big Tony'", "known as “Dutch”": what somebody is called, quoted or not. */
const nickname =
  /(?<!\p{L})(?:(?:[Nn]ick(?:named?)?|[Pp]referred name|[Gg]oes by(?: the name(?: of)?)?|(?:[Pp]refers|[Ll]ikes) to be called|calls (?:him|her|them)sel(?:f|ves)|[Ss]treet name)(?: is| of|:)? ["“'‘]?|(?:known as|aka|a\.k\.a\.|called) ["“‘'])(?<id>\p{Lu}[\p{L}\p{M}'-]{1,20}(?: \p{Lu}[\p{L}\p{M}'-]{1,20}){0,2})/gu;
/** "Hey, Mo here", "it's Oyin from the ward": who is speaking. */
const speaking =
  /(?<!\p{L})(?:(?:[Hh]i|[Hh]ey|[Hh]ello|[Hh]iya)(?: all| guys| everyone| there)?[,!.]?|[Ii]t['’]?s|[Tt]his is|[Mm]y name(?:['’]s| is)) (?<id>\p{Lu}\p{Ll}{1,14})(?= (?:here|speaking|from)(?!\p{L}))/gu;
const isSpeaker: Accept = (value) => {
  const lower = value.toLowerCase();
  return !isOrdinary(lower) && !isOnlyWord({ lower }) && !isEponym(lower) && !isRegion(lower);
};
/** "Spelled T-H-I-B-O-D-E-A-U-X", as people say it on a recording. */
const spelt = /(?<!\p{L})spel(?:l|led|ling|t):? (?:is |as )?(?<id>(?:\p{L}[-. ]){2,24}\p{L})(?!\p{L})/giu;

/** People: patients, relatives, staff. */
export const person: Rule = {
  type: "name",
  severity: "ask",
  patterns: [strange, initials, sender, spelt, inscription, nickname, speaking],
  find: (reading) => [
    ...[
      titled,
      introduced,
      givenAndMore,
      turned,
      beforeAge,
      wordNames,
      namedTogether,
      labelled,
      toldOf,
      syllableNames,
      otherScript,
    ].flatMap((one) => one(reading)),
    ...[initials, sender, spelt, inscription, nickname].flatMap((one) => matches(one, reading.text)),
    ...matches(speaking, reading.text, isSpeaker),
  ],
  suggest: suggestPerson,
};

/** "Dr Patel" becomes "the doctor", anybody else "[name removed]". */
export function suggestPerson(hit: string): string {
  if (/^(?:dr|prof|doctor|professor|consultant|surgeon)\b/i.test(hit)) return "the doctor";
  if (/^(?:nurse|sister|matron)\b/i.test(hit)) return "the nurse";
  return "[name removed]";
}

export const personRules: Rule[] = [person];

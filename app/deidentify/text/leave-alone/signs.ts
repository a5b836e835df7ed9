import { findNames, gazetteerOf } from "../gazetteer";
import { isGivenWord, isOnlyName } from "../known-words";
import {
  isBorne,
  isCarePlaceWord,
  isFamilyName,
  isGivenName,
  isInstitution,
  isOrganism,
  isReadDrug,
  isReadEponym,
  isReadInstitution,
  isSignWord,
  isStrongSignWord,
  isTownWord,
  longEponyms,
} from "../lexicon";
import { lowerAt, type Reading } from "../reading";
import { matches } from "../rule";
import type { Range } from "../span";
import type { Token } from "../tokens";
import { wordSet } from "../words/word-list";
import { bodies } from "./bodies";
import { isInCompany } from "./company";
import { employs } from "./employing";
import { partsOf } from "./eponyms";
import { personBefore, personBeside, titled } from "./person-beside";
import { mnemonics, sources } from "./sources";
import { trials } from "./trials";

/** Said alone for the disease or the score, although families bear them. */
const bareSigns = new Set("wells graves down parkland child duke swan moro young weber cormack dix".split(" "));
/** Towns that stand for the disease, but for behind "in" or "from". */
const townSigns = new Set(["kawasaki"]);
/** Eponyms that read like a person's whole name; left alone only before what they stand for. */
const doubleEponyms = new Set(
  "austin flint,bernard soulier,foster kennedy,gordon holmes,graham steell,louis bar,marcus gunn,martin gruber,may thurner,paul bunnell,paul bunyan,ramsay hunt,rose bengal,russell silver".split(
    ",",
  ),
);
const joiners = new Set(["-", "–", "'s", "de", "von", "van", "di", "la", "and"]);

/**
 * Eponyms, medicines and bodies: names of a disease, a sign, a score, a brand or an institution. A title before or an
 * initial behind an eponym makes it a person again ("Dr Crohn", "Graves J.").
 */
export function signs(reading: Reading): Range[] {
  const { tokens } = reading;
  const found: Range[] = [
    ...findNames(compound, tokens, (at) => !personBefore(reading, at)),
    ...bodies(reading),
    ...sources(reading),
    ...mnemonics(reading),
  ];
  found.push(...matches(namesake, reading.text, isNamesake), ...trials(reading));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.word) continue;
    if (
      (isReadDrug(token.lower) && !personBeside(reading, at)) ||
      ((isOrganism(token.lower) || genus.test(token.lower)) && token.capital) ||
      (isInstitution(token.lower) && writtenAsBody(token) && !personBeside(reading, at) && !employs(reading, at))
    )
      found.push(token);
    else if (isInCompany(reading, at)) found.push(token);
    else if (isFrankSign(reading, at) || (weekdays.test(token.lower) && !personBeside(reading, at))) found.push(token);
    else if ((isEponymAdjective(token.lower) || isMiswritten(reading, at)) && !personBeside(reading, at))
      found.push(token);
    else if (token.capital && isTownWord(token.lower) && namesCriteria(reading, at)) found.push(wholeSign(reading, at));
    else if ((token.capital || isReadEponym(token.lower)) && namesSign(reading, at)) found.push(wholeSign(reading, at));
  }
  return found;
}

/** Germs by the ends of their names: Fusobacterium, Peptostreptococcus. */
const genus = /^\p{Ll}{3,20}(?:bacter|bacterium|bacillus|coccus|monas|myces|spirillum|virus|sporum|sporidium)$/u;

/** "On Mondays": a habit, and nobody's name. */
const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/;

/** What is plain to see is frank; whoever does something is Frank, so no word here is an act or a state of a person. */
const seenPlainly =
  /^(?:haematuria|hematuria|haemoptysis|hemoptysis|haematemesis|hematemesis|melaena|melena|pus|blood)$/;

/** "Frank haematuria" at the start of a sentence; "Mr Frank" and "Frank Miller" are people. */
const isFrankSign = (reading: Reading, at: number): boolean =>
  lowerAt(reading, at) === "frank" && seenPlainly.test(lowerAt(reading, at + 1)) && !personBeside(reading, at);

/** GRACE is a score, and Grace a person. */
const writtenAsBody = ({ text, lower }: Token) =>
  text !== lower && ((!isGivenWord(lower) && isReadInstitution(lower)) || text === text.toUpperCase());

/** "Addisonian", "cushingoid". */
const isEponymAdjective = (lower: string) => isReadEponym(/^(.{4,20}?)(?:ian|oid|ism)$/.exec(lower)?.[1] ?? "");

/** "Charcots", "Hartmanns", "Kreb's": the mark was left out, or stands where it does not belong; no family's name. */
function isMiswritten({ tokens }: Reading, at: number): boolean {
  const { lower = "", capital } = tokens[at] ?? {};
  if (!capital || lower.length < 4 || isBorne(lower) || isFamilyName(lower) || isGivenName(lower)) return false;
  if (tokens[at + 1]?.lower === "'s") return isReadEponym(`${lower}s`);
  const stem = lower.endsWith("s") ? lower.slice(0, -1) : "";
  return stem.length > 4 && isReadEponym(stem) && !isFamilyName(stem) && !isGivenName(stem);
}

const parts = wordSet(partsOf);
const compound = gazetteerOf(longEponyms);
/** "The Copenhagen City Heart Study", "the Nuremberg code", "an Exeter stem". */
const undertakings = /^(?:study|inventory|cohort|declaration|code|convention)$/;
const implants = /^(?:stem|cup|socket|scoring|declaration|code|convention)$/;
const grades = /^(?:\d{1,2}|i{1,3}[abc]?|iv|v|vi|[abcd])$/;

/** Rome IV, the Boston criteria, Bristol 6, Los Angeles grade B: a town that stands for what was agreed there. */
function namesCriteria(reading: Reading, at: number): boolean {
  const end = chainEnd(reading, at);
  const last = lowerAt(reading, end);
  const next = lowerAt(reading, end + 1);
  const graded = end > at ? /^(?:i{2,3}|iv)$/.test(last) : /^(?:\d|i{1,3}|iv|v)$/.test(next);
  const named = end > at && (isStrongSignWord(last) || undertakings.test(last));
  return graded || isSignWord(next) || implants.test(next) || named;
}

/**
 * Among other eponyms, or before a grade or a result, a family's name is one too: "Garden III", "Hoffmann positive".
 */
function amongSigns(reading: Reading, at: number): boolean {
  const next = lowerAt(reading, at + 1);
  if (grades.test(next) || /^(?:positive|negative|upgoing|grade|type|stage|class)$/.test(next)) return true;
  for (let near = at - 4; near <= at + 4; near++) {
    const word = lowerAt(reading, near);
    if (near !== at && isReadEponym(word) && !isFamilyName(word) && !isGivenName(word) && !isTownWord(word))
      return true;
  }
  return false;
}

/** Parkland is a hospital, and beside fluids and burns the formula: "Parkland is 4 ml/kg". */
const isFormula = (reading: Reading, token: Token) =>
  token.lower === "parkland" &&
  /ml\/kg|TBSA|body surface|(?<!\p{L})fluids?(?!\p{L})/iu.test(
    reading.text.slice(Math.max(0, token.start - 40), token.start + 60),
  ) &&
  !/(?<!\p{L})(?:at|to|from|in|via|near) $/iu.test(reading.text.slice(Math.max(0, token.start - 6), token.start));

/**
 * "Colles', Smith's and Barton's fractures": one of several of a kind, of which another is an eponym and no family's.
 */
function isSignOfMany(reading: Reading, at: number): boolean {
  if (
    lowerAt(reading, at + 1) !== "'s" ||
    !/^(?:fracture|sign|disease|syndrome|reflexe)s$/.test(lowerAt(reading, at + 2))
  )
    return false;
  for (let near = Math.max(0, at - 8); near < at; near++)
    if (isReadEponym(lowerAt(reading, near)) && !isFamilyName(lowerAt(reading, near))) return true;
  return false;
}

/** "Fleming discovered penicillin in 1928": nobody treated today. */
const isHistory = (reading: Reading, at: number) =>
  deeds.has(lowerAt(reading, at + 1)) &&
  /^ \p{L}{6,12} (?!(?:an?|his|her|their|that|this|some) )[\p{L} '’-]{3,50} in (?:1[5-8]\d\d|19[0-6]\d)(?!\d)/u.test(
    reading.text.slice(reading.tokens[at]?.end, (reading.tokens[at]?.end ?? 0) + 80),
  );
const deeds = wordSet("discovered invented described isolated coined introduced published proposed");

/** "Both are named after Adolf Kussmaul": who has no namesake among families. */
const namesake = /(?<=named after )(?:\p{Lu}[\p{L}.-]{0,20} ){0,3}\p{Lu}\p{Ll}{3,20}(?!\p{L})/gu;
const isNamesake = (value: string) => {
  const last = value.slice(value.lastIndexOf(" ") + 1).toLowerCase();
  return isReadEponym(last) && !isFamilyName(last) && !isGivenName(last) && !isBorne(last);
};

/** Whether the capital word at `at` stands for a sign: a known eponym, or a word of disease close behind it. */
function namesSign(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token) return false;
  if (lowerAt(reading, at - 1) === "of" && parts.has(lowerAt(reading, at - 2))) return true;
  const end = chainEnd(reading, at);
  const next = lowerAt(reading, end + 1);
  // "Smith fracture clinic": where somebody is seen.
  if (/^fractures?$/.test(next) && lowerAt(reading, end + 2) === "clinic") return false;
  if (isFormula(reading, token) || isSignOfMany(reading, at) || isHistory(reading, at))
    return !personBeside(reading, at);
  if (isStrongSignWord(next) && (token.capital || isReadEponym(token.lower)) && !isOwnTrouble(reading, at, end))
    return end - at < 6 && !titled(reading, at) && !isWholeName(reading, at, end);
  if (!isReadEponym(token.lower) || personBeside(reading, at)) return false;
  // Of "Thomas Burns, fractures of both wrists" the comma parts a person from what they have.
  const named = isFamilyName(token.lower) || isGivenName(token.lower);
  if (isSignWord(next) || (isSignWord(lowerAt(reading, end + 2)) && !(named && /^[,:;.–-]$/.test(next)))) return true;
  if (townSigns.has(token.lower) && !/^(?:in|from|at|near|to|of)$/.test(lowerAt(reading, at - 1))) return true;
  // Thomas, Stanford, Vincent: without a sign behind them they are people and places like any other.
  if (isGivenName(token.lower) || isTownWord(token.lower) || isCarePlaceWord(token.lower)) return false;
  // A listed family name without a possessive may be anybody's: the tagger looks at what stands around it.
  if (amongSigns(reading, at)) return true;
  if (isFamilyName(token.lower) && lowerAt(reading, at + 1) !== "'s" && !bareSigns.has(token.lower)) return false;
  const following = reading.tokens[at + 1];
  return !(following?.word && following.capital && following.text !== following.text.toUpperCase());
}

/** What people have and come with, as well as what was called after somebody. */
const troubles = wordSet(
  "fracture fractures cyst hernia nodes node angina lymphoma thyroiditis contracture deformity encephalopathy chart",
);

/**
 * "Pratt's fracture", "Jameson fracture clinic": nothing is called after a name that is no known eponym there, so
 * that it is more likely to be the patient's.
 */
function isOwnTrouble(reading: Reading, at: number, end: number): boolean {
  const last = lowerAt(reading, end) === "'s" ? end - 1 : end;
  const word = lowerAt(reading, last);
  if (last !== at || isReadEponym(word) || !troubles.has(lowerAt(reading, end + 1))) return false;
  return isFamilyName(word) || isGivenName(word) || isBorne(word);
}

/** "John Smith fracture clinic": a first name and one more, which together are no eponym that we know. */
function isWholeName(reading: Reading, at: number, end: number): boolean {
  const last = lowerAt(reading, end) === "'s" ? end - 1 : end;
  const first = last === at ? at - 1 : at;
  const { capital = false, lower = "" } = reading.tokens[first] ?? {};
  if (last - first !== 1 || !capital || !(isGivenName(lower) || isGivenWord(lower) || isOnlyName({ lower })))
    return false;
  return !doubleEponyms.has(`${lower} ${lowerAt(reading, last)}`);
}

const hyphen = /^[-–]$/;
const touches = (tokens: Token[], at: number) =>
  tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;

/** The last token of a chain of capital words joined by hyphens, possessives and particles. */
function chainEnd({ tokens }: Reading, at: number): number {
  let end = at;
  for (let next = at + 1; next < tokens.length && next - at < 8; next++) {
    const token = tokens[next];
    if (!token) break;
    if (isStrongSignWord(token.lower)) break;
    if (token.word && token.capital) end = next;
    else if (token.lower === "'s") return next;
    // "Ferrante - DKA protocol": what a dash stands before is no part of the name.
    else if (!joiners.has(token.lower) || (hyphen.test(token.text) && !touches(tokens, next))) break;
  }
  return end;
}

function wholeSign(reading: Reading, at: number): Range {
  const first = reading.tokens[at];
  const end = chainEnd(reading, at);
  const last = reading.tokens[end];
  // "The Nottingham Hip Fracture Score": what it is belongs to what it is called.
  const kind = reading.tokens[end + 1];
  const whole = kind?.capital && isStrongSignWord(kind.lower) ? kind : last;
  return { start: first?.start ?? 0, end: whole?.end ?? 0 };
}

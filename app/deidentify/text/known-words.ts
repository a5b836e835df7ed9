import {
  isBorne,
  isDictionaryWord,
  isFamilyName,
  isGivenName,
  isOrdinary,
  isOrganism,
  isReadDrug,
  isReadEponym,
  isReadInstitution,
  isRegion,
  isTownWord,
} from "./lexicon";
import type { Reading } from "./reading";
import type { Token } from "./tokens";
import { medicalWords } from "./words/medical-words";
import { familyWords, givenWords } from "./words/names-that-are-words";
import { languages, letterWords, shortWords } from "./words/short-words";
import { teachingWords } from "./words/teaching-words";
import { wordSet } from "./words/word-list";

const taught = wordSet(teachingWords, medicalWords);

const clipped = wordSet(shortWords, letterWords, languages);
/** Short for a word, in the manner of wards, a word of letters in other languages, or a language. */
export const isShort = (lower: string) => clipped.has(lower);

const given = wordSet(givenWords);
const namesToo = wordSet(givenWords, familyWords);

/** "Grace", "Hunter": a word of English that people are called by. */
export const isGivenWord = (lower: string) => given.has(lower);

const borneByFamilies = wordSet(familyWords);
/** "Potter", "Bishop": a word of English that families are called by. */
export const isFamilyWord = (lower: string) => borneByFamilies.has(lower);

/** "grace", "potter": a word of English that people or families are called by. */
export const isNameAndWord = (lower: string) => namesToo.has(lower);

/** Words that are families' names too. */
const alsoWords = wordSet(
  "made long hung bath reading more split leg stretch tone syndrome tests lamp tap delta pour ten nail extradural",
);
/** The same of words that name people also where all is written small: "brown in bed 4". */
const oftenNames = wordSet("brown black white green gray grey stone burns");

const coloured = wordSet(
  "skin eyes hair urine stool stools sputum blood cell cells matter discharge nails teeth spots patches",
);

/** "brown skin", "black or brown": the colour, also where all is written small. */
export function isColour(word: string, next: string, afterNext: string): boolean {
  const joined = (next === "and" || next === "or") && oftenNames.has(afterNext);
  return oftenNames.has(word) && (coloured.has(next) || joined);
}

/** The ends of words that medicine and learning are made of: "glomerulonephritis", "restlessness". */
const learned =
  /(?:itis|oses|osis|a?emia|a?emic|olog(?:y|ies|ist|ists|ical)|oscop(?:y|ies)|ectom(?:y|ies)|otom(?:y|ies)|plast(?:y|ies)|gram|grams|graphs?|graph(?:y|ic)|path(?:y|ies)|uria|pno?ea|algia|ptysis|tions?|sions?|ness|ments?|it(?:y|ies)|isms?|ically|ical|cardia|phylaxis|penia|cytes?|globin|ferrin|ferritin|ponin|plegia|paresis|phagia|phasia|trophy|lysis|emesis|rrho?ea|rrhage|sthesia|ivity|ative|ingly|edly|ously|ances?|ences?|ancy|ency|anatomy|bleed|stick|ascular|ricular|chromasia|dactyly|oxide|onium|derma|dermia|plasia|rrhexis|[lntceiu]ous|oedema|philia|philic|blastic|lithiasis|opexy|centesis|stomy|dynia|cele|esis|statics?|active|genic|genesis)$/;

/** Whether a word stands in a list of names, of people or of towns. */
export const isListed = ({ lower }: Pick<Token, "lower">) =>
  isGivenName(lower) || isFamilyName(lower) || isTownWord(lower);

/** A name of families somewhere, but alone nearly always the English word; where all is small, fewer are. */
export const isWordToo = (lower: string, casing: Reading["casing"] = "mixed") =>
  alsoWords.has(lower) || (casing === "mixed" && oftenNames.has(lower));

export const isLearned = ({ lower }: Pick<Token, "lower">) =>
  lower.length > 6 && learned.test(lower) && !isListed({ lower }) && !isBorne(lower);

/** What medicine puts before words: "hypoactive", "retroperitoneal". */
const prefix =
  /^(?:hypo|hyper|poly|pseudo|peri|endo|inter|intra|sub|supra|infra|retro|pre|post|anti|micro|macro|non|over|under|dys|tachy|brady|hemi|neuro|cardio|immuno|electro|ultra|trans|bio)-?(\p{L}{5,20})$/u;

const isKnown = (lower: string) => isOrdinary(lower) || isDictionaryWord(lower);

/** A word of English or medicine, also with an ending: "persisting", "scores". It may be somebody's name as well. */
export const isOrdinaryForm = (lower: string) =>
  isKnown(lower) ||
  taught.has(lower) ||
  isKnown(prefix.exec(lower)?.[1] ?? "") ||
  [lower.replace(/(?:es|s|ed|d|ing|ly|ive)$/, ""), lower.replace(/(?:ing|ed)$/, "e"), lower.replace(/ies$/, "y")].some(
    (stem) => stem.length > 2 && stem !== lower && isKnown(stem),
  );

/** A word of English or medicine that is in no list of names. */
export const isOnlyWord = (token: Pick<Token, "lower">) =>
  !isListed(token) && (isOrdinaryForm(token.lower) || isLearned(token));

/** Borne by somebody, and in a medical text nearly always something else. */
const elsewhere = wordSet("ray hay mol alpha anae lobar fuller pour lance riff reg");

/** A name of people or families somewhere that is no word of English or medicine, and none of its eponyms or bodies. */
export function isOnlyName({ lower }: Pick<Token, "lower">): boolean {
  if (!isBorne(lower) || isOrdinaryForm(lower) || isNameAndWord(lower) || isShort(lower)) return false;
  if (isReadDrug(lower) || isReadEponym(lower) || isOrganism(lower) || isReadInstitution(lower)) return false;
  return !isRegion(lower) && !isTownWord(lower) && !isLearned({ lower }) && !elsewhere.has(lower);
}

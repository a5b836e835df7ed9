import { drugEnding, drugs, moreDrugs } from "./leave-alone/drugs";
import { eponyms, moreEponyms, signWords, strongSignWords } from "./leave-alone/eponyms";
import { institutions, organisms } from "./leave-alone/institutions";
import { carePlaces, moreCarePlaces } from "./names/care-places";
import { cities } from "./names/cities";
import { familyNames } from "./names/family-names";
import { givenNames } from "./names/given-names";
import manyNames from "./names/many-names.json";
import { moreNames } from "./names/more-names";
import { countries, stateCodes, states } from "./names/regions";
import dictionary from "./words/dictionary.json";
import { clinicalWords, everydayWords } from "./words/everyday-words";
import { forumWords } from "./words/forum-words";
import { wardWords } from "./words/ward-words";
import { wordList, wordSet } from "./words/word-list";

/** Words of lower-cased text and what they are known for. Built once, on first use of this module. */
const ordinaryWords = wordSet(everydayWords, clinicalWords, wardWords, forumWords);
const given = wordSet(...Object.values(givenNames));
const family = wordSet(...Object.values(familyNames).map((names) => names.replaceAll("_", " ")));
const drugNames = wordSet(drugs);
const eponymNames = wordSet(eponyms);
const towns = wordSet(...Object.values(cities), countries, states);
const townParts = new Set([...towns].filter((name) => !name.includes(" ")));

const without = (accents: string) => accents.normalize("NFD").replaceAll(/\p{M}/gu, "");
for (const names of [given, family, townParts]) for (const name of [...names]) names.add(without(name));

export const isOrdinary = (word: string) => ordinaryWords.has(word);
export const isGivenName = (word: string) => given.has(word);
export const isFamilyName = (word: string) => family.has(word);
export const isTownWord = (word: string) => townParts.has(word);
export const isDrug = (word: string) => drugNames.has(word) || (word.length > 6 && drugEnding.test(word));
const readEponyms = wordSet(eponyms, moreEponyms);
const readDrugs = wordSet(moreDrugs);
/** An eponym or a medicine where a text is read: more of them than the tagger learns from. */
export const isReadEponym = (word: string) => readEponyms.has(word);
export const isReadDrug = (word: string) => isDrug(word) || readDrugs.has(word);
/** Eponyms of several words or with hyphens, lower-cased. */
export const longEponyms = [...readEponyms].filter((name) => /[ -]/.test(name));
export const isEponym = (word: string) => eponymNames.has(word);

const signs = wordSet(signWords);
const strongSigns = wordSet(strongSignWords);
export const isSignWord = (word: string) => signs.has(word);
export const isStrongSignWord = (word: string) => strongSigns.has(word);

const bodies = wordSet(institutions);
const germs = wordSet(organisms);
export const isOrganism = (word: string) => germs.has(word);
export const isInstitution = (word: string) => bodies.has(word);
const namesToo = new Set(["ada", "gina", "ema"]);
/** The same where a text is read: Ada and Gina are people, and bodies in capitals alone (the ADA, GINA). */
export const isReadInstitution = (word: string) => isInstitution(word) && !namesToo.has(word);

const regionNames = wordSet(countries, states);
const codes = new Set(wordList(stateCodes).map((code) => code.toUpperCase()));
export const isRegion = (name: string) => regionNames.has(name.toLowerCase());
export const isStateCode = (code: string) => codes.has(code);

/** Town names and places of care of one or more words, lower-cased, for the gazetteer search. */
export const townNames = wordList(Object.values(cities).join(" ")).filter((name) => !regionNames.has(name));
export const carePlaceNames = wordList(`${carePlaces} ${moreCarePlaces}`);
const carePlaceWords = new Set(carePlaceNames);
export const isCarePlaceWord = (word: string) => carePlaceWords.has(word);

let words: Set<string> | undefined;

/**
 * An English word or a word of medicine that is nobody's name, here or in the lists of names of many countries. Built
 * on first use. Weaker than `isOrdinary`: it only says what a capital may be where any word has one.
 */
export function isDictionaryWord(word: string): boolean {
  words ??= new Set(dictionary.words.split(" "));
  return words.has(word);
}

let borne: Set<string> | undefined;

/**
 * Stands in a long list of names that people and families of many countries bear; some are words too. Built on first
 * use. The tagger learned from the shorter lists alone.
 */
export function isBorne(word: string): boolean {
  borne ??= new Set([...manyNames.names.split(" "), ...wordList(moreNames)]);
  return borne.has(word);
}

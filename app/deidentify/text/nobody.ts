import { couldBeAddress } from "./address-evidence";
import {
  isColour,
  isLearned,
  isListed,
  isNameAndWord,
  isOnlyWord,
  isOrdinaryForm,
  isShort,
  isWordToo,
} from "./known-words";
import { moreDrugEnding } from "./leave-alone/drugs";
import { personBeside } from "./leave-alone/person-beside";
import { isBorne, isOrdinary, isRegion, isStateCode } from "./lexicon";
import type { Reading } from "./reading";
import { genericWords } from "./rules/generic-words";
import { sitsIn } from "./rules/named-dates";
import type { IdentifierType } from "./span";
import type { Token } from "./tokens";
import { acronyms } from "./words/acronyms";
import { wordSet } from "./words/word-list";

const acronymSet = wordSet(acronyms);
const titles = wordSet("mr mrs ms miss dr prof doctor professor nurse sir md phd rn np");
/** Words that only join or address: alone, no name is made of them. */
const functionWords = wordSet(
  "he she so do an can no to me my in on is by or we may will go fax tel phone asap letter weekly grandad granddad grandpa grandma granny oh",
);
const contraction = /^\p{L}{1,6}n?['’](?:m|ve|d|ll|re|t)$/iu;
/** AFib, NSAIDs, HFrEF: capitals inside a word, but for Mc, Mac, De and the like. */
const acronym =
  /^(?!(?:Mc|Mac|De|Di|La|Le|Van|O['’])\p{Lu})\p{L}{0,6}(?:\p{Ll}\p{Lu}|\p{Lu}{2}s$)|^\p{Lu}{2,4}\p{Ll}{1,3}$/u;

/**
 * Where a word is written with a capital whatever it is: at the head of the text, a line, a sentence or a quotation, and
 * behind a bed.
 */
function opens({ text, tokens }: Reading, at: number): boolean {
  const before = text.slice(Math.max(0, (tokens[at]?.start ?? 0) - 12), tokens[at]?.start ?? 0);
  return /(?:^|[.?!:;,\n|•“”"(–—*#\]]\s*|(?:^|\n)\s{0,8}(?:[-+>]|\d{1,2}[.)])\s+|(?:[Bb]ed|[Bb]ay|[Rr]oom) \d{1,3}[A-D]?[-–:.)]?\s+)$/.test(
    before,
  );
}

/** A word no name is made of: an ordinary one in small letters, an abbreviation, a title, "I'm". */
export function isEmpty(token: Token, casing: Reading["casing"]): boolean {
  const { text, lower, word, capital } = token;
  if (!word) return !/^\p{N}/u.test(text) || /^\p{No}+$/u.test(text);
  // Small letters are meant where capitals are.
  if (isShort(lower)) return true;
  if (casing === "mixed" && !capital && (isOrdinary(lower) || isWordToo(lower))) return true;
  if (lower === "i" || titles.has(lower) || contraction.test(text) || acronym.test(text)) return true;
  const allCapitals = text.length > 1 && text === text.toUpperCase();
  if (casing !== "large" && allCapitals && acronymSet.has(lower)) return true;
  if (casing === "small" && isWordToo(lower, casing)) return true;
  if (isListed(token)) return false;
  if (text.length > 7 && moreDrugEnding.test(lower)) return true;
  if (casing === "small" && text.length < 6 && capital) return true;
  if (casing !== "mixed" && isOnlyWord(token)) return true;
  if (isOrdinary(lower) && !capital) return true;
  if (casing !== "mixed") return false;
  if (!capital) return true;
  return allCapitals && (text.length < 4 || isOnlyWord(token));
}

/** "Folate, ANA, ANCA": among other abbreviations of one row, where all is written large. */
export function isAmongAcronyms({ tokens, casing }: Reading, at: number): boolean {
  if (casing !== "large" || !acronymSet.has(tokens[at]?.lower ?? "")) return false;
  return [-1, 1].some((step) => {
    const near = tokens[at + 2 * step];
    return /^[,/&]$/.test(tokens[at + step]?.text ?? "") && near?.word && isAbbreviated(near);
  });
}
const isAbbreviated = ({ lower }: Token) =>
  acronymSet.has(lower) || isShort(lower) || (lower.length < 4 && !isListed({ lower }));

/** "South Asians": people of a part of the world. */
const demonym =
  /^(?:(?:north|south|east|west|central|sub-saharan)(?:ern)? )?(?:asian|african|american|european|indian|arab|caribbean)s?$/i;
/** What places are called with a name before: "Mathias Pass". */
const landmarks = wordSet(
  `pass union junction park hill hills bridge green heights point port bay beach island valley mount lake river field fields wood woods forest
  common moor cross gate court courts house hall farm mill castle church chapel market station school garden gardens spring springs falls rock
  square place road street lane way walk view court tower abbey priory cottage inn arms`,
);
/** "Result", "Coroner": common words that nobody is called by anywhere. */
const isPlainWord = ({ word, lower }: Token) =>
  !word ||
  (!landmarks.has(lower) && isOrdinary(lower) && isOnlyWord({ lower }) && !isBorne(lower) && !isNameAndWord(lower));

/** MRCS, BPPV: no name is written without a vowel, but hospitals are (RMCH). */
const hasNoVowel = ({ text, lower }: Token) => /^[B-DF-HJ-NP-TV-XZ]{2,6}$/.test(text) && !isListed({ lower });

/**
 * "Third degree burns", "Burns, scalds", "Burns, plastic surgery": beside
 * other injuries and what treats them. "Burns, seen today" is somebody.
 */
function areInjuries(tokens: Reading["tokens"], at: number): boolean {
  const named = tokens[at - 1];
  if (named?.word && named.capital && (isListed(named) || !isOrdinaryForm(named.lower))) return false;
  const beside = /^[,/&]$/.test(tokens[at + 1]?.text ?? "") ? tokens[at + 2]?.lower : undefined;
  const before = tokens[at - 1]?.lower ?? "";
  return /^(?:degree|thickness|chemical|thermal|electrical|facial)$/.test(before) || injuries.has(beside ?? "");
}
const injuries = wordSet(
  "scalds wounds blisters bites stings cuts lacerations fractures frostbite trauma injuries inhalation partial full thermal chemical electrical plastic plastics skin grafts dressings resuscitation paediatrics pediatrics dermatology surgery",
);

/** What a single word is by its neighbours: "in a baker who", "on brown and black skin". */
function isWordHere({ tokens }: Reading, at: number): boolean {
  const { lower = "", capital } = tokens[at] ?? {};
  const lowerOf = (place: number) => tokens[place]?.lower ?? "";
  if (lower === "ramadan" && /^(?:in|during|for|of|before|after|through|this)$/.test(lowerOf(at - 1))) return true;
  if (functionWords.has(lower) || (lower === "burns" && areInjuries(tokens, at))) return true;
  if (/^rays?$/.test(lower) && /^[-–]$/.test(lowerOf(at - 1)) && lowerOf(at - 2) === "x") return true;
  if (capital) return false;
  return (
    (lowerOf(at - 1) === "the" && isNameAndWord(lower)) ||
    /^an?$/.test(lowerOf(at - 1)) ||
    isColour(lower, lowerOf(at + 1), lowerOf(at + 2)) ||
    (isColour(lower, "skin", "") && /^(?:and|or)$/.test(lowerOf(at - 1)) && isColour(lowerOf(at - 2), "skin", ""))
  );
}

/** "37.4 °C. Touch", "in group A. Nothing": a letter that ends a sentence, and a word that begins the next. */
function endsSentence({ tokens }: Reading, at: number, [letter, dot, word, ...rest]: Token[]): boolean {
  const before = tokens[at - 1];
  const follows = before !== undefined && before.text !== "\n" && !before.capital;
  const parted = /^\p{Lu}$/u.test(letter?.text ?? "") && dot?.text === "." && rest.length === 0;
  return follows && parted && word !== undefined && isOnlyWord(word);
}

/**
 * Whether the tagger's hit from token `at` to `end` can be passed over: nothing in it could be a name, or it is a
 * country or a state, which may be told.
 */
export function isNobody(reading: Reading, at: number, end: number, type: IdentifierType): boolean {
  const { text, tokens, casing } = reading;
  const words = tokens.slice(at, end + 1);
  const said = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  // The town of March is not where anybody's exams are.
  if (said === "March" && sitsIn.test(text.slice(Math.max(0, (words[0]?.start ?? 0) - 40), words[0]?.start)))
    return true;
  if (
    isRegion(said) ||
    isRegion(said.replace(/ \p{N}{1,3}$/u, "")) ||
    isStateCode(said) ||
    /^[XYZ]{1,3}$|^\p{L}$/u.test(said)
  )
    return true;
  if (
    type === "care_place" &&
    words.every(({ lower, word, capital }) => {
      const plain = capital && casing === "mixed" ? isOrdinary(lower) : isOrdinaryForm(lower);
      return !word || plain || genericWords.has(lower) || lower === "'s";
    })
  )
    return true;
  if (casing === "large" && words.every(({ word }, place) => !word || isAmongAcronyms(reading, at + place)))
    return true;
  if (type === "place" && demonym.test(said)) return true;
  if (casing === "mixed" && type !== "address" && words.every(isPlainWord) && !personBeside(reading, at)) return true;
  if (type === "address" && !couldBeAddress(reading, at, end)) return true;
  if (type === "address" && words.length > 1 && couldBeAddress({ ...reading, tokens: words }, 0, words.length))
    return false;
  if (type === "name" && !words.some(({ word }) => word)) return true;
  if ((type === "name" || type === "place") && casing !== "large" && words.every(hasNoVowel)) return true;
  if (type === "place" && /^\p{N}{1,3}$/u.test(said)) return true;
  if (at === end && isWordHere(reading, at)) return true;
  if (words.every(({ lower }) => functionWords.has(lower))) return true;
  if (end - at === 1 && /^an?$/.test(words[0]?.lower ?? "") && words[1] && !words[1].capital) return true;
  if (casing === "mixed" && endsSentence(reading, at, words)) return true;
  if (casing === "mixed" && words.every((word) => isEmpty(word, casing) || isLearned(word))) return true;
  const head = words[0];
  // A capital that any word would have here says nothing.
  const next = tokens[at + 1];
  const goesOn = next?.word === true && !next.capital && (isOrdinaryForm(next.lower) || isLearned(next));
  const alone = next === undefined || /^[\n|]$/.test(next.text);
  const asWord = head && (isWordToo(head.lower) ? goesOn || alone : !isListed(head) && isOrdinaryForm(head.lower));
  if (casing === "mixed" && asWord && opens(reading, at))
    return words.slice(1).every((word) => isEmpty(word, casing) || isLearned(word));
  return words.every((word) => isEmpty(word, casing));
}

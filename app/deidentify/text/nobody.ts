import { isFamilyName, isGivenName, isOrdinary, isRegion, isStateCode, isTownWord } from "./lexicon";
import type { Reading } from "./reading";
import { genericWords } from "./rules/generic-words";
import type { IdentifierType } from "./span";
import type { Token } from "./tokens";
import { wordSet } from "./words/word-list";

const titles = wordSet("mr mrs ms miss dr prof doctor professor nurse sir md phd rn np");
/** Names of families somewhere, but alone nearly always the English word. */
const functionWords = wordSet(
  "he she so do an can no to me my in on is by or we may will go fax tel phone asap letter weekly",
);
const contraction = /^\p{L}{1,6}n?['’](?:m|ve|d|ll|re|t)$/iu;
/** AFib, NSAIDs, HFrEF: capitals inside a word, but for Mc, Mac, De and the like. */
const acronym =
  /^(?!(?:Mc|Mac|De|Di|La|Le|Van|O['’])\p{Lu})\p{L}{0,6}(?:\p{Ll}\p{Lu}|\p{Lu}{2}s$)|^\p{Lu}{2,4}\p{Ll}{1,3}$/u;

const isListed = ({ lower }: Token) => isGivenName(lower) || isFamilyName(lower) || isTownWord(lower);

/** A word no name is made of: an ordinary one in small letters, an abbreviation, a title, "I'm". */
export function isEmpty(token: Token, casing: Reading["casing"]): boolean {
  const { text, lower, word, capital } = token;
  if (!word) return !/^\p{N}/u.test(text);
  if (titles.has(lower) || contraction.test(text) || acronym.test(text)) return true;
  if (isListed(token)) return false;
  if (casing === "small" && text.length < 6 && capital) return true;
  if (isOrdinary(lower) && (!capital || casing === "large")) return true;
  if (casing !== "mixed") return false;
  return !capital || (text.length < 4 && text.length > 1 && text === text.toUpperCase());
}

/**
 * Whether the tagger's hit from token `at` to `end` can be passed over: nothing in it could be a name, or it is a country
 * or a state, which may be told.
 */
export function isNobody({ text, tokens, casing }: Reading, at: number, end: number, type: IdentifierType): boolean {
  const words = tokens.slice(at, end + 1);
  const said = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  if (isRegion(said) || isStateCode(said) || /^[XYZ]{1,3}$|^\p{L}$/u.test(said)) return true;
  if (
    type === "care_place" &&
    words.every(({ lower, word }) => !word || isOrdinary(lower) || genericWords.has(lower) || lower === "'s")
  )
    return true;
  if (type === "address" && /^[\d\s.,-]{1,4}$/.test(said)) return true;
  const small = casing === "mixed" && type === "address" && words.some(({ word }) => word);
  if (small && !words.some(({ word, capital }) => word && capital)) return true;
  if (words.length === 1 && functionWords.has(words[0]?.lower ?? "")) return true;
  return words.every((word) => isEmpty(word, casing));
}

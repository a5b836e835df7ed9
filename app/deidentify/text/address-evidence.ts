import { isListed, isOnlyWord, isShort, isWordToo } from "./known-words";
import type { Reading } from "./reading";
import type { Token } from "./tokens";
import { wordSet } from "./words/word-list";

const housing = wordSet(
  `flat ward room box unit suite apt apartment bay bed building house level floor block lot no number cottage farm lodge villa
  street st road rd avenue ave lane ln drive dr boulevard blvd court ct place square sq terrace crescent close way walk grove
  gardens mews hill row parade highway parkway park green manor mill yard wharf rectory vicarage barn hall estate crossing heights
  trail circle loop ridge plaza gate bridge point corner`,
);

/** A laboratory's or a machine's abbreviation: "PaO", "MCV", "HCO". */
const isAbbreviation = ({ text }: Token) => text.length < 5 && /^\p{L}?\p{Ll}?\p{Lu}+s?$/u.test(text);

/**
 * Whether the tagger's address from token `at` to `end` has anything of one, in it or just before it: a street or a
 * house, a name, or a number long enough to be a postal one. Words of medicine with results ("Platelets, 312", "Day 2",
 * "9% | 20–45") have nothing.
 */
export function couldBeAddress({ tokens, casing }: Reading, at: number, end: number): boolean {
  if (at === end && /^\p{N}{1,3}$/u.test(tokens[at]?.text ?? "")) return false;
  // "Trop 4500" is a result, "Zurich 8001" a town.
  if (at === end && /^\p{N}{4}$/u.test(tokens[at]?.text ?? "") && isMeasure(tokens[at - 1])) return false;
  if (end === at + 1 && /^\p{N}{1,4}$/u.test(tokens[at]?.text ?? "") && units.has(tokens[end]?.lower ?? ""))
    return false;
  let from = at;
  while (from > 0 && at - from < BEFORE && tokens[from - 1]?.text !== "|") from--;
  return tokens.slice(from, end + 1).some((token, place) => {
    const { text, lower, word, capital } = token;
    if (!word)
      return from + place >= at && /^(?!19|20)\d{4}$|^\d{5,6}$/.test(text) && !isPartOfResult(tokens, from + place);
    if (casing === "mixed" && !capital) return false;
    if (housing.has(lower)) return true;
    if (isAbbreviation(token) || text.length < 3 || isWordToo(lower) || isShort(lower)) return false;
    return isListed(token) || !isOnlyWord(token);
  });
}

/** "TAPSE 14 mm", "45 ans": a measure, or an age in another language. */
const units = wordSet(
  "hrs hr hours h mm cm m mg g kg mcg µg ml l iu u units mmhg mmol bpm ms ans años anos anni jahre jahren jaar lat år éves",
);

const isMeasure = (token: Token | undefined) =>
  token?.word === true && (!token.capital || isShort(token.lower)) && !housing.has(token.lower);

const BEFORE = 3;

/** "0.3125", "10,000", "1200–1500": digits that belong to a longer number. */
function isPartOfResult(tokens: Token[], at: number): boolean {
  const isMark = (place: number) => /^[.,–×]$/.test(tokens[place]?.text ?? "");
  const touch = (place: number) => tokens[place]?.end === tokens[place + 1]?.start;
  const isNumber = (place: number) => /^\p{N}/u.test(tokens[place]?.text ?? "");
  const behind = isMark(at + 1) && isNumber(at + 2) && touch(at) && touch(at + 1);
  return behind || (isMark(at - 1) && isNumber(at - 2) && touch(at - 1) && touch(at - 2));
}

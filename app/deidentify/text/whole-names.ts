import { isFamilyName, isGivenName, isOrdinary, isReadInstitution, isRegion } from "./lexicon";
import { isEmpty } from "./nobody";
import type { Reading } from "./reading";
import type { Hit } from "./span";
import type { Token } from "./tokens";
import { wordSet } from "./words/word-list";

const between = wordSet(
  "de da do dos das del della di du la le van von der den ter ten te bin bint binti binte ibn al el abu zu af av y e ap ferch ní nic mac - .",
);

/** "Big Trev", "Old Mr Jenks", "uncle ganesh": it belongs to what somebody is called. */
const nick = wordSet("big old little young wee uncle auntie aunty granny grandad papa mama");
const calledSo = ({ tokens }: Reading, at: number, start: number) =>
  nick.has(tokens[at]?.lower ?? "") && tokens[at]?.end === start - 1 && tokens[at - 1]?.lower !== "-";

const isKnownName = (token: Token | undefined) =>
  token?.capital === true && (isGivenName(token.lower) || isFamilyName(token.lower)) && !isOrdinary(token.lower);

/** A capital word beside a name that is no other word: it belongs to the name. */
function belongs(token: Token | undefined, casing: Reading["casing"]): boolean {
  if (!token?.word || !token.capital || casing !== "mixed" || isRegion(token.lower) || isReadInstitution(token.lower))
    return false;
  if (isEmpty(token, casing)) return false;
  const listed = isGivenName(token.lower) || isFamilyName(token.lower);
  return listed || (token.text.length > 2 && !isOrdinary(token.lower) && token.text !== token.text.toUpperCase());
}

/** "called Crystal Murdock": an ordinary word, but its capital has no other reason. */
function insideSentence(tokens: Token[], at: number, casing: Reading["casing"]): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (casing !== "mixed" || !token?.word || !token.capital || token.text.length < 3 || isRegion(token.lower))
    return false;
  return before?.word === true && before.text === before.lower && token.text !== token.text.toUpperCase();
}

const isInitial = (token: Token | undefined) => token !== undefined && /^\p{Lu}$/u.test(token.text);

/** Widens names over the capital words beside them and joins what only a particle, a hyphen or an initial parts. */
export function wholeNames(hits: Hit[], reading: Reading): Hit[] {
  const { tokens, casing } = reading;
  const all: Hit[] = [];
  let at = 0;
  for (const hit of hits) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < hit.start) at++;
    if (hit.type !== "name") {
      all.push(hit);
      continue;
    }
    let start = hit.start;
    const floor = all.at(-1)?.end ?? 0;
    // "Phoned ziemowit": before a name in small letters a capital that is in no list is none.
    const small = tokens[at]?.capital === false;
    const goesBack = (back: number) =>
      small ? isKnownName(tokens[back]) : belongs(tokens[back], casing) || insideSentence(tokens, back, casing);
    let back = at - 1;
    for (; goesBack(back) && (tokens[back]?.start ?? 0) >= floor; back--) start = tokens[back]?.start ?? start;
    if (calledSo(reading, back, start) && (tokens[back]?.start ?? 0) >= floor) start = tokens[back]?.start ?? start;
    const last = all.at(-1);
    if (last?.type === "name" && joins(reading, last.end, hit.start, at)) last.end = hit.end;
    else all.push({ ...hit, start });
  }
  return all;
}

/** Whether only particles, marks of a name and initials stand between two names on one line; at most three of them. */
function joins({ tokens, text }: Reading, from: number, to: number, at: number): boolean {
  if (to - from > 14 || text.slice(from, to).includes("\n")) return false;
  let found = 0;
  for (let back = at - 1; (tokens[back]?.start ?? -1) >= from; back--) {
    const token = tokens[back];
    if (!isInitial(token) && !between.has(token?.lower ?? "")) return false;
    found++;
  }
  return found > 0 && !/[.] /.test(text.slice(from, to).replace(/^ ?\p{Lu}[.] /u, ""));
}

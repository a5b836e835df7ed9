import {
  isDrug,
  isEponym,
  isFamilyName,
  isGivenName,
  isInstitution,
  isOrdinary,
  isOrganism,
  isTownWord,
} from "./lexicon";
import type { Reading } from "./reading";
import type { Token } from "./tokens";

const ORDINARY = 1;
const GIVEN = 2;
const FAMILY = 4;
const TOWN = 8;
const DRUG = 16;
const EPONYM = 32;
const INSTITUTION_OR_ORGANISM = 64;
/** The lists of names, which are taken away from some words while learning, so that unlisted names are learnt too. */
export const NAME_LISTS = GIVEN | FAMILY | TOWN;
export const ORDINARY_LIST = ORDINARY;

/** FNV-1a over the UTF-16 units from `start` up to `end`, 32 bits. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** One number for a kind of feature and its values; never 0, which marks an empty place in tables. */
function mixed(kind: number, first: number, second = 0, third = 0): number {
  let hash = Math.imul(kind + 1, 0x9e3779b1) ^ first;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ second;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ third;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> 0 || 1;
}

/** The lists a token stands in, as bits. */
export function listsOf({ lower, word }: Token): number {
  if (!word) return 0;
  return (
    (isOrdinary(lower) ? ORDINARY : 0) |
    (isGivenName(lower) ? GIVEN : 0) |
    (isFamilyName(lower) ? FAMILY : 0) |
    (isTownWord(lower) ? TOWN : 0) |
    (isDrug(lower) ? DRUG : 0) |
    (isEponym(lower) ? EPONYM : 0) |
    (isInstitution(lower) || isOrganism(lower) ? INSTITUTION_OR_ORGANISM : 0)
  );
}

const nonAscii = /[^\u0020-\u007f]/;

/** Capitals, length and accents of a token in one small number. */
function shapeOf({ text, word, capital }: Token): number {
  const first = text.charCodeAt(0);
  if (!word) return first >= 48 && first <= 57 ? 10 + Math.min(text.length, 7) : 20 + (first % 97);
  const large = text.length > 1 && text === text.toUpperCase();
  const form = large ? 3 : capital ? (text.length === 1 ? 2 : 1) : 0;
  return 128 + form * 8 + (nonAscii.test(text) ? 4 : 0) + (text.length > 7 ? 2 : text.length > 3 ? 1 : 0);
}

const casings = { mixed: 1, large: 2, small: 3 } as const;
const edge = 7;
const opening = /^[.!?>"“]$/;

/** How many features each token has before the labels of its neighbours are known. */
export const featureCount = 38;

/** Values of every token with two more of the edge on either side, so that neighbours need no test. */
function padded(count: number, valueAt: (place: number) => number): Uint32Array {
  const values = new Uint32Array(count + 4).fill(edge);
  for (let at = 0; at < count; at++) values[at + 2] = valueAt(at);
  return values;
}

/**
 * The features of every token that do not depend on what was said about the tokens before it, `featureCount` for
 * each in one array: the word if it is an ordinary one, its beginning and ends, its shape, the lists it stands in,
 * and the same of its neighbours. Words that are no ordinary ones are not learnt by heart. `lists` as of
 * `listsOf`, one for each token.
 */
export function featuresOf({ text, tokens, casing }: Reading, lists: ArrayLike<number>): Uint32Array {
  const count = tokens.length;
  // The casts: `at` runs over the tokens there are.
  const shapes = padded(count, (at) => shapeOf(tokens[at] as Token));
  const known = padded(count, (at) => lists[at] ?? 0);
  const words = padded(count, (at) => wordKey(tokens[at] as Token, lists[at] ?? 0, shapes[at + 2] ?? 0));
  const caseOf = casings[casing];
  const short = text.length < 60 ? 1 : 2;
  const all = new Uint32Array(count * featureCount);
  let lineStart = 0;
  let next = 0;
  const add = (kind: number, first: number, second = 0, third = 0) => {
    all[next++] = mixed(kind, first, second, third);
  };
  for (let here = 0; here < count; here++) {
    const token = tokens[here] as Token; // `here` lies inside
    const before = tokens[here - 1];
    if (token.text === "\n") lineStart = here + 1;
    const opens = here === lineStart ? 1 : before && !before.word && opening.test(before.text) ? 2 : 0;
    const glued = (before?.end === token.start ? 1 : 0) + (tokens[here + 1]?.start === token.end ? 2 : 0);
    const w2 = words[here] ?? 0;
    const w1 = words[here + 1] ?? 0;
    const w = words[here + 2] ?? 0;
    const v1 = words[here + 3] ?? 0;
    const v2 = words[here + 4] ?? 0;
    const s1 = shapes[here + 1] ?? 0;
    const s = shapes[here + 2] ?? 0;
    const u1 = shapes[here + 3] ?? 0;
    const l2 = known[here] ?? 0;
    const l1 = known[here + 1] ?? 0;
    const l = known[here + 2] ?? 0;
    const k1 = known[here + 3] ?? 0;
    const k2 = known[here + 4] ?? 0;
    const { lower } = token;
    const { length } = lower;
    const long = token.word && length > 2;
    add(0, 0);
    add(1, w);
    add(2, w1);
    add(3, v1);
    add(4, w2);
    add(5, v2);
    add(6, w1, v1);
    add(7, w2, w1);
    add(8, v1, v2);
    add(9, long ? hashOf(lower, length - 3) : 0);
    add(10, long ? hashOf(lower, length - 2) : 0);
    add(11, long ? hashOf(lower, 0, 3) : 0);
    add(12, length > 5 ? hashOf(lower, length - 4) : 0);
    add(13, s);
    add(14, s1, s);
    add(15, s, u1);
    add(16, l, s);
    add(17, l1, l);
    add(18, l, k1);
    add(19, l1, l, k1);
    add(20, l, s, s1);
    add(21, l2, l1);
    add(22, k1, k2);
    add(23, w1, s);
    add(24, v1, s);
    add(25, w1, l);
    add(26, v1, l);
    add(27, opens, s, l);
    add(28, caseOf, l, s);
    add(29, caseOf, w1);
    add(30, opens, s, v1);
    add(31, glued, s);
    add(32, w1, v1, l);
    add(33, s1, s, u1);
    add(34, opens, caseOf, w);
    add(35, short, here === 0 ? 1 : 0, s);
    add(36, w1, w2, s);
    add(37, v1, v2, s);
  }
  return all;
}

/** Features of token `at` that look back on the labels already given to the two tokens before. */
export function lookingBack(all: Uint32Array, at: number, last: number, beforeLast: number, into: Uint32Array): void {
  const from = at * featureCount;
  into[0] = mixed(40, last + 1);
  into[1] = mixed(41, last + 1, beforeLast + 1);
  into[2] = mixed(42, last + 1, all[from + 1]);
  into[3] = mixed(43, last + 1, all[from + 13]);
  into[4] = mixed(44, last + 1, all[from + 16]);
  into[5] = mixed(45, last + 1, all[from + 2]);
  into[6] = mixed(46, last + 1, all[from + 3]);
}
export const backCount = 7;

function wordKey({ text, lower, word }: Token, lists: number, shape: number): number {
  if (!word) return shape < 20 ? shape : hashOf(text);
  return lists & ORDINARY ? hashOf(lower) : 0x1000 + lists * 256 + shape;
}

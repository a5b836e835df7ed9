import { consonants, distance } from "./name-key";
import { type NameParts, type NameWord, type WrittenName, waysToSee } from "./name-parts";
import type { RegisterName } from "./register-entry";

const bandWords: Record<NameBand, string> = {
  match: "The names fit",
  likely: "The names fit in part",
  unlike: "The names do not fit",
};

/** "The names fit: same family name; …", for whoever decides. */
export const fitWords = ({ band, reasons }: NameMatch): string => `${bandWords[band]}: ${reasons.join("; ")}`;

/** The same of a line as it was written once, "86 of 100: same family name; …"; any other line as it is. */
export const fitWordsOf = (line: string): string =>
  line.replace(/^(\d{1,3}) of 100: /, (_, score) => `${bandWords[bandOf(Number(score) / 100)]}: `);

/** `score` is from 0 to 1; `band` is what a reviewer sees of it; `reasons` say why, in words. It decides nothing. */
export type NameMatch = { score: number; band: NameBand; reasons: readonly string[] };
export type NameBand = "match" | "likely" | "unlike";

const bandOf = (score: number): NameBand => (score >= 0.85 ? "match" : score >= 0.6 ? "likely" : "unlike");

type Likeness = { worth: number; why: "same" | "spelling" | "short" | "initial" | "none" };

/** How alike two words are; the same in both directions. */
function likeness(one: NameWord, other: NameWord): Likeness {
  const [a, b] = [one.key, other.key];
  if (a === b) return { worth: 1, why: one.initial ? "initial" : "same" };
  if (one.initial || other.initial) return a[0] === b[0] ? { worth: 0.75, why: "initial" } : { worth: 0, why: "none" };
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 4 && distance(a, b, 2) <= (short.length >= 8 ? 2 : 1)) return { worth: 0.8, why: "spelling" };
  if (short.length >= 3 && long.startsWith(short)) return { worth: 0.8, why: "short" };
  const bones = consonants(a);
  if (bones.length >= 3 && bones === consonants(b) && a[0] === b[0]) return { worth: 0.8, why: "spelling" };
  return { worth: 0, why: "none" };
}

const joined = (words: readonly NameWord[]) => words.map(({ key }) => key).join("");
const shown = (words: readonly NameWord[]) => words.map(({ text }) => text).join(" ");

/** Words that have to be found again: small ones do not, unless there are no others. */
const counted = (words: readonly NameWord[]) => {
  const named = words.filter(({ particle }) => !particle);
  return named.length > 0 ? named : words;
};

type Judged = { worth: number; reason: string };

function judgeFamily(one: readonly NameWord[], other: readonly NameWord[]): Judged {
  const [a, b] = [counted(one), counted(other)];
  if (joined(one) === joined(other) || joined(a) === joined(b)) return sameFamily;
  return a.length === b.length ? worse(found(a, b), found(b, a)) : a.length < b.length ? found(a, b) : found(b, a);
}

const sameFamily: Judged = { worth: 1, reason: "the family name is the same" };
const worse = (one: Judged, other: Judged) => (other.worth < one.worth ? other : one);

/** How much of a family name is found in another with as many words, or more. */
function found(few: readonly NameWord[], many: readonly NameWord[]): Judged {
  const both = `“${shown(few)}”, “${shown(many)}”`;
  const whys = few.map((word) => bestOf(word, many).why);
  const kept = whys.filter((why) => why === "same").length;
  const spelt = whys.filter((why) => why === "spelling").length;
  if (kept + spelt === 0 || (kept === 0 && spelt < few.length))
    return { worth: 0.35, reason: `the family names differ (${both})` };
  if (kept + spelt < few.length || few.length < many.length)
    return { worth: spelt > 0 ? 0.7 : 0.82, reason: `one part of the family name is the same (${both})` };
  return spelt > 0 ? { worth: 0.8, reason: `the family name is spelt a little differently (${both})` } : sameFamily;
}

const bestOf = (word: NameWord, among: readonly NameWord[]): Likeness =>
  among
    .map((other) => likeness(word, other))
    .reduce((best, next) => (next.worth > best.worth ? next : best), {
      worth: 0,
      why: "none",
    });

const firstNameWords: Record<Exclude<Likeness["why"], "none">, string> = {
  same: "the first name is the same",
  spelling: "the first name is spelt a little differently",
  short: "one first name is a short form of the other",
  initial: "one first name is an initial",
};

function judgeGiven(one: readonly NameWord[], other: readonly NameWord[]): Judged {
  const [a, b] = [counted(one), counted(other)];
  const [first, otherFirst] = [a[0], b[0]];
  if (!first || !otherFirst) return { worth: 0.55, reason: "one has no first name" };
  if (joined(one) === joined(other)) return { worth: 1, reason: firstNameWords[first.initial ? "initial" : "same"] };
  const direct = likeness(first, otherFirst);
  const crossed = [bestOf(first, b.slice(1)), bestOf(otherFirst, a.slice(1))]
    .filter(({ why }) => why === "same" || why === "spelling")
    .reduce((best, next) => Math.max(best, next.worth), 0);
  if (direct.why !== "none" && direct.worth >= crossed * 0.9) {
    const rest = judgeMiddle(a.slice(1), b.slice(1));
    return {
      worth: direct.worth * rest.worth,
      reason: [firstNameWords[direct.why], rest.reason].filter(Boolean).join(", "),
    };
  }
  if (crossed > 0) return { worth: 0.82 * crossed, reason: "the first name of one is a later name of the other" };
  return { worth: 0.4, reason: `the first names differ (“${shown(one)}”, “${shown(other)}”)` };
}

/** Names after the first: leaving them out is common, and only contradicting ones count. */
function judgeMiddle(one: readonly NameWord[], other: readonly NameWord[]): Judged {
  if (one.length === 0 && other.length === 0) return { worth: 1, reason: "" };
  if (one.length === 0 || other.length === 0) return { worth: 0.97, reason: "one has a name more" };
  const fits = (few: readonly NameWord[], many: readonly NameWord[]) =>
    few.length > many.length || few.every((word) => bestOf(word, many).why !== "none");
  return fits(one, other) && fits(other, one)
    ? { worth: 0.99, reason: "the later names fit" }
    : { worth: 0.8, reason: "the later names differ" };
}

function judge(one: NameParts, other: NameParts): NameMatch {
  const family = judgeFamily(one.family, other.family);
  const given = judgeGiven(one.given, other.given);
  const swapped = one.swapped !== other.swapped;
  const reasons = [
    family.reason,
    given.reason,
    ...(swapped ? ["family and first name stand the other way round"] : []),
  ];
  const score = family.worth * given.worth * (swapped ? 0.87 : 1);
  return { score, band: bandOf(score), reasons };
}

const script = (name: WrittenName) => {
  const text = typeof name === "string" ? name : `${name.family}${name.given}`;
  return /\p{Script=Latin}/u.test(text) ? "latin" : /\p{L}/u.test(text) ? "other" : "none";
};

const unlike = (reason: string): NameMatch => ({ score: 0, band: "unlike", reasons: [reason] });

/**
 * Compares two names, each in one field or in two. The same in both directions; marks on letters, titles, letters
 * behind the name and the order of family and first name change nothing.
 */
export function compareNames(one: WrittenName, other: WrittenName): NameMatch {
  const [a, b] = [waysToSee(one), waysToSee(other)];
  if (a.length === 0 || b.length === 0) return unlike("one of the names is empty");
  if (script(one) !== script(other))
    return unlike("the names are written in different scripts, so a person compares them");
  let best = unlike("the names share nothing");
  for (const way of a)
    for (const otherWay of b) {
      const found = judge(way, otherWay);
      if (found.score > best.score) best = found;
    }
  return { ...best, score: Math.round(best.score * 100) / 100 };
}

/**
 * Compares an account's name with the names of a register's entry, former ones included; the best of them counts. For a
 * reviewer to read: it never decides.
 */
export function matchNames(account: string, names: readonly RegisterName[]): NameMatch {
  let best = unlike("the register gives no name");
  for (const name of names) {
    const found = compareNames(account, name);
    // A name somebody no longer has says a little less.
    const score = name.former ? found.score * 0.95 : found.score;
    if (score <= best.score && best.score > 0) continue;
    const reasons = name.former ? [...found.reasons, "this is a former name in the register"] : found.reasons;
    best = { score: Math.round(score * 100) / 100, band: bandOf(score), reasons };
  }
  return best;
}

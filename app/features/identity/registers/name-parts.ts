import { nameKey } from "./name-key";
import { doubtfulSuffixes, particles, suffixes, titles } from "./name-words";

/** A word of a name: as written, and as it is compared. */
export type NameWord = { text: string; key: string; particle: boolean; initial: boolean };

/** One way to see a name: which of its words are the family's. */
export type NameParts = { family: readonly NameWord[]; given: readonly NameWord[]; swapped: boolean };

/** A name as somebody writes it in one field, or as a register has it in two. */
export type WrittenName = string | { family: string; given: string };

/** Longer names than this are cut: nobody has them, and each word costs. */
const MOST_WORDS = 8;

/** Words at hyphens and blanks; "O'Brien" and "D’Souza" stay whole; "J.R." are two initials. */
function wordsOf(text: string): NameWord[] {
  return text
    .normalize("NFC")
    .replace(/['’ʼ`´‘]/gu, "")
    .replace(/\([^)]*\)/g, " ")
    .split(/[\s\p{Pd}.,;/]+/u)
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => {
      const key = nameKey(word);
      return { text: word, key, particle: particles.has(key), initial: [...word.replace(/\p{M}/gu, "")].length === 1 };
    })
    .filter(({ key }) => key !== "");
}

const plain = (word: string) => word.replace(/[^\p{L}]/gu, "").toLowerCase();
const inCapitals = (word: string) => /^[\p{Lu}.]+$/u.test(word);
const isTitle = (word: string) => titles.has(plain(word)) && !/^\p{Lu}\.?$/u.test(word);

/** Without titles before and letters behind, as long as a name is left. */
function withoutTitles(text: string): string {
  let words = text
    .normalize("NFC")
    .split(/\s+|(?<=\.)[\p{Pd}\s]*/u)
    .filter((word) => /\p{L}/u.test(word));
  while (words.length > 1 && isTitle(words[0] ?? "")) words = words.slice(1);
  const isSuffix = (word: string) =>
    suffixes.has(plain(word)) ||
    (words.length > 2 &&
      !inCapitals(text.replaceAll(" ", "")) &&
      doubtfulSuffixes.has(plain(word)) &&
      inCapitals(word));
  while (words.length > 1 && isSuffix(words.at(-1) ?? "")) words = words.slice(0, -1);
  return words.join(" ");
}

/** Every way to choose one or two words that may be the family's: which they are, a name in one field does not say. */
function splits(words: readonly NameWord[]): NameParts[] {
  if (words.length === 1) return [{ family: words, given: [], swapped: false }];
  const found: NameParts[] = [];
  words.forEach((_, i) => {
    for (let j = i; j < words.length; j++) {
      const family = words.filter((_, at) => at === i || at === j);
      const given = words.filter((_, at) => at !== i && at !== j);
      if (given.length > 0) found.push({ family, given, swapped: false });
    }
  });
  // Small words go with the family they stand before: "van den Berg".
  const named = words.filter(({ particle }) => !particle);
  if (named.length >= 2 && named.length < words.length)
    for (const one of named) {
      const family = words.filter((word) => word === one || word.particle);
      found.push({ family, given: words.filter((word) => !family.includes(word)), swapped: false });
    }
  return found;
}

/**
 * The ways to see a name. With a comma ("Berg, Maria") or in two fields the family is known; the two may still have
 * been typed the wrong way round.
 */
export function waysToSee(name: WrittenName): NameParts[] {
  const [family, given] = fieldsOf(name);
  if (given === null) return splits(wordsOf(withoutTitles(family)).slice(0, MOST_WORDS));
  const parts = {
    family: wordsOf(withoutTitles(family)).slice(0, MOST_WORDS),
    given: wordsOf(withoutTitles(given)).slice(0, MOST_WORDS),
  };
  if (parts.family.length === 0 || parts.given.length === 0)
    return [{ family: [...parts.family, ...parts.given], given: [], swapped: false }];
  return [
    { ...parts, swapped: false },
    { family: parts.given, given: parts.family, swapped: true },
  ];
}

function fieldsOf(name: WrittenName): [family: string, given: string | null] {
  // A register with one field for the whole name gives no first name.
  if (typeof name !== "string") return name.given.trim() === "" ? [name.family, null] : [name.family, name.given];
  const shouted = inCapitals(name.replace(/[^\p{L}]/gu, ""));
  // "Maria Berg, MRCP": what stands behind the comma is no name.
  const isLetters = (piece: string) =>
    piece
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word))
      .every(
        (word) => suffixes.has(plain(word)) || (!shouted && doubtfulSuffixes.has(plain(word)) && inCapitals(word)),
      );
  const [first = "", ...more] = name.split(",");
  const rest = more.filter((piece) => !isLetters(piece));
  return rest.length === 0 ? [first, null] : [first, rest.join(" ")];
}

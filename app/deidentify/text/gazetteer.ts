import type { Range } from "./span";
import { type Token, tokensOf } from "./tokens";

/** Names of one or more words, found by their first word. */
export type Gazetteer = Map<string, string[][]>;

/** Builds a gazetteer; entries are compared in lower case. */
export function gazetteerOf(names: Iterable<string>): Gazetteer {
  const all: Gazetteer = new Map();
  for (const name of names) {
    const words = tokensOf(name).map(({ lower }) => lower);
    const [first] = words;
    if (first) all.set(first, [...(all.get(first) ?? []), words]);
  }
  for (const entries of all.values()) entries.sort((a, b) => b.length - a.length);
  return all;
}

/** The longest entry that begins at token `at`, as a count of tokens; 0 if none does. */
export function lengthAt(gazetteer: Gazetteer, tokens: Token[], at: number): number {
  const entries = gazetteer.get(tokens[at]?.lower ?? "");
  const found = entries?.find((words) => words.every((word, place) => tokens[at + place]?.lower === word));
  return found?.length ?? 0;
}

/** Every place where an entry stands and `accept` agrees; entries do not overlap. */
export function findNames(
  gazetteer: Gazetteer,
  tokens: Token[],
  accept: (at: number, length: number) => boolean = () => true,
): Range[] {
  const found: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const length = lengthAt(gazetteer, tokens, at);
    const first = tokens[at];
    const last = tokens[at + length - 1];
    if (length === 0 || !first || !last || !accept(at, length)) continue;
    found.push({ start: first.start, end: last.end });
    at += length - 1;
  }
  return found;
}

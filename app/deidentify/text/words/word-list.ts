/**
 * Words written down in one string, apart by blanks; `_` stands for a blank inside an entry. Returned lower-cased.
 */
export function wordList(text: string): string[] {
  return text
    .trim()
    .split(/\s{1,9}/u)
    .map((word) => word.replaceAll("_", " ").toLowerCase());
}

/** The same as a set. */
export function wordSet(...texts: string[]): Set<string> {
  return new Set(texts.flatMap(wordList));
}

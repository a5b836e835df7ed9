export const MOST_TAGS = 5;
export const LONGEST_TAG = 30;

/** The words somebody typed into the tags field: parted by commas or lines, tidied, each once. */
export function tagWords(text: string): string[] {
  const words = new Map<string, string>();
  for (const piece of text.split(/[,;\n]/)) {
    const word = piece.trim().replace(/^#+/, "").replace(/\s+/g, " ");
    if (word && !words.has(tagSlug(word))) words.set(tagSlug(word), word);
  }
  return [...words.values()];
}

const greek: Record<string, string> = {
  α: "alpha",
  β: "beta",
  γ: "gamma",
  δ: "delta",
  κ: "kappa",
  λ: "lambda",
  μ: "mu",
};

/** The address part of a tag, "chest-pain"; empty where nothing of the word can stand in an address. */
export function tagSlug(word: string): string {
  return word
    .toLowerCase()
    .replace(/[αβγδκλμ]/g, (letter) => greek[letter] ?? "")
    .normalize("NFKD")
    .replace(/[̀-ͯ]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** What is wrong with these tags, in a sentence; null if nothing is. */
export function tagTrouble(words: readonly string[]): string | null {
  if (words.length > MOST_TAGS) return `Choose up to ${MOST_TAGS} tags.`;
  const long = words.find((word) => word.length > LONGEST_TAG || tagSlug(word).length > LONGEST_TAG);
  if (long) return `Keep each tag to ${LONGEST_TAG} characters. “${long.slice(0, LONGEST_TAG)}…” is longer.`;
  const empty = words.find((word) => tagSlug(word) === "");
  return empty ? `Write “${empty}” with letters or figures.` : null;
}

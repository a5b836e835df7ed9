/** Letters that are no letter with a mark: what is typed for them where a keyboard lacks them. */
const letters: Record<string, string> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "a",
  œ: "o",
  ı: "i",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  ə: "a",
  ĸ: "k",
};

/**
 * A word of a name as it is compared: small letters without marks, and one spelling for the ways to write a letter that
 * is missing on a keyboard. "Müller", "Mueller" and "Muller" are one, as are "Åse" and "Aase", "Đorđe" and "Djordje".
 * A few names that differ fall together ("Samuel", "Samul"); a person decides, so that costs nothing.
 */
export function nameKey(word: string): string {
  return [...word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()]
    .map((letter) => letters[letter] ?? letter)
    .join("")
    .replace(/[^\p{L}]/gu, "")
    .replace(/dj/g, "d")
    .replace(/(?:ae|oe|ue|aa)/g, (pair) => pair[0] ?? "");
}

/** The consonants, each once where it is doubled: "Mohammed" and "Muhamad" are "mhmd". */
export const consonants = (key: string) => key.replace(/[aeiouyw]/g, "").replace(/(.)\1+/g, "$1");

/** How many letters to change, add, leave out or swap with their neighbour; stops counting at `most` + 1. */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The words of a value, in capitals. */
export const partsOf = (value: string) =>
  value
    .toUpperCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

const letters: Record<string, string> = {
  ß: "SS",
  ẞ: "SS",
  Æ: "AE",
  Œ: "OE",
  Ø: "O",
  Ł: "L",
  Đ: "D",
  Ð: "D",
  Þ: "TH",
  İ: "I",
  ı: "I",
};
const pairs: Record<string, string> = { Ä: "AE", Ö: "OE", Ü: "UE", Å: "AA", Ø: "OE" };

const plain = (part: string) =>
  [...part.normalize("NFC")]
    .map((letter) => letters[letter] ?? letter)
    .join("")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "");

/** A word as it is, without accents, and with two letters for an umlaut: MÜLLER, MULLER, MUELLER. */
export function spellings(part: string): string[] {
  const paired = [...part.normalize("NFC")].map((letter) => pairs[letter] ?? letter).join("");
  return [...new Set([part, plain(part), plain(paired)])];
}

/** The words of a whole name in any order, as one key: "Li^Wei" and "WEI LI" are the same. */
export const wholeOf = (parts: readonly string[]) => [...new Set(parts)].sort().join(" ");

/** The figures of a value, without noughts before them. */
export const figuresOf = (value: string) => value.replaceAll(/\D/g, "").replace(/^0+/, "");

/** A date of DICOM, 19510417, as others write it: 17.04.1951 and 04/17/1951, by their figures. */
export function otherOrders(value: string): string[] {
  const [, year, month, day] = /^((?:19|20)\d{2})(\d{2})(\d{2})/.exec(value) ?? [];
  return year && month && day
    ? [`${year}${month}${day}`, `${day}${month}${year}`, `${month}${day}${year}`].map(figuresOf)
    : [];
}

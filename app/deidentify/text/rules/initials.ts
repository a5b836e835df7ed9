import { isDrug, isOrdinary, isReadInstitution } from "../lexicon";
import { lowerAt, type Reading } from "../reading";

export const isInitial = (reading: Reading, at: number) => /^\p{Lu}$/u.test(reading.tokens[at]?.text ?? "");

/** "J.S. 54M", "patient A.K.": initials that stand for somebody. */
export const initials =
  /(?<![\p{L}\p{N}.])(?:(?:\p{Lu}\. ?){2,3}(?=,? \(?\d{1,3} ?(?:[MF](?!\p{L})|y[./]?o(?!\p{L})|[- ]?years? old))|(?<=(?:mother|father|mum|mom|dad|parent|wife|husband|partner|son|daughter|brother|sister|aunt|uncle|friend|carer|neighbour) \()(?:\p{Lu}\. ?){2,3}(?=\))|(?<=(?:patient|pt|initials|lady|gentleman|man|woman|boy|girl|called|named)[:,]? )(?:\p{Lu}\. ?\p{Lu}\.(?: ?\p{Lu}\.)?|\p{Lu}{2}(?=,? \d{1,3} ?(?:[MF]|y[./]?o)(?!\p{L}))))/gu;

/** "A. N. Chukwu": behind two initials the name need not be listed; microbes have one. */
export function isTwiceInitial(reading: Reading, at: number): boolean {
  if (reading.casing !== "mixed" || !isInitial(reading, at) || !isInitial(reading, at + 2)) return false;
  const { text = "", lower = "" } = reading.tokens[at + 4] ?? {};
  if (lowerAt(reading, at + 1) !== "." || lowerAt(reading, at + 3) !== ".") return false;
  return /^\p{Lu}['’\p{L}]?\p{Ll}/u.test(text) && !isOrdinary(lower) && !isReadInstitution(lower) && !isDrug(lower);
}

import { isOnlyName } from "./known-words";
import { isAmongAcronyms } from "./nobody";
import type { Reading } from "./reading";
import type { Hit } from "./span";

const behindTagger = 600;

const writtenAsName = /^\p{Lu}['’\p{L}]?\p{Ll}{2}/u;

/**
 * Names that are nothing else, wherever they stand: "Pratt", "Jameson". Where capitals say nothing, from four letters
 * on. Rules and the tagger have looked at what stands around a word, so what they call it goes first.
 */
export function borneNames(reading: Reading): Hit[] {
  const { tokens, casing } = reading;
  return tokens
    .filter(
      (token, at) =>
        !isAmongAcronyms(reading, at) &&
        (casing === "mixed" ? writtenAsName.test(token.text) : token.word && token.text.length > 3) &&
        isOnlyName(token),
    )
    .map(({ start, end }) => ({ start, end, type: "name", severity: "ask", order: behindTagger }));
}

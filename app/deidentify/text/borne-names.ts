import { isLearned, isNameAndWord, isOrdinaryForm, isShort } from "./known-words";
import { isBorne, isInstitution, isOrganism, isReadDrug, isReadEponym, isRegion, isTownWord } from "./lexicon";
import type { Reading } from "./reading";
import type { Hit } from "./span";
import type { Token } from "./tokens";
import { wordSet } from "./words/word-list";

/** Borne by somebody, and in a medical text nearly always something else. */
const elsewhere = wordSet("ray hay mol alpha anae lobar fuller pour lance riff reg");
const behindTagger = 600;

/** A name of people or families somewhere that is no word of English or medicine, and none of its eponyms or bodies. */
export function isOnlyName({ lower }: Pick<Token, "lower">): boolean {
  if (!isBorne(lower) || isOrdinaryForm(lower) || isNameAndWord(lower) || isShort(lower)) return false;
  if (isReadDrug(lower) || isReadEponym(lower) || isOrganism(lower) || isInstitution(lower)) return false;
  return !isRegion(lower) && !isTownWord(lower) && !isLearned({ lower }) && !elsewhere.has(lower);
}

const writtenAsName = /^\p{Lu}['’\p{L}]?\p{Ll}{2}/u;

/**
 * Names that are nothing else, wherever they stand: "Pratt", "Jameson". Where capitals say nothing, from four letters
 * on. Rules and the tagger have looked at what stands around a word, so what they call it goes first.
 */
export function borneNames({ tokens, casing }: Reading): Hit[] {
  return tokens
    .filter(
      (token) =>
        (casing === "mixed" ? writtenAsName.test(token.text) : token.word && token.text.length > 3) &&
        isOnlyName(token),
    )
    .map(({ start, end }) => ({ start, end, type: "name", severity: "ask", order: behindTagger }));
}

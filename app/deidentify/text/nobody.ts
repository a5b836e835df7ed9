import { isFamilyName, isGivenName, isOrdinary, isRegion, isStateCode, isTownWord } from "./lexicon";
import type { Reading } from "./reading";
import { genericWords } from "./rules/generic-words";
import type { IdentifierType } from "./span";
import type { Token } from "./tokens";
import { acronyms } from "./words/acronyms";
import { teachingWords } from "./words/teaching-words";
import { wordSet } from "./words/word-list";

const written = wordSet(acronyms);
const taught = wordSet(teachingWords);
const titles = wordSet("mr mrs ms miss dr prof doctor professor nurse sir md phd rn np");
/** Names of families somewhere, but alone nearly always the English word. */
const functionWords = wordSet(
  "he she so do an can no to me my in on is by or we may will go fax tel phone asap letter weekly",
);
/** Words that are families' names too. */
const alsoWords = wordSet(
  "brown black white green gray grey long made hung bath reading stone more split leg stretch tone syndrome tests lamp burns tap",
);
const contraction = /^\p{L}{1,6}n?['’](?:m|ve|d|ll|re|t)$/iu;
/** AFib, NSAIDs, HFrEF: capitals inside a word, but for Mc, Mac, De and the like. */
const acronym =
  /^(?!(?:Mc|Mac|De|Di|La|Le|Van|O['’])\p{Lu})\p{L}{0,6}(?:\p{Ll}\p{Lu}|\p{Lu}{2}s$)|^\p{Lu}{2,4}\p{Ll}{1,3}$/u;

/** The ends of words that medicine and learning are made of: "glomerulonephritis", "restlessness". */
const learned =
  /(?:itis|oses|osis|a?emia|a?emic|olog(?:y|ies|ist|ists|ical)|oscop(?:y|ies)|ectom(?:y|ies)|otom(?:y|ies)|plast(?:y|ies)|gram|grams|graph(?:y|ic)|path(?:y|ies)|uria|pno?ea|algia|ptysis|tions?|sions?|ness|ments?|it(?:y|ies)|isms?|ically|ical|cardia|phylaxis|penia|cytes?|globin|ferrin|ferritin|ponin|plegia|paresis|phagia|phasia|trophy|lysis|emesis|rrho?ea|rrhage|sthesia|ivity|ative|ingly|edly|ously|ances?|ences?|ancy|ency|anatomy|bleed|stick|ascular|ricular)$/;
const isLearned = ({ lower }: Token) => lower.length > 6 && learned.test(lower) && !isListed({ lower });

/** "Persisting", "scores": an ordinary word with an ending. */
const isOrdinaryForm = (lower: string) =>
  isOrdinary(lower) ||
  taught.has(lower) ||
  [lower.replace(/(?:es|s|ed|d|ing|ly|ive)$/, ""), lower.replace(/(?:ing|ed)$/, "e"), lower.replace(/ies$/, "y")].some(
    (stem) => stem.length > 2 && stem !== lower && isOrdinary(stem),
  );

/** Where a word is written with a capital whatever it is: at the head of the text, a line, a sentence or a quotation. */
function opens({ text, tokens }: Reading, at: number): boolean {
  const before = text.slice(Math.max(0, (tokens[at]?.start ?? 0) - 12), tokens[at]?.start ?? 0);
  return /(?:^|[.?!:;,\n|•“"(–—*]\s*|\n\s*)$/.test(before);
}

/** Values of results: "3.5–5.3", "62,000", "0.25 × 10⁹". */
const isMeasure = (said: string) =>
  /^[\d\s.,-]{1,4}$|^[\d.,\s]{1,9}[–-][\d.,\s]{1,9}$|^\d{1,3}(?:,\d{3})+$|^\d{0,6}\.\d/.test(
    said.replace(/[₀-₉⁰-⁹²³¹⁺⁻]/g, "").trim(),
  );

const housing = wordSet(
  "flat ward room box unit suite apt apartment bay bed building house level floor block lot no number",
);

/** "Day 6", "Of 203", "Vision": a word and at most a short number, with nothing of a street or a house. */
const isNumbered = ([head, ...rest]: Token[]) =>
  head?.word === true &&
  !housing.has(head.lower) &&
  isOrdinaryForm(head.lower) &&
  !isListed(head) &&
  rest.every(({ text, word }) => !word && text.length < 4);

const isListed = ({ lower }: Pick<Token, "lower">) => isGivenName(lower) || isFamilyName(lower) || isTownWord(lower);

/** A word no name is made of: an ordinary one in small letters, an abbreviation, a title, "I'm". */
export function isEmpty(token: Token, casing: Reading["casing"]): boolean {
  const { text, lower, word, capital } = token;
  if (!word) return !/^\p{N}/u.test(text) || /^\p{No}+$/u.test(text);
  // Small letters are meant where capitals are.
  if (casing === "mixed" && !capital && (isOrdinary(lower) || alsoWords.has(lower))) return true;
  if (titles.has(lower) || contraction.test(text) || acronym.test(text)) return true;
  if (isListed(token)) return false;
  if (casing === "small" && text.length < 6 && capital) return true;
  if (isOrdinary(lower) && (!capital || casing === "large")) return true;
  if (casing !== "mixed") return false;
  if (!capital) return true;
  return text.length > 1 && text === text.toUpperCase() && (text.length < 4 || written.has(lower));
}

/**
 * Whether the tagger's hit from token `at` to `end` can be passed over: nothing in it could be a name, or it is a country
 * or a state, which may be told.
 */
export function isNobody(reading: Reading, at: number, end: number, type: IdentifierType): boolean {
  const { text, tokens, casing } = reading;
  const words = tokens.slice(at, end + 1);
  const said = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  if (isRegion(said) || isStateCode(said) || /^[XYZ]{1,3}$|^\p{L}$/u.test(said)) return true;
  if (
    type === "care_place" &&
    words.every(({ lower, word }) => !word || isOrdinary(lower) || genericWords.has(lower) || lower === "'s")
  )
    return true;
  if (type === "address" && (isMeasure(said) || isNumbered(words))) return true;
  const small = casing === "mixed" && type === "address" && words.some(({ word }) => word);
  if (small && !words.some(({ word, capital }) => word && capital)) return true;
  if (words.length === 1 && functionWords.has(words[0]?.lower ?? "")) return true;
  if (casing === "mixed" && words.every((word) => isEmpty(word, casing) || isLearned(word))) return true;
  const head = words[0];
  // A capital that any word would have here says nothing.
  const next = tokens[at + 1];
  const goesOn = next?.word === true && !next.capital && isOrdinaryForm(next.lower);
  const asWord = head && (isListed(head) ? alsoWords.has(head.lower) && goesOn : isOrdinaryForm(head.lower));
  if (casing === "mixed" && asWord && opens(reading, at))
    return words.slice(1).every((word) => isEmpty(word, casing) || isLearned(word));
  return words.every((word) => isEmpty(word, casing));
}

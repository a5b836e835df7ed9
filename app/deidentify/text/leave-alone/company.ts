import { isFamilyName, isGivenName, isReadEponym, isTownWord } from "../lexicon";
import { lowerAt, type Reading } from "../reading";
import { isToldOf } from "../told-of";
import { wordSet } from "../words/word-list";
import { borneEponyms, calledAfter } from "./borne-eponyms";
import { signWords } from "./eponyms";
import { patientMark } from "./patient-mark";
import { personBeside } from "./person-beside";

const borne = wordSet(borneEponyms);
const after = wordSet(calledAfter);
const between = wordSet("and or vs versus & / + ( ) , the 's then of", signWords);
const connects = /^(?:in|and|or|vs|versus|than|not|,|\/|between|&)$/;
const listed =
  /(?<!\p{L})(?:causes|ddx|differentials?|eponyms?|eponymous|includ(?:e|es|ing)|such as|e\.g\.|signs of|list)(?!\p{L})/iu;

const isFamilys = (lower: string) => isFamilyName(lower) || isGivenName(lower) || isTownWord(lower);
/** An eponym that no family bears, or a half of a double one: "Kaplan-Meier". */
const isSure = ({ tokens }: Reading, at: number) => {
  const { lower = "" } = tokens[at] ?? {};
  if (isReadEponym(lower) && !isFamilys(lower)) return true;
  const halves = [tokens[at - 1], tokens[at + 1]].some((near) => /^[-–]$/.test(near?.text ?? ""));
  return (
    halves && (isReadEponym(`${tokens[at - 2]?.lower}-${lower}`) || isReadEponym(`${lower}-${tokens[at + 2]?.lower}`))
  );
};
const ties = (tokens: Reading["tokens"], at: number) =>
  /^[-–]$/.test(tokens[at]?.text ?? "") &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at]?.end === tokens[at + 1]?.start;

/** Said alone for the disease: "Hashimoto. Treat?" */
const diseases = /^(?:hashimoto|takayasu|kawasaki)$/;
const asksOrCompares =
  /\?$|(?<!\p{L})(?:differences?|vs|versus|compared?|variants?|signs?|syndromes?|called|explain|equivalent|between|mix up|confuse)(?!\p{L})/iu;

/** The words of the sentence around `at`, at most 160 characters each way. */
function sentenceAround({ text, tokens }: Reading, at: number): string {
  const { start = 0, end = 0 } = tokens[at] ?? {};
  const before = text.slice(Math.max(0, start - 160), start);
  const behind = text.slice(end, end + 160);
  const from = Math.max(...[". ", "? ", "! ", "\n"].map((mark) => before.lastIndexOf(mark) + 1));
  const to = /[.?!](?:\s|$)|\n/u.exec(behind)?.index ?? behind.length;
  return before.slice(from) + text.slice(start, end) + behind.slice(0, to + 1);
}

/** The eponyms that stand in one row with the word at `at`, joined by commas, "and", "vs" and words for signs. */
function rowAround(reading: Reading, at: number): { sure: number; all: number; joined: boolean } {
  const { tokens } = reading;
  const row = { sure: 0, all: 0, joined: false };
  for (const step of [-1, 1])
    for (let next = at + step; Math.abs(next - at) < 14; next += step) {
      const token = tokens[next];
      if (!token) break;
      const sure = token.capital && isSure(reading, next);
      const eponym = token.capital && (sure || isReadEponym(token.lower) || borne.has(token.lower));
      if (eponym) row.all++;
      if (sure) row.sure++;
      if (eponym || ties(tokens, next)) continue;
      if (!between.has(token.lower)) break;
      if (/^(?:vs|versus|and|or|\/|&)$/.test(token.lower)) row.joined = true;
    }
  return row;
}

/**
 * Whether the capital word at `at`, an eponym that families bear as well, is the eponym because of its company: in a row
 * with others ("Bonferroni and Holm", "Huntington, Wilson, Sydenham"), in a sentence about another one where no patient is
 * spoken of, or before what was called after it ("Cox regression").
 */
export function isInCompany(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (reading.casing !== "mixed" || !token?.capital) return false;
  const { lower, start } = token;
  if (!(borne.has(lower) || (isReadEponym(lower) && isFamilys(lower)))) return false;
  if (personBeside(reading, at) || isToldOf(reading, at)) return false;
  const possessive = lowerAt(reading, at + 1) === "'s";
  if (after.has(lowerAt(reading, at + (possessive ? 2 : 1)))) return true;
  const sentence = sentenceAround(reading, at);
  if (patientMark.test(sentence)) return false;
  // "Seidel positive": what was looked for.
  if (/^(?:positive|negative|pos|neg)$/.test(lowerAt(reading, at + 1))) return true;
  const { sure, all, joined } = rowAround(reading, at);
  // "Wilson, Crohn's flare" at the head of a line is somebody with something.
  const heads = /(?:^|[\n.?!:;•*-]\s{0,3}|\d[.)] )$/u.test(reading.text.slice(Math.max(0, start - 5), start));
  if (all > 1 && (sure > 0 || listed.test(sentence))) return true;
  if (sure > 0 && (joined || !heads)) return true;
  if (all > 0 && listed.test(sentence)) return true;
  if (heads && diseases.test(lower)) return /^(?:[.?!,)]|or|and)$/.test(lowerAt(reading, at + 1));
  return (
    !heads && asksOrCompares.test(sentence) && connects.test(lowerAt(reading, at - 1)) && speaksOfEponym(reading, at)
  );
}

/** Another eponym, which no family bears, at most 15 words away. */
function speaksOfEponym(reading: Reading, at: number): boolean {
  for (let near = at - 15; near < at + 16; near++)
    if (reading.tokens[near]?.capital && isSure(reading, near)) return true;
  return false;
}

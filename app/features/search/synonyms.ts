import { american, otherSpellings } from "./spelling";
import { stopWords } from "./stop-words";
import { synonymGroups } from "./synonyms/all-groups";
import { wordsOf } from "./words";

export { synonymGroups } from "./synonyms/all-groups";
export type { SynonymGroup } from "./synonyms/synonym-group";

/**
 * Part of a query: one word, or several that are one term. `original` is as typed, `alternatives` may be searched for.
 */
export type Segment = { original: string; alternatives: string[]; known: boolean };

const mostAlternatives = 12;

/**
 * `meanings` by key of the term; `longest` says how many words a term that begins with a word may have.
 * `alternatives` remembers what was worked out, so it grows no larger than `meanings`.
 */
type Lexicon = {
  meanings: Map<string, string[][]>;
  longest: Map<string, number>;
  alternatives: Map<string, string[]>;
};

/** What two spellings, or a singular and its plural, have in common. Short words stay: "AIDS" is not "aid". */
function wordKey(word: string): string {
  const spelt = american(word);
  if (spelt.length < 5) return spelt;
  return spelt
    .replace(/ies$/, "y")
    .replace(/s[ei]s$/, "s")
    .replace(/(?<!s)s$/, "");
}

function buildLexicon(): Lexicon {
  const meanings = new Map<string, string[][]>();
  const longest = new Map<string, number>();
  for (const { terms, typed = [] } of synonymGroups) {
    const spoken = terms.map(wordsOf);
    const searched = spoken.map((words) => words.join(" ")).filter((term) => !stopWords.has(term));
    for (const words of [...spoken, ...typed.map(wordsOf)]) {
      const keys = words.map(wordKey);
      const key = keys.join(" ");
      const known = meanings.get(key) ?? [];
      if (!known.includes(searched)) meanings.set(key, [...known, searched]);
      longest.set(keys[0] ?? "", Math.max(longest.get(keys[0] ?? "") ?? 1, keys.length));
    }
  }
  return { meanings, longest, alternatives: new Map() };
}

let built: Lexicon | undefined;

/** Built at the first search, not at import, so that the server starts at once. It never changes afterwards. */
function lexicon(): Lexicon {
  built ??= buildLexicon();
  return built;
}

/** Each meaning gives a term in turn, so that an abbreviation with three meanings keeps all three under the cap. */
function inTurn(meanings: readonly string[][]): string[] {
  const rounds = Math.max(0, ...meanings.map((terms) => terms.length));
  return Array.from({ length: rounds }, (_, round) => meanings.flatMap((terms) => terms[round] ?? [])).flat();
}

function alternativesFor(key: string): string[] | undefined {
  const { meanings, alternatives } = lexicon();
  const known = alternatives.get(key);
  if (known) return known;
  const found = meanings.get(key);
  if (!found) return undefined;
  const terms = inTurn(found);
  const all = [...terms, ...terms.flatMap(otherSpellings)];
  alternatives.set(key, all);
  return all;
}

function segment(words: readonly string[], others: readonly string[] | undefined): Segment {
  const original = words.join(" ");
  const all = new Set([original, ...otherSpellings(original), ...(others ?? [])]);
  return { original, alternatives: [...all].slice(0, mostAlternatives), known: others !== undefined };
}

/**
 * Cuts words into terms, the longest known phrase first, each
 * with what else it may be called (itself first, at most 12).
 */
export function segmentWords(words: readonly string[]): Segment[] {
  const lower = words.map((word) => word.toLowerCase());
  const keys = lower.map(wordKey);
  const segments: Segment[] = [];
  for (let at = 0; at < lower.length; ) {
    let length = Math.min(lexicon().longest.get(keys[at] ?? "") ?? 1, lower.length - at);
    let others = alternativesFor(keys.slice(at, at + length).join(" "));
    while (!others && length > 1) others = alternativesFor(keys.slice(at, at + --length).join(" "));
    segments.push(segment(lower.slice(at, at + length), others));
    at += length;
  }
  return segments;
}

/**
 * For each term of a query its alternatives: `["mi", "treatment"]`
 * → `[["mi", "myocardial infarction", …], ["treatment"]]`.
 */
export function expandTerms(words: readonly string[]): string[][] {
  return segmentWords(words).map((segment) => segment.alternatives);
}

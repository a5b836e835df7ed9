import { foldText } from "./words";

/** Text in pieces, those that were looked for marked. Pieces are plain text: whoever shows them escapes them. */
export type Piece = { text: string; hit: boolean };

type Range = { from: number; to: number };
type Token = Range & { key: string };

/** What forms of a word share, near enough to the index's Porter stems to mark what it found. */
function stemOf(word: string): string {
  if (word.length < 4) return word;
  return word.replace(/(?:ations?|ings?|edly|ies|ed|es|ly|al|s|y|e)$/, "");
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (match) => ({
    key: stemOf(foldText(match[0]).trim()),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** What is looked for: the terms as stems, by their first. */
type Wanted = ReadonlyMap<string, readonly string[][]>;

function wantedOf(terms: readonly string[]): Wanted {
  const byFirst = new Map<string, string[][]>();
  for (const term of new Set(terms)) {
    const keys = term.split(" ").map(stemOf);
    const [first = ""] = keys;
    if (first !== "") byFirst.set(first, [...(byFirst.get(first) ?? []), keys]);
  }
  return byFirst;
}

/** Where any of the terms stands, each hit from its first word to its last. */
const hitsIn = (text: string, wanted: Wanted): Range[] =>
  plainText.test(text) ? hitsInPlain(text, wanted) : hitsInTokens(tokensOf(text), wanted);

function hitsInTokens(tokens: readonly Token[], wanted: Wanted): Range[] {
  const hits: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const candidates = wanted.get(tokens[at]?.key ?? "") ?? [];
    const lengths = candidates.filter((keys) => keys.every((key, next) => tokens[at + next]?.key === key));
    const length = Math.max(0, ...lengths.map((keys) => keys.length));
    if (length === 0) continue;
    hits.push({ from: tokens[at]?.from ?? 0, to: tokens[at + length - 1]?.to ?? 0 });
    at += length - 1;
  }
  return hits;
}

/** Text without letters or digits beyond ASCII, as most is; these characters are neither. */
const plainText = /^[\0-\x7f\xa0°±×–—‘’“”…→−≈≤≥•]*$/;
const word = /[a-z0-9]+/g;

/** The same in a text without other letters: only where a term may begin, words are cut out. */
function hitsInPlain(text: string, wanted: Wanted): Range[] {
  const lower = text.toLowerCase();
  const found: Range[] = [];
  for (const [first, candidates] of wanted)
    for (let at = lower.indexOf(first); at >= 0; at = lower.indexOf(first, at + 1)) {
      if (at > 0 && isWordSign(lower.charCodeAt(at - 1))) continue;
      const to = Math.max(0, ...candidates.map((keys) => endOf(lower, at, keys)));
      if (to > 0) found.push({ from: at, to });
    }
  found.sort((a, b) => a.from - b.from);
  let end = 0;
  return found.filter((hit) => {
    if (hit.from < end) return false;
    end = hit.to;
    return true;
  });
}

/** Where these words end if they stand here one after the other, otherwise 0. */
function endOf(lower: string, from: number, keys: readonly string[]): number {
  word.lastIndex = from;
  for (const key of keys) {
    const next = word.exec(lower);
    if (!next || stemOf(next[0]) !== key) return 0;
  }
  return word.lastIndex;
}

const isWordSign = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

function piecesOf(text: string, hits: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const hit of hits) {
    if (hit.from > from) pieces.push({ text: text.slice(from, hit.from), hit: false });
    pieces.push({ text: text.slice(hit.from, hit.to), hit: true });
    from = hit.to;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hit: false });
  return pieces;
}

export type Marker = {
  /** A whole text, such as a title, with the terms marked. */
  whole(text: string): Piece[];
  /** The part of a text with the most hits, at most `length` characters, cut between words. */
  snippet(text: string, length?: number): Piece[];
};

/** Marks these terms in one text after another. */
export function markerOf(terms: readonly string[]): Marker {
  const wanted = wantedOf(terms);
  return {
    whole: (text) => piecesOf(text, hitsIn(text, wanted)),
    snippet: (text, length = 220) => bestPart(text, hitsIn(text, wanted), length),
  };
}

function bestPart(text: string, hits: readonly Range[], length: number): Piece[] {
  const within = (start: Range) => hits.filter((hit) => hit.from >= start.from && hit.to <= start.from + length);
  let best: Range[] = [];
  // The first forty hits are enough to choose from, however long the post.
  for (const hit of hits.slice(0, 40)) {
    const here = within(hit);
    if (here.length > best.length) best = here;
  }
  const middle = best.length > 0 ? ((best[0]?.from ?? 0) + (best.at(-1)?.to ?? 0)) / 2 : 0;
  const wanted = Math.max(0, Math.min(middle - length / 2, text.length - length));
  const from = wanted <= 0 ? 0 : text.indexOf(" ", wanted) + 1;
  const end = from + length;
  const to = end >= text.length ? text.length : Math.max(text.lastIndexOf(" ", end), from + length / 2);
  const inside = hits
    .filter((hit) => hit.from >= from && hit.to <= to)
    .map((hit) => ({ from: hit.from - from, to: hit.to - from }));
  const pieces = piecesOf(text.slice(from, to), inside);
  if (from > 0) pieces.unshift({ text: "… ", hit: false });
  if (to < text.length) pieces.push({ text: " …", hit: false });
  return pieces;
}

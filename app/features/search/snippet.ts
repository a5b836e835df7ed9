import { foldText } from "./words";

/** Text in pieces, those that were looked for marked. Pieces are plain text: whoever shows them escapes them. */
export type Piece = { text: string; hit: boolean };

type Token = { key: string; from: number; to: number };

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

type Range = { from: number; to: number };

/** Where any of the terms stands, each hit from its first word to its last. */
function hitsIn(text: string, terms: readonly string[]): Range[] {
  const byFirst = new Map<string, string[][]>();
  for (const term of terms) {
    const keys = term.split(" ").map(stemOf);
    byFirst.set(keys[0] ?? "", [...(byFirst.get(keys[0] ?? "") ?? []), keys]);
  }
  const tokens = tokensOf(text);
  const hits: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const candidates = byFirst.get(tokens[at]?.key ?? "") ?? [];
    const lengths = candidates.filter((keys) => keys.every((key, next) => tokens[at + next]?.key === key));
    const length = Math.max(0, ...lengths.map((keys) => keys.length));
    if (length === 0) continue;
    hits.push({ from: tokens[at]?.from ?? 0, to: tokens[at + length - 1]?.to ?? 0 });
    at += length - 1;
  }
  return hits;
}

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

/** A whole text, such as a title, with the terms marked. */
export function marked(text: string, terms: readonly string[]): Piece[] {
  return piecesOf(text, hitsIn(text, terms));
}

/** The part of a text with the most hits, at most `length` characters, cut between words. */
export function snippet(text: string, terms: readonly string[], length = 220): Piece[] {
  const hits = hitsIn(text, terms);
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

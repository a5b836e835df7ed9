import type { Find } from "~/core/find";

/** A piece of a text, and whether something was found in it. */
export type Piece = { text: string; found: boolean };

/**
 * A text in pieces, so that what was found can be marked. `long` is how long the text was when it was
 * looked at: while somebody types, a find behind that place is looked for as far from the end as it was.
 * What moved otherwise is left out.
 */
export function piecesOf(text: string, finds: readonly Pick<Find, "start" | "end" | "text">[], long: number): Piece[] {
  const moved = text.length - long;
  const places = finds
    .flatMap(({ start, end, text: words }) => {
      const at = [start, start + moved].find((place) => place >= 0 && text.startsWith(words, place));
      return end === 0 || at === undefined ? [] : [{ from: at, to: at + words.length }];
    })
    .sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to } of places) {
    if (to <= done) continue;
    const begin = Math.max(from, done);
    if (begin > done) pieces.push({ text: text.slice(done, begin), found: false });
    pieces.push({ text: text.slice(begin, to), found: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), found: false });
  return pieces;
}

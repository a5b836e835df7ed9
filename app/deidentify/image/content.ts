import { areaShared, around, grown, wholePixels } from "./boxes";
import type { Pixels } from "./pixels";

type Place = { x: number; y: number; w: number; h: number };

/** Values this near to each other hold no letter and no face that anybody could see. */
const FLAT = 6;
/** The side of the cells that are asked for content, in pixels, and what is added around those that have any. */
const CELL = 32;
const MARGIN = 48;
/** More places than this, or places that make up so much of the picture, cost more than they save. */
const MOST_PLACES = 4;
const NEARLY_ALL = 0.8;

/** Whether each colour hardly changes between two rows and two columns, those at the ends among them. */
function isFlat({ data, width }: Pixels, left: number, top: number, right: number, bottom: number): boolean {
  for (let part = 0; part < 3; part++) {
    let [least, most] = [255, 0];
    for (let row = top; row <= bottom; row++)
      for (let at = (row * width + left) * 3 + part; at <= (row * width + right) * 3 + part; at += 3) {
        const value = data[at] ?? 0;
        if (value < least) least = value;
        if (value > most) most = value;
        if (most - least > FLAT) return false;
      }
  }
  return true;
}

/** Places that touch become one that holds them, until none touch. */
function apart(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    let one = place;
    for (let at = 0; at < kept.length; at++) {
      const other = kept[at];
      if (!other || areaShared(other, one) === 0) continue;
      kept.splice(at, 1);
      one = around([one, other]);
      at = -1; // what has grown may reach what it did not
    }
    kept.push(one);
  }
  return kept;
}

/**
 * Parts of a picture outside which nothing can be found, since no cell there holds an edge; with a margin, and apart
 * from each other. None where all of it is flat, the whole picture where little would be left out.
 */
export function placesWithContent(picture: Pixels): Place[] {
  const { width, height } = picture;
  const rows: Place[] = [];
  for (let y = 0; y < height; y += CELL)
    for (let x = 0; x < width; x += CELL) {
      // With the first pixels of the next cells, so that an edge between two cells is one.
      const [right, bottom] = [Math.min(width - 1, x + CELL), Math.min(height - 1, y + CELL)];
      if (isFlat(picture, x, y, right, bottom)) continue;
      const last = rows.at(-1);
      if (last && last.y === y && last.x + last.w === x) last.w += CELL;
      else rows.push({ x, y, w: CELL, h: CELL });
    }
  const places = apart(rows.flatMap((row) => wholePixels(grown(row, { x: MARGIN, y: MARGIN }), width, height) ?? []));
  const area = places.reduce((sum, { w, h }) => sum + w * h, 0);
  if (area >= width * height * NEARLY_ALL) return [{ x: 0, y: 0, w: width, h: height }];
  return places.length > MOST_PLACES ? [around(places)] : places;
}

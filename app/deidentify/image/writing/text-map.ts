import { around, grown } from "../boxes";

type Place = { x: number; y: number; w: number; h: number };

/** A line of text: its boxes (one, or several where it slants), and the mean probability of its heart. */
export type TextRegion = { places: Place[]; score: number };

/** How likely each pixel belongs to the heart of a line of text, row after row. */
export type TextMap = { values: Float32Array; rows: number; columns: number };

/** From here on a pixel counts as text. */
const TEXT = 0.25;

/** The heart of a line is drawn smaller than the line; this says how much is added again. Source: DB, arXiv 1911.08947. */
const UNCLIP = 1.9;

type Region = { pixels: Int32Array; place: Place };

/** Pixels at and above the threshold that touch, also over corners. */
function regions({ values, rows, columns }: TextMap): Region[] {
  const seen = new Uint8Array(values.length);
  const queue = new Int32Array(values.length);
  const found: Region[] = [];
  for (let start = 0; start < values.length; start++) {
    if (seen[start] || (values[start] ?? 0) < TEXT) continue;
    let [head, tail] = [0, 1];
    queue[0] = start;
    seen[start] = 1;
    let [left, top, right, bottom] = [columns, rows, 0, 0];
    while (head < tail) {
      const at = queue[head++] ?? 0;
      const [x, y] = [at % columns, Math.floor(at / columns)];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      for (let ny = Math.max(0, y - 1); ny <= Math.min(rows - 1, y + 1); ny++)
        for (let nx = Math.max(0, x - 1); nx <= Math.min(columns - 1, x + 1); nx++) {
          const next = ny * columns + nx;
          if (seen[next] || (values[next] ?? 0) < TEXT) continue;
          seen[next] = 1;
          queue[tail++] = next;
        }
    }
    const place = { x: left, y: top, w: right - left + 1, h: bottom - top + 1 };
    found.push({ pixels: queue.slice(0, tail), place });
  }
  return found;
}

/** How thick a region is across, from its area and how far it reaches. */
function thickness({ pixels, place }: Region): number {
  const long = Math.hypot(place.w, place.h);
  return Math.min(place.w, place.h, Math.max(1, (pixels.length / long) * 1.1));
}

/**
 * A slanting line fills little of the upright box around it: it is cut across into pieces until each piece fills its
 * own box, so that little else is covered.
 */
function pieces(region: Region, columns: number, thick: number): Region[] {
  const { pixels, place } = region;
  const along = place.w >= place.h;
  const long = along ? place.w : place.h;
  if (pixels.length / (place.w * place.h) >= 0.6 || long <= thick * 2) return [region];
  const middle = along ? place.x + place.w / 2 : place.y + place.h / 2;
  const before = (at: number) => (along ? at % columns : Math.floor(at / columns)) < middle;
  return [pixels.filter(before), pixels.filter((at) => !before(at))]
    .filter((part) => part.length > 0)
    .flatMap((part) => {
      const spots = Array.from(part, (at) => ({ x: at % columns, y: Math.floor(at / columns), w: 1, h: 1 }));
      return pieces({ pixels: part, place: hull(spots) }, columns, thick);
    });
}

function hull(spots: Place[]): Place {
  let box = spots[0] ?? { x: 0, y: 0, w: 0, h: 0 };
  for (const spot of spots) box = around([box, spot]);
  return box;
}

function meanOf(pixels: Int32Array, values: Float32Array): number {
  let sum = 0;
  for (const at of pixels) sum += values[at] ?? 0;
  return sum / pixels.length;
}

/**
 * The lines of text on a map of a DB detector (PP-OCR), in pixels of the map: pixels over a threshold that touch, grown
 * by what the training had taken away. `least` is the mean probability that a line must have.
 */
export function textRegions(map: TextMap, least: number): TextRegion[] {
  return regions(map).flatMap((region) => {
    const { pixels, place } = region;
    if (pixels.length < 6 || Math.min(place.w, place.h) < 2) return [];
    const score = meanOf(pixels, map.values);
    if (score < least) return [];
    const thick = thickness(region);
    const long = Math.max(Math.hypot(place.w, place.h) - thick, thick);
    // Accents and descenders reach past what the training called the line.
    const by = ((thick * long) / (2 * (thick + long))) * UNCLIP + 1 + thick * 0.1;
    const places = pieces(region, map.columns, thick).map((piece) => grown(piece.place, { x: by, y: by }));
    return [{ places, score }];
  });
}

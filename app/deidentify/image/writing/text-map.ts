import { around, grown } from "../boxes";

type Place = { x: number; y: number; w: number; h: number };

/** A straight line: its middle, its length and thickness, and how it slants, in radians clockwise from lying. */
export type Straight = { x: number; y: number; long: number; thick: number; angle: number };

/**
 * A line of text: its boxes (one, or several where it slants), the mean probability of its heart, and the straight
 * lines that it is made of: one, or several where it is bent.
 */
export type TextRegion = { places: Place[]; score: number; lines: Straight[] };

/** How likely each pixel belongs to the heart of a line of text, row after row. */
export type TextMap = { values: Float32Array; rows: number; columns: number };

/** From here on a pixel counts as text. */
const TEXT = 0.25;

/**
 * The heart of a line is drawn smaller than the line; this says how much is added again. Source: DB, arXiv 1911.08947.
 */
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

/** A region cut across its longer side. */
function halves({ pixels, place }: Region, columns: number): Region[] {
  const along = place.w >= place.h;
  const middle = along ? place.x + place.w / 2 : place.y + place.h / 2;
  const before = (at: number) => (along ? at % columns : Math.floor(at / columns)) < middle;
  return [pixels.filter(before), pixels.filter((at) => !before(at))]
    .filter((part) => part.length > 0)
    .map((part) => {
      const spots = Array.from(part, (at) => ({ x: at % columns, y: Math.floor(at / columns), w: 1, h: 1 }));
      return { pixels: part, place: hull(spots) };
    });
}

/**
 * A slanting line fills little of the upright box around it: it is cut across into pieces until each piece fills its
 * own box, so that little else is covered.
 */
function pieces(region: Region, columns: number, thick: number): Region[] {
  const { pixels, place } = region;
  if (pixels.length / (place.w * place.h) >= 0.6 || Math.max(place.w, place.h) <= thick * 2) return [region];
  return halves(region, columns).flatMap((half) => pieces(half, columns, thick));
}

function hull(spots: Place[]): Place {
  let box = spots[0] ?? { x: 0, y: 0, w: 0, h: 0 };
  for (const spot of spots) box = around([box, spot]);
  return box;
}

/** The main direction of a region and how far it reaches along and across it; source: principal components. */
function axisOf(pixels: Int32Array, columns: number): Straight {
  let [sumX, sumY] = [0, 0];
  for (const at of pixels) {
    sumX += at % columns;
    sumY += Math.floor(at / columns);
  }
  const [meanX, meanY] = [sumX / pixels.length, sumY / pixels.length];
  let [xx, xy, yy] = [0, 0, 0];
  for (const at of pixels) {
    const [x, y] = [(at % columns) - meanX, Math.floor(at / columns) - meanY];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [left, right, top, bottom] = [0, 0, 0, 0];
  for (const at of pixels) {
    const [x, y] = [(at % columns) - meanX, Math.floor(at / columns) - meanY];
    left = Math.min(left, x * cos + y * sin);
    right = Math.max(right, x * cos + y * sin);
    top = Math.min(top, y * cos - x * sin);
    bottom = Math.max(bottom, y * cos - x * sin);
  }
  const [along, across] = [(left + right) / 2, (top + bottom) / 2];
  const x = meanX + 0.5 + along * cos - across * sin;
  const y = meanY + 0.5 + along * sin + across * cos;
  return { x, y, long: right - left + 1, thick: bottom - top + 1, angle };
}

/** How much further than its own thickness a line may reach across before it is bent. */
const BENT = 1.8;

/** A bent line, as on a wristband, is halved until its parts are straight. */
function straightLines(region: Region, columns: number, thick: number, by: number): Straight[] {
  const axis = axisOf(region.pixels, columns);
  if (axis.thick <= thick * BENT + 2 || axis.long <= thick * 3)
    return [{ ...axis, long: axis.long + 2 * by, thick: axis.thick + 2 * by }];
  return halves(region, columns).flatMap((half) => straightLines(half, columns, thick, by));
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
    return [{ places, score, lines: straightLines(region, map.columns, thick, by) }];
  });
}

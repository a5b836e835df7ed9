import { around, shareInside, wholePixels } from "../boxes";
import type { Pixels } from "../pixels";
import { resized } from "../pixels.server";
import { readBox } from "./read-text.server";
import { isMark, judged, type Reading } from "./reading";
import { textMap } from "./text-detector.server";
import { type TextRegion, textRegions } from "./text-map";

/** A box over text; `sure` unless it may be a side marker, a scale, or nothing. */
export type FoundText = { x: number; y: number; w: number; h: number; score: number; sure: boolean };

/** The mean probability of a region that is looked at closer. */
const FAINT = 0.4;

/** More regions than this are not read one by one: they are taken for text. */
const MOST_READ = 40;
/** So many pieces of a slanting line are read, spread over it. */
const PIECES_READ = 5;

/**
 * The longest sides, in pixels, at which a picture is looked at. The detector sees letters of 6 to 60 pixels: small
 * pictures are enlarged up to three times, and large ones are seen twice.
 */
export function sidesFor(longest: number): number[] {
  if (longest <= 1_280) return [Math.min(1_280, longest * 3)];
  return [960, Math.min(1_800, longest)];
}

const areaOf = ({ places }: TextRegion) => places.reduce((sum, { w, h }) => sum + w * h, 0);

/** Leaves out what lies within another region. */
function outermost(regions: TextRegion[]): TextRegion[] {
  const kept: TextRegion[] = [];
  for (const region of [...regions].sort((a, b) => areaOf(b) - areaOf(a))) {
    const others = kept.flatMap(({ places }) => places);
    if (!region.places.every((place) => others.some((other) => shareInside(place, other) > 0.9))) kept.push(region);
  }
  return kept;
}

async function regionsOf(picture: Pixels): Promise<TextRegion[]> {
  const found: TextRegion[] = [];
  const longest = Math.max(picture.width, picture.height);
  for (const by of sidesFor(longest).map((side) => side / longest)) {
    const side = (length: number) => Math.max(1, Math.round(length * by));
    const map = await textMap(await resized(picture, { width: side(picture.width), height: side(picture.height) }));
    for (const { places, score } of textRegions(map, FAINT))
      found.push({ score, places: places.map(({ x, y, w, h }) => ({ x: x / by, y: y / by, w: w / by, h: h / by })) });
  }
  return outermost(found);
}

/** What a line's pieces say; of many pieces a few, spread evenly. */
async function readRegion(picture: Pixels, { places }: TextRegion): Promise<Reading[]> {
  const readings: Reading[] = [];
  const step = Math.max(1, places.length / PIECES_READ);
  for (let at = 0; at < places.length; at += step) {
    const place = places[Math.floor(at)];
    const box = place && wholePixels(place, picture.width, picture.height);
    if (box && box.w >= 4 && box.h >= 4) readings.push(await readBox(picture, box));
  }
  return readings;
}

/** Lines of text on a picture, in its pixels (fractions, and past its edges). */
export async function findText(picture: Pixels): Promise<FoundText[]> {
  const found: FoundText[] = [];
  const longest = Math.max(picture.width, picture.height);
  for (const [at, region] of (await regionsOf(picture)).entries()) {
    const { places, score } = region;
    const readings = at < MOST_READ ? await readRegion(picture, region) : [];
    const verdict = at < MOST_READ ? judged(readings, places[0] ?? around(places), longest) : "text";
    if (verdict === "nothing") continue;
    const sure = verdict === "text" && !(readings.length === 1 && isMark(readings[0]?.text ?? ""));
    for (const place of places) found.push({ ...place, score, sure });
  }
  return found;
}

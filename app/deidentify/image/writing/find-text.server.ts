import { around } from "../boxes";
import type { Pixels } from "../pixels";
import { readStraight } from "./read-text.server";
import { isMark, isRing, judged, type Reading, type Verdict } from "./reading";
import type { TextRegion } from "./text-map";
import { regionsOf } from "./text-regions.server";

/** A box over text; `sure` unless it may be a side marker, a scale, or nothing. */
export type FoundText = { x: number; y: number; w: number; h: number; score: number; sure: boolean };

/** So many lines are read, the largest first. */
const MOST_READ = 60;
/** So many parts of a bent line are read, spread over it. */
const PARTS_READ = 5;

/** What a line says, or the parts of a bent one. */
async function readRegion(picture: Pixels, { lines }: TextRegion): Promise<Reading[]> {
  const readings: Reading[] = [];
  const step = Math.max(1, lines.length / PARTS_READ);
  for (let at = 0; at < lines.length; at += step) {
    const line = lines[Math.floor(at)];
    if (line) readings.push(await readStraight(picture, line));
  }
  return readings;
}

type Judged = { region: TextRegion; verdict: Verdict; readings: Reading[] };

/** Whether two regions could be letters of one word. */
function isBeside(a: TextRegion, b: TextRegion): boolean {
  const [one, other] = [around(a.places), around(b.places)];
  const [thick, otherThick] = [Math.min(one.w, one.h), Math.min(other.w, other.h)];
  const apart = Math.max(
    one.x - other.x - other.w,
    other.x - one.x - one.w,
    one.y - other.y - other.h,
    other.y - one.y - one.h,
  );
  return apart < thick && thick < otherThick * 1.7 && otherThick < thick * 1.7;
}

/** What is beside the letters of a word belongs to it. */
function joined(all: Judged[]): Judged[] {
  const letters = all.filter(({ verdict, readings }) => verdict !== "nothing" && !isRing(readings));
  return all.map((one) =>
    isRing(one.readings) && !letters.some(({ region }) => isBeside(one.region, region))
      ? { ...one, verdict: "nothing" }
      : one,
  );
}

/**
 * Lines of text on a picture, in its pixels (fractions, and past its edges): what the detector sees and the recogniser
 * can read, or could not read for want of size. Where there is more than can be read one by one, the rest is taken for
 * text if most of what was read is.
 */
export async function findText(picture: Pixels): Promise<FoundText[]> {
  const longest = Math.max(picture.width, picture.height);
  const regions = await regionsOf(picture);
  const read: Judged[] = [];
  for (const region of regions.slice(0, MOST_READ)) {
    const readings = await readRegion(picture, region);
    read.push({ region, readings, verdict: judged(readings, region, longest) });
  }
  const mostly = read.filter(({ verdict }) => verdict === "text").length * 2 > read.length;
  const rest = regions
    .slice(MOST_READ)
    .map((region): Judged => ({ region, readings: [], verdict: mostly ? "text" : "perhaps" }));
  return [...joined(read), ...rest].flatMap(({ region, readings, verdict }) => {
    if (verdict === "nothing") return [];
    const sure = verdict === "text" && !(readings.length === 1 && isMark(readings[0]?.text ?? ""));
    return region.places.map((place) => ({ ...place, score: region.score, sure }));
  });
}

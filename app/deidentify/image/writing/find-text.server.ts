import type { Box } from "../../media";
import { around, wholePixels } from "../boxes";
import type { Pixels } from "../pixels";
import type { Look } from "./looks";
import { readStraight } from "./read-text.server";
import { isMark, isRings, isShape, judged, type Reading, signsOf, type Verdict } from "./reading";
import type { TextRegion } from "./text-map";
import { regionsOf } from "./text-regions.server";

/** A box over text; `sure` unless it may be a side marker, a scale, or nothing. */
export type FoundText = { x: number; y: number; w: number; h: number; score: number; sure: boolean };

/** So many lines are read, the largest first; where nearly all of the first few are text, the rest is taken for it. */
const MOST_READ = 60;
const FIRST_READ = 16;
const NEARLY_ALL = 0.9;
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

/** What is beside other letters belongs to their word; what stands alone and reads as a shape is one. */
function withoutShapes(all: Judged[], longest: number): Judged[] {
  const letters = all.filter(({ verdict, readings }) => verdict !== "nothing" && !isRings(readings));
  // Waves of a trace read alike, one beside the other.
  const inWord = (one: Judged) =>
    letters.some((other) => isBeside(one.region, other.region) && signsOf(one.readings) !== signsOf(other.readings));
  return all.map((one) =>
    isShape(one.readings, one.region, longest) && !inWord(one) ? { ...one, verdict: "nothing" } : one,
  );
}

const shareOfText = (read: readonly Judged[]) =>
  read.filter(({ verdict }) => verdict === "text").length / Math.max(1, read.length);

/** The regions, read until it is clear what they are. */
async function judgedRegions(picture: Pixels, regions: readonly TextRegion[]): Promise<Judged[]> {
  const longest = Math.max(picture.width, picture.height);
  const read: Judged[] = [];
  for (const region of regions.slice(0, MOST_READ)) {
    if (read.length === FIRST_READ && shareOfText(read) >= NEARLY_ALL) break;
    const readings = await readRegion(picture, region);
    read.push({ region, readings, verdict: judged(readings, region, longest) });
  }
  const verdict = shareOfText(read) > 0.5 ? "text" : "perhaps";
  const rest = regions.slice(read.length).map((region): Judged => ({ region, readings: [], verdict }));
  return [...withoutShapes(read, longest), ...rest];
}

/**
 * Lines of text on a picture, in its pixels (fractions, and past its edges): what the detector sees in the looks given
 * and the recogniser can read, or could not read for want of size. Where there are too many to read one by one, the
 * rest is taken for text if most of what was read is. Nothing is said of lines that lie wholly where it is `settled`.
 */
export async function findText(
  picture: Pixels,
  looks?: readonly Look[],
  settled: (place: Box) => boolean = () => false,
): Promise<FoundText[]> {
  const { width, height } = picture;
  const isSettled = (place: TextRegion["places"][number]) => {
    const box = wholePixels(place, width, height);
    return !box || settled(box);
  };
  const open = (await regionsOf(picture, looks)).filter(({ places }) => !places.every(isSettled));
  const all = await judgedRegions(picture, open);
  return all.flatMap(({ region, readings, verdict }) => {
    if (verdict === "nothing") return [];
    const sure = verdict === "text" && !(readings.length === 1 && isMark(readings[0]?.text ?? ""));
    return region.places.map((place) => ({ ...place, score: region.score, sure }));
  });
}

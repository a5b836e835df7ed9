import { shareInside } from "../boxes";
import type { Pixels } from "../pixels";
import { pipelineOf, resized } from "../pixels.server";
import { type Look, looksFor, piecesOf, placedAt, regionTurnedBack } from "./looks";
import { textMap } from "./text-detector.server";
import { type TextRegion, textRegions } from "./text-map";

/** The mean probability of a region that is looked at closer. */
const FAINT = 0.4;

/** Values this near to each other hold no letter that anybody could see. */
const FLAT = 6;

function isFlat({ data }: Pixels): boolean {
  let [least, most] = [255, 0];
  for (const value of data) {
    if (value < least) least = value;
    if (value > most) most = value;
    if (most - least > FLAT) return false;
  }
  return true;
}

const areaOf = ({ places }: TextRegion) => places.reduce((sum, { w, h }) => sum + w * h, 0);

/** Leaves out what lies within another region. */
function outermost(regions: TextRegion[]): TextRegion[] {
  const kept: TextRegion[] = [];
  const others: TextRegion["places"] = [];
  for (const region of [...regions].sort((a, b) => areaOf(b) - areaOf(a))) {
    if (region.places.every((place) => others.some((other) => shareInside(place, other) > 0.9))) continue;
    kept.push(region);
    others.push(...region.places);
  }
  return kept;
}

async function cutOut(
  picture: Pixels,
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
): Promise<Pixels> {
  if (w === picture.width && h === picture.height) return picture;
  const data = await (await pipelineOf(picture)).extract({ left: x, top: y, width: w, height: h }).raw().toBuffer();
  return { data, width: w, height: h };
}

/** What the detector takes for lines of text at its looks (all that a picture of this size needs), in its pixels. */
export async function regionsOf(picture: Pixels, looks?: readonly Look[]): Promise<TextRegion[]> {
  const found: TextRegion[] = [];
  const longest = Math.max(picture.width, picture.height);
  for (const { side, turns } of looks ?? looksFor(longest)) {
    const by = side / longest;
    const scaled = (length: number) => Math.max(1, Math.round(length * by));
    const seen = await resized(picture, { width: scaled(picture.width), height: scaled(picture.height) });
    for (const piece of piecesOf(seen.width, seen.height)) {
      const part = await cutOut(seen, piece);
      if (isFlat(part)) continue;
      for (const region of textRegions(await textMap(part, turns), FAINT))
        found.push(placedAt(regionTurnedBack(region, turns, piece.w, piece.h), piece.x, piece.y, 1 / by));
    }
  }
  return outermost(found);
}

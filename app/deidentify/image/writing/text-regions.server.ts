import { shareInside } from "../boxes";
import { placesWithContent } from "../content";
import { cutOut, type Pixels } from "../pixels";
import { resized } from "../pixels.server";
import { type Look, looksFor, piecesOf, placedAt, regionTurnedBack } from "./looks";
import { textMap } from "./text-detector.server";
import { type TextRegion, textRegions } from "./text-map";

/** The mean probability of a region that is looked at closer. */
const FAINT = 0.4;

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

/** What the detector takes for lines of text at its looks (all that a picture of this size needs), in its pixels. */
export async function regionsOf(picture: Pixels, looks?: readonly Look[]): Promise<TextRegion[]> {
  const found: TextRegion[] = [];
  const longest = Math.max(picture.width, picture.height);
  for (const { side, turns } of looks ?? looksFor(longest)) {
    const by = side / longest;
    const scaled = (length: number) => Math.max(1, Math.round(length * by));
    const seen = await resized(picture, { width: scaled(picture.width), height: scaled(picture.height) });
    for (const piece of placesWithContent(seen).flatMap(piecesOf)) {
      for (const region of textRegions(await textMap(cutOut(seen, piece), turns), FAINT))
        found.push(placedAt(regionTurnedBack(region, turns, piece.w, piece.h), piece.x, piece.y, 1 / by));
    }
  }
  return outermost(found);
}

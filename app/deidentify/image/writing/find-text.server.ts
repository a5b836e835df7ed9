import { shareInside } from "../boxes";
import type { Pixels } from "../pixels";
import { resized } from "../pixels.server";
import { textMap } from "./text-detector.server";
import { type TextPlace, textPlaces } from "./text-map";

/** The mean probability of a region that is reported at all. */
export const FAINT_TEXT = 0.4;

/** The longest sides, in pixels, at which a picture is looked at. */
function sidesFor({ width, height }: Pixels): number[] {
  const longest = Math.max(width, height);
  return longest > 1_280 ? [960, Math.min(1_920, longest)] : [Math.max(960, Math.min(longest, 1_280))];
}

/** Leaves out what lies within another place. */
function outermost(places: TextPlace[]): TextPlace[] {
  const kept: TextPlace[] = [];
  for (const place of [...places].sort((a, b) => b.w * b.h - a.w * a.h))
    if (!kept.some((other) => shareInside(place, other) > 0.9)) kept.push(place);
  return kept;
}

/** Lines of text on a picture, in its pixels (fractions, and past its edges). */
export async function findText(picture: Pixels): Promise<TextPlace[]> {
  const places: TextPlace[] = [];
  for (const longest of sidesFor(picture)) {
    const by = longest / Math.max(picture.width, picture.height);
    const side = (length: number) => Math.max(1, Math.round(length * by));
    const map = await textMap(await resized(picture, { width: side(picture.width), height: side(picture.height) }));
    for (const place of textPlaces(map, FAINT_TEXT))
      places.push({ ...place, x: place.x / by, y: place.y / by, w: place.w / by, h: place.h / by });
  }
  return outermost(places);
}

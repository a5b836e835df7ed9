import type { Box, Finding } from "../media";
import { wholePixels } from "./boxes";
import { FOR_LARGE, findFaces } from "./faces/find-faces.server";
import { everyTurn, type Pixels } from "./pixels";
import { pixelsOf } from "./pixels.server";
import { findText } from "./writing/find-text.server";
import type { Look } from "./writing/looks";

/**
 * What to look for. Faces are looked for at `turns` quarter turns: 4 finds them at any orientation, 1 upright ones
 * only, in a quarter of the time; "large" ones only where they take up a good part of the picture. Text is looked for
 * at every size and both ways, or, where there are too many pictures for that, in `textLooks` only; what lies where it
 * is `settled` is not read.
 */
export type Looking = {
  faces?: boolean | "large";
  text?: boolean;
  turns?: 1 | 4;
  textLooks?: readonly Look[];
  settled?: (place: Box) => boolean;
};

type Found = { x: number; y: number; w: number; h: number; score: number; sure: boolean };

function findings(kind: Finding["kind"], found: Found[], { width, height }: Pixels): Finding[] {
  return found.flatMap((one) => {
    const box = wholePixels(one, width, height);
    return box ? [{ kind, ...box, score: Math.round(one.score * 1_000) / 1_000, sure: one.sure }] : [];
  });
}

async function facesOn(picture: Pixels, turns: number, scales?: readonly number[]): Promise<Finding[]> {
  return findings("face", await findFaces(picture, everyTurn.slice(0, turns), scales), picture);
}

/** As `findOnPicture`, for pixels that are at hand. */
export async function findOnPixels(
  picture: Pixels,
  { faces = true, text = true, turns = 4, textLooks, settled }: Looking = {},
): Promise<Finding[]> {
  return [
    ...(faces ? await facesOn(picture, turns, faces === "large" ? FOR_LARGE : undefined) : []),
    ...(text ? findings("text", await findText(picture, textLooks, settled), picture) : []),
  ];
}

/**
 * Faces and written text on a picture (bytes or the path of a JPEG, PNG, WebP, TIFF, GIF or AVIF), in whole pixels of
 * the upright picture; boxes lie within it. `sure` ones are to be covered unless a person says why not, others to be
 * outlined. Throws if the picture cannot be decoded.
 */
export async function findOnPicture(picture: Buffer | string, looking: Looking = {}): Promise<Finding[]> {
  return findOnPixels(await pixelsOf(picture), looking);
}

import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Prepared, Progress } from "../media";
import { findOnPixels } from "./find-on-picture.server";
import { pipelineOf } from "./pixels.server";
import { uprightPicture } from "./upright-picture.server";

/**
 * The longest side of a picture in a case: more than screens
 * show, and text of 12 pixels stays readable to the detector.
 */
export const LONGEST_SIDE = 3_000;

/**
 * Makes one upright sRGB picture without any metadata out of an upload (JPEG, PNG, WebP, TIFF, GIF, AVIF or HEIC of at
 * most 100 MB and 60 million pixels), writes it into `folder` and says what was found on it. Of several pages or frames
 * the first is taken and `facts.of` says how many there were. A lossless upload becomes a PNG, others a JPEG of high
 * quality; the longest side is at most 3,000 pixels. Throws UnusableFile with a sentence for whoever attached it.
 */
export async function preparePicture(file: string, folder: string, progress?: Progress): Promise<Prepared> {
  progress?.(0);
  const upright = await uprightPicture(file, LONGEST_SIDE);
  progress?.(0.2);
  const pipeline = await pipelineOf(upright);
  const target = join(folder, `${randomUUID()}.${upright.lossless ? "png" : "jpg"}`);
  if (upright.lossless) await pipeline.png({ compressionLevel: 4 }).toFile(target);
  else await pipeline.jpeg({ quality: 95, chromaSubsampling: "4:4:4" }).toFile(target);
  progress?.(0.4);
  const findings = await findOnPixels(upright);
  progress?.(1);
  const { width, height, pages } = upright;
  return {
    kind: "picture",
    frames: [{ file: target, position: 0, window: "", width, height, findings }],
    facts: pages > 1 ? { of: pages } : {},
  };
}

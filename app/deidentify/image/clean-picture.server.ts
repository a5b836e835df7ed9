import { rename, rm, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Sharp } from "sharp";
import { type Box, type Finding, UnusableFile } from "../media";
import { grown, shareCoveredOf, wholePixels } from "./boxes";
import { cover } from "./covering";
import { findOnPixels, type Looking } from "./find-on-picture.server";
import { metadataOf } from "./metadata.server";
import type { Pixels } from "./pixels";
import { pipelineOf, pixelsOf } from "./pixels.server";
import { uprightPicture } from "./upright-picture.server";

export type CleanedPicture = { width: number; height: number; found: Finding[] };

/** How often a cleaned picture is looked at; what is found then is covered as well, sure or not. */
const ROUNDS = 8;
/** From this look on, covers reach further: on a texture, something is found beside a cover again and again. */
const WIDER_FROM = 3;

const encodings: Record<string, (picture: Sharp) => Sharp> = {
  ".png": (picture) => picture.png(),
  ".webp": (picture) => picture.webp({ quality: 90 }),
  ".avif": (picture) => picture.avif({ quality: 70, effort: 2 }),
  ".tif": (picture) => picture.tiff({ compression: "lzw" }),
  ".tiff": (picture) => picture.tiff({ compression: "lzw" }),
  ".gif": (picture) => picture.gif(),
};
const asJpeg = (picture: Sharp) => picture.jpeg({ quality: 92, chromaSubsampling: "4:4:4" });

/** A find and half its thickness around it. */
function widened(finding: Finding, { width, height }: Pixels): Finding {
  const by = Math.min(finding.w, finding.h) / 2;
  return { ...finding, ...wholePixels(grown(finding, { x: by, y: by }), width, height) };
}

/**
 * Covers what is found, encodes, looks at the bytes and covers what is still found, until nothing is: every find of any
 * look is covered. Throws UnusableFile if something is found to the end.
 */
export async function covered(
  picture: Pixels,
  encode: (picture: Sharp) => Sharp,
  find: (picture: Pixels, looking: Looking) => Promise<Finding[]> = findOnPixels,
) {
  const found: Finding[] = [];
  const settled = (place: Box) => shareCoveredOf(place, found) >= 0.8;
  let next = await find(picture, {});
  for (let round = 0; round < ROUNDS; round++) {
    const covers = round < WIDER_FROM ? next : next.map((finding) => widened(finding, picture));
    found.push(...covers);
    cover(picture, covers);
    const bytes = await encode(await pipelineOf(picture)).toBuffer();
    next = (await find(await pixelsOf(bytes), { settled })).filter((finding) => !settled(finding));
    if (next.length === 0) return { bytes, found };
  }
  throw new UnusableFile(
    "On this picture something that may identify somebody is found again and again. Cut out the part that matters.",
  );
}

/**
 * Writes a picture with everything that was found on it covered, upright, in its size, without metadata, to `target`.
 * The format follows the target's ending; where it cannot be written (HEIC, others) it is JPEG. Nothing is written
 * unless a second look finds nothing more. Throws UnusableFile.
 */
export async function cleanPicture(file: string, target: string): Promise<CleanedPicture> {
  const picture = await uprightPicture(file);
  const { bytes, found } = await covered(picture, encodings[extname(target).toLowerCase()] ?? asJpeg);
  const said = await metadataOf(bytes);
  if (said.length > 0) throw new Error(`The cleaned picture still says: ${said.join(", ")}.`);
  const unfinished = `${target}.unfinished`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return { width: picture.width, height: picture.height, found };
}

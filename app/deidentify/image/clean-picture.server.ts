import { rename, rm, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Sharp } from "sharp";
import { type Box, type Finding, UnusableFile } from "../media";
import { shareCoveredOf } from "./boxes";
import { cover } from "./covering";
import { findOnPixels } from "./find-on-picture.server";
import { metadataOf } from "./metadata.server";
import type { Pixels } from "./pixels";
import { pipelineOf, pixelsOf } from "./pixels.server";
import { uprightPicture } from "./upright-picture.server";

export type CleanedPicture = { width: number; height: number; found: Finding[] };

/** How often a cleaned picture is looked at again; what is found then is covered as well. */
const ROUNDS = 4;

const encodings: Record<string, (picture: Sharp) => Sharp> = {
  ".png": (picture) => picture.png(),
  ".webp": (picture) => picture.webp({ quality: 90 }),
  ".avif": (picture) => picture.avif({ quality: 70, effort: 2 }),
  ".tif": (picture) => picture.tiff({ compression: "lzw" }),
  ".tiff": (picture) => picture.tiff({ compression: "lzw" }),
  ".gif": (picture) => picture.gif(),
};
const asJpeg = (picture: Sharp) => picture.jpeg({ quality: 92, chromaSubsampling: "4:4:4" });

const uncovered = (finding: Finding, covers: readonly Box[]) => shareCoveredOf(finding, covers) < 0.8;

/**
 * Covers what is found, encodes, looks at the bytes and covers what is still found, until nothing is. Throws UnusableFile
 * if something sure is found to the end; textures can look a little like letters wherever they are not covered.
 */
async function covered(picture: Pixels, encode: (picture: Sharp) => Sharp) {
  const found: Finding[] = [];
  let next = await findOnPixels(picture);
  for (let round = 0; round < ROUNDS; round++) {
    found.push(...next);
    cover(picture, next);
    const bytes = await encode(await pipelineOf(picture)).toBuffer();
    next = (await findOnPixels(await pixelsOf(bytes))).filter((finding) => uncovered(finding, found));
    if (next.length === 0 || (round === ROUNDS - 1 && !next.some(({ sure }) => sure))) return { bytes, found };
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

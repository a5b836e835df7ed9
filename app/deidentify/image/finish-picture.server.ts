import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Sharp } from "sharp";
import type { Box, Cover, Finished, MadeFile } from "../media";
import { likeness, shareCoveredOf, shareInside } from "./boxes";
import { cover, isCovered, scaledBoxes } from "./covering";
import { findOnPixels, type Looking } from "./find-on-picture.server";
import { metadataOf } from "./metadata.server";
import type { Pixels } from "./pixels";
import { pipelineOf, pixelsOf, resized } from "./pixels.server";

/** Widths that pages show, beside the full one. */
const WIDTHS = [960, 480];

type Encoding = { ending: string; mediaType: string; encode: (picture: Sharp) => Sharp };
const jpeg: Encoding = {
  ending: "jpg",
  mediaType: "image/jpeg",
  encode: (picture) => picture.jpeg({ quality: 88, chromaSubsampling: "4:4:4" }),
};
const small: Encoding[] = [
  { ending: "avif", mediaType: "image/avif", encode: (picture) => picture.avif({ quality: 60, effort: 2 }) },
  { ending: "webp", mediaType: "image/webp", encode: (picture) => picture.webp({ quality: 80, effort: 4 }) },
];

/** How much of a finding must lie under covers for it to be nothing but a cover's edge. */
const UNDER = 0.8;

/** Detectors fire at the same place a little differently each time. */
const chosen = (finding: Box, kept: readonly Box[]) =>
  kept.some(
    (box) => likeness(finding, box) > 0.3 || shareInside(finding, box) > 0.5 || shareInside(box, finding) > 0.8,
  );

async function meanColour(picture: Pixels): Promise<string> {
  const { channels } = await (await pipelineOf(picture)).stats();
  const parts = channels.slice(0, 3).map(({ mean }) => Math.round(mean).toString(16).padStart(2, "0"));
  return `#${parts.join("")}`;
}

/** Writes one variant and looks at its bytes: its covers must be opaque, and it may say nothing about itself. */
async function made(picture: Pixels, covers: Box[], variant: string, encoding: Encoding, folder: string) {
  const file = join(folder, `${randomUUID()}.${encoding.ending}`);
  await encoding.encode(await pipelineOf(picture)).toFile(file);
  const bytes = await readFile(file);
  const said = await metadataOf(bytes);
  if (said.length > 0) throw new Error(`A picture made for publication still says: ${said.join(", ")}.`);
  const pixels = await pixelsOf(bytes);
  if (!isCovered(pixels, covers)) throw new Error("A cover is not opaque in a picture made for publication.");
  const { width, height } = pixels;
  return { pixels, file: { file, variant, mediaType: encoding.mediaType, width, height } satisfies MadeFile };
}

/**
 * Draws opaque covers into a prepared picture and writes what is published into `folder`: "full" as JPEG, and "960" and
 * "480" (pixels wide, where the picture is wider) as AVIF and WebP, all newly encoded. Then the bytes that were written
 * are looked at again, for what `looking` says: `left` are sure findings on "full" that are neither under the covers
 * nor where a person kept one. Throws if a variant holds metadata or a cover is not opaque, and if the source cannot be
 * decoded.
 */
export async function finishPicture(
  source: string,
  covers: readonly Cover[],
  kept: readonly Cover[],
  folder: string,
  looking: Looking = {},
): Promise<Finished> {
  const picture = await pixelsOf(source);
  const boxes = scaledBoxes(covers, 1);
  cover(picture, boxes);
  const full = await made(picture, boxes, "full", jpeg, folder);
  const files = [full.file];
  for (const width of WIDTHS.filter((one) => one < picture.width)) {
    const by = width / picture.width;
    const smaller = await resized(picture, { width, height: Math.max(1, Math.round(picture.height * by)) });
    const there = scaledBoxes(boxes, by);
    cover(smaller, there);
    for (const encoding of small) files.push((await made(smaller, there, String(width), encoding, folder)).file);
  }
  const { width, height } = picture;
  const settled = (place: Box) => shareCoveredOf(place, boxes) >= UNDER || chosen(place, kept);
  const found = await findOnPixels(full.pixels, { ...looking, settled });
  const left = found.filter((finding) => finding.sure && !settled(finding));
  return { files, width, height, placeholder: await meanColour(picture), left };
}

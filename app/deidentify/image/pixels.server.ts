import type { Sharp } from "sharp";
import { type Pixels, threeChannels } from "./pixels";

/** More than any prepared picture holds, so that a wrong file cannot fill the memory. */
const MOST_PIXELS = 60_000_000;

/** sharp, when it is first needed. One picture at a time is worked on; what was decoded is not kept. */
export async function loadSharp() {
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  return sharp;
}

/** The pixels that a pipeline ends in: sRGB, on white where they were transparent. */
export async function pixelsOfPipeline(pipeline: Sharp): Promise<Pixels> {
  const plain = pipeline.flatten({ background: "#ffffff" }).toColourspace("srgb").raw({ depth: "uchar" });
  const { data, info } = await plain.toBuffer({ resolveWithObject: true });
  return { data: threeChannels(data, info.channels), width: info.width, height: info.height };
}

/** The pixels of the upright picture; a truncated or damaged one throws. */
export async function pixelsOf(picture: Buffer | string): Promise<Pixels> {
  const sharp = await loadSharp();
  return pixelsOfPipeline(sharp(picture, { limitInputPixels: MOST_PIXELS, failOn: "warning" }).autoOrient());
}

/** A pipeline that begins with these pixels. */
export async function pipelineOf({ data, width, height }: Pixels): Promise<Sharp> {
  const sharp = await loadSharp();
  return sharp(data, { raw: { width, height, channels: 3 }, limitInputPixels: MOST_PIXELS });
}

/** The same picture in another size. */
export async function resized(picture: Pixels, to: { width: number; height: number }): Promise<Pixels> {
  if (to.width === picture.width && to.height === picture.height) return picture;
  const pipeline = await pipelineOf(picture);
  const kernel = to.width < picture.width ? "lanczos3" : "cubic";
  const data = await pipeline.resize(to.width, to.height, { fit: "fill", kernel }).raw().toBuffer();
  return { data, ...to };
}

import sharp, { type Sharp } from "sharp";
import type { Pixels } from "./pixels";

// One picture at a time is worked on; what was decoded is not kept.
sharp.cache(false);

/** More than any prepared picture holds, so that a wrong file cannot fill the memory. */
const MOST_PIXELS = 60_000_000;

/** Opens a picture strictly: a truncated or damaged one throws when it is decoded. */
export function openPicture(picture: Buffer | string): Sharp {
  return sharp(picture, { limitInputPixels: MOST_PIXELS, failOn: "warning" });
}

/** The pixels of the upright picture. */
export async function pixelsOf(picture: Buffer | string): Promise<Pixels> {
  const upright = openPicture(picture).autoOrient().flatten({ background: "#ffffff" }).toColourspace("srgb");
  const { data, info } = await upright.raw().toBuffer({ resolveWithObject: true });
  if (info.channels === 3) return { data, width: info.width, height: info.height };
  return spread(data, info.width, info.height, info.channels);
}

/** Grey pixels as red, green and blue. */
function spread(data: Buffer, width: number, height: number, channels: number): Pixels {
  const colours = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++) colours.fill(data[at * channels] ?? 0, at * 3, at * 3 + 3);
  return { data: colours, width, height };
}

/** The same picture in another size. */
export async function resized({ data, width, height }: Pixels, to: { width: number; height: number }): Promise<Pixels> {
  if (to.width === width && to.height === height) return { data, width, height };
  const smaller = await sharp(data, { raw: { width, height, channels: 3 }, limitInputPixels: MOST_PIXELS })
    .resize(to.width, to.height, { fit: "fill", kernel: to.width < width ? "lanczos3" : "cubic" })
    .raw()
    .toBuffer();
  return { data: smaller, width: to.width, height: to.height };
}

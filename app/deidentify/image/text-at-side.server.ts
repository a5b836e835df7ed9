import type { Finding } from "../media";
import { findOnPixels } from "./find-on-picture.server";
import type { Pixels } from "./pixels";
import { resized } from "./pixels.server";

/**
 * Written text on a picture that is looked at once, with its longest side scaled down to `longest` pixels, where there are
 * too many pictures to look at each as closely as at a single one. In whole pixels of the picture.
 */
export async function textAtSide(picture: Pixels, longest: number): Promise<Finding[]> {
  const by = Math.max(1, Math.max(picture.width, picture.height) / longest);
  const side = (length: number) => Math.max(1, Math.round(length / by));
  const small = await resized(picture, { width: side(picture.width), height: side(picture.height) });
  const found = await findOnPixels(small, { faces: false });
  return found.map((one) => {
    const [x, y] = [Math.floor(one.x * by), Math.floor(one.y * by)];
    const right = Math.min(picture.width, Math.ceil((one.x + one.w) * by));
    const bottom = Math.min(picture.height, Math.ceil((one.y + one.h) * by));
    return { ...one, x, y, w: right - x, h: bottom - y };
  });
}

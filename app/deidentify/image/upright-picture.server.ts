import { UnusableFile } from "../media";
import { type OpenedPicture, openUpload } from "./open-picture.server";
import type { Pixels } from "./pixels";
import { pixelsOfPipeline } from "./pixels.server";
import { unusable } from "./unusable";

export type Upright = Pixels & Pick<OpenedPicture, "pages" | "lossless">;

/**
 * A file as the pixels of its upright first page: sRGB, no transparency (what lies under it is drawn on white, so that
 * nothing hidden stays), its longest side at most `longest`. Throws UnusableFile.
 */
export async function uprightPicture(file: string, longest = Number.POSITIVE_INFINITY): Promise<Upright> {
  const { picture, width, height, pages, lossless } = await openUpload(file);
  const by = Math.min(1, longest / Math.max(width, height));
  const side = (length: number) => Math.max(1, Math.round(length * by));
  const scaled = by < 1 ? picture.resize(side(width), side(height), { fit: "fill" }) : picture;
  try {
    return { ...(await pixelsOfPipeline(scaled)), pages, lossless };
  } catch (error) {
    throw new UnusableFile(unusable.damaged, { cause: error });
  }
}

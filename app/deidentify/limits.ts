import type { MediaKind } from "./media";

const MB = 1024 * 1024;

/** The largest file of each kind, in bytes. What arrives is not looked at before its size is known. */
export const mostBytes: Record<MediaKind, number> = {
  picture: 100 * MB,
  dicom: 512 * MB,
  pdf: 50 * MB,
  video: 200 * MB,
  table: MB,
};

/** Pages of a PDF: each becomes a picture that a person looks at. */
export const MOST_PAGES = 40;

/** The longest side of a page's picture, in pixels. */
export const PAGE_SIDE = 2_000;

/** Seconds of a video: each is looked at several times. */
export const MOST_SECONDS = 60;

/** A video's frame as it comes, in pixels; it is scaled down to 720 lines afterwards. */
export const MOST_VIDEO_PIXELS = 4_096 * 2_304;

export const MOST_ROWS = 200;
export const MOST_COLUMNS = 20;
/** Letters in one cell of a table: results, not reports. */
export const LONGEST_CELL = 200;

const names: Record<MediaKind, string> = {
  picture: "picture",
  dicom: "DICOM file",
  pdf: "PDF",
  video: "video",
  table: "table",
};

/** The sentence for a file that is larger than its kind may be. */
export function tooLarge(kind: MediaKind): string {
  return `A ${names[kind]} may have up to ${mostBytes[kind] / MB} MB. Attach a smaller one, or only the part that matters.`;
}

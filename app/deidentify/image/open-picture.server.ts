import { readFile, stat } from "node:fs/promises";
import type { Sharp } from "sharp";
import { UnusableFile } from "../media";
import { loadSharp } from "./pixels.server";
import { readable, unusable } from "./unusable";

const MOST_BYTES = 100 * 1024 * 1024;
const MOST_MILLIONS = 60;
const SMALLEST_SIDE = 8;

/** A picture whose pixels can be had. `lossless` says that its own format loses nothing. */
export type OpenedPicture = {
  picture: Sharp;
  width: number;
  height: number;
  pages: number;
  lossless: boolean;
};

async function bytesOf(file: string): Promise<Buffer> {
  const facts = await stat(file).catch(() => undefined);
  if (!facts) throw new UnusableFile(unusable.missing);
  if (facts.isDirectory()) throw new UnusableFile(unusable.folder);
  if (facts.size === 0) throw new UnusableFile(unusable.empty);
  if (facts.size > MOST_BYTES) throw new UnusableFile(unusable.bytes);
  return readFile(file);
}

/** The media type by content; what it is called is not asked. */
async function typeOf(bytes: Buffer): Promise<string> {
  const { fileTypeFromBuffer } = await import("file-type");
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (type && readable[type.mime]) return type.mime;
  // A TIFF keeps its directory at the end, so one that is cut short is known by its first bytes alone.
  if (["II*\0", "MM\0*"].includes(bytes.subarray(0, 4).toString("latin1"))) return "image/tiff";
  if (/<svg[\s>]/i.test(bytes.subarray(0, 4_096).toString("latin1"))) throw new UnusableFile(unusable.drawing);
  throw new UnusableFile(unusable.unknown);
}

function checkSize(width: number, height: number): void {
  if (width * height > MOST_MILLIONS * 1_000_000) throw new UnusableFile(unusable.pixels(MOST_MILLIONS));
  if (Math.min(width, height) < SMALLEST_SIDE) throw new UnusableFile(unusable.tiny);
}

async function openHeic(bytes: Buffer): Promise<OpenedPicture> {
  const { default: decode } = await import("heic-decode");
  const sharp = await loadSharp();
  const images = await decode.all({ buffer: bytes });
  try {
    const [first] = images;
    if (!first) throw new UnusableFile(unusable.damaged);
    checkSize(first.width, first.height);
    const { width, height, data } = await first.decode();
    const picture = sharp(data, { raw: { width, height, channels: 4 } });
    return { picture, width, height, pages: images.length, lossless: false };
  } finally {
    images.dispose();
  }
}

async function openCommon(bytes: Buffer, type: string): Promise<OpenedPicture> {
  const sharp = await loadSharp();
  const strict = { limitInputPixels: MOST_MILLIONS * 1_000_000, failOn: "warning", page: 0, pages: 1 } as const;
  const header = await sharp(bytes, { ...strict, limitInputPixels: false }).metadata();
  const { width, height } = header.autoOrient;
  checkSize(width, height);
  let picture = sharp(bytes, strict).autoOrient();
  if (header.depth === "ushort") {
    // Twelve bits in sixteen look black on a screen, and what is written there would be found by whoever brightens it.
    const { channels } = await sharp(bytes, strict).stats();
    const brightest = Math.max(...channels.map(({ max }) => max));
    if (brightest > 0 && brightest < 60_000) picture = picture.linear(65_535 / brightest, 0);
  }
  return {
    picture,
    width,
    height,
    pages: header.pages ?? 1,
    lossless: type === "image/png" || type === "image/gif" || type === "image/tiff" || type === "image/apng",
  };
}

/**
 * Opens one picture by its content: JPEG, PNG, WebP, TIFF, GIF, AVIF or HEIC, upright, its first page. Sizes are read
 * from the header before anything is decoded. Throws UnusableFile.
 */
export async function openUpload(file: string): Promise<OpenedPicture> {
  const bytes = await bytesOf(file);
  const type = await typeOf(bytes);
  try {
    return type === "image/heic" || type === "image/heif" ? await openHeic(bytes) : await openCommon(bytes, type);
  } catch (error) {
    throw error instanceof UnusableFile ? error : new UnusableFile(unusable.damaged, { cause: error });
  }
}

import { strayParts } from "./picture-parts";
import { loadSharp } from "./pixels.server";

/** Groups of what exifreader reads that only say how the pixels are stored. */
const structural = new Set(["file", "jfif", "pngFile", "riff", "gif"]);

/**
 * Names in the other groups that only say the same; PNG and TIFF cannot be without them (347: JPEG tables in a TIFF).
 */
const harmless = new Set([
  ...["Image Width", "Image Height", "Bit Depth", "Color Type", "Compression", "Filter", "Interlace"],
  ...["Pixels Per Unit X", "Pixels Per Unit Y", "Pixel Units", "ImageWidth", "ImageLength", "BitsPerSample"],
  ...["PhotometricInterpretation", "StripOffsets", "Orientation", "SamplesPerPixel", "RowsPerStrip"],
  ...["StripByteCounts", "XResolution", "YResolution", "PlanarConfiguration", "ResolutionUnit", "SampleFormat"],
  ...["Predictor", "ReferenceBlackWhite", "undefined-347"],
]);

/**
 * What a picture's bytes say beside its pixels: one word or two for each thing, for example "exif: GPSLatitude" or
 * "part: COM". A picture made here says nothing. Reads JPEG, PNG, WebP, AVIF, TIFF and GIF; throws if it is none.
 */
export async function metadataOf(bytes: Buffer): Promise<string[]> {
  const sharp = await loadSharp();
  const { default: ExifReader } = await import("exifreader");
  const header = await sharp(bytes, { limitInputPixels: false }).metadata();
  const blocks = (["exif", "xmp", "iptc", "icc", "tifftagPhotoshop", "comments"] as const)
    .filter((name) => header[name] !== undefined)
    .map((name) => `block: ${name}`);
  const tags = await ExifReader.load(bytes, { expanded: true, includeUnknown: true, async: true });
  const named = Object.entries(tags).flatMap(([group, value]) =>
    structural.has(group) || typeof value !== "object" || value === null
      ? []
      : Object.keys(value)
          .filter((name) => !harmless.has(name))
          .map((name) => `${group}: ${name}`),
  );
  return [...blocks, ...named, ...strayParts(bytes).map((part) => `part: ${part}`)];
}

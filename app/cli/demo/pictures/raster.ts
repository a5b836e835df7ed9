/** A picture while it is drawn: rows from the top, 0 (black) to 1 (white), one value or red, green, blue per pixel. */
export type Raster = { width: number; height: number; channels: 1 | 3; data: Float32Array };

/** A plane of numbers of any size of value, such as a mask, a thickness or a noise. */
export type Plane = { width: number; height: number; data: Float32Array };

/** Loaded at first use: only the demo draws. */
const loadSharp = async () => (await import("sharp")).default;

/** The bytes of a file without anything said about it. The same raster gives the same bytes. */
export async function encode({ width, height, channels, data }: Raster, format: "png" | "jpeg"): Promise<Buffer> {
  const bytes = Buffer.alloc(data.length);
  for (let index = 0; index < data.length; index++)
    bytes[index] = Math.max(0, Math.min(255, Math.round((data[index] ?? 0) * 255)));
  const picture = (await loadSharp())(bytes, { raw: { width, height, channels } });
  return (format === "png" ? picture.png({ compressionLevel: 6 }) : picture.jpeg({ quality: 90 })).toBuffer();
}

/** How much of each pixel the shapes of an SVG cover, by their opacity: 0 to 1, softened by `blur` pixels. */
export async function drawMask(width: number, height: number, shapes: string, blur = 0): Promise<Plane> {
  const sharp = await loadSharp();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <g fill="#fff" stroke-linecap="round" stroke-linejoin="round">${shapes}</g></svg>`;
  const drawn = sharp(Buffer.from(svg)).extractChannel("alpha");
  const soft = blur > 0 ? drawn.blur(blur) : drawn;
  const bytes = await soft.raw().toBuffer();
  return { width, height, data: shares(bytes) };
}

/** A whole SVG as a raster of three channels on white. */
export async function drawSvg(width: number, height: number, svg: string): Promise<Raster> {
  const sharp = await loadSharp();
  const bytes = await sharp(Buffer.from(svg)).flatten({ background: "#fff" }).removeAlpha().raw().toBuffer();
  return { width, height, channels: 3, data: shares(bytes) };
}

/** A loop: `Float32Array.from` takes a second for a large picture. */
function shares(bytes: Buffer): Float32Array {
  const data = new Float32Array(bytes.length);
  for (let index = 0; index < data.length; index++) data[index] = (bytes[index] ?? 0) / 255;
  return data;
}

/** 0 below `low`, 1 above `high`, smooth between. */
export function ramp(low: number, high: number, value: number): number {
  const share = Math.max(0, Math.min(1, (value - low) / (high - low)));
  return share * share * (3 - 2 * share);
}

export const mix = (from: number, to: number, share: number) => from + (to - from) * share;

export type Colour = readonly [number, number, number];

export const mixColour = (from: Colour, to: Colour, share: number): Colour => [
  mix(from[0], to[0], share),
  mix(from[1], to[1], share),
  mix(from[2], to[2], share),
];

/** Paints a picture pixel by pixel. */
export function paint(
  width: number,
  height: number,
  colourAt: (x: number, y: number, index: number) => Colour,
): Raster {
  const data = new Float32Array(width * height * 3);
  for (let y = 0, index = 0; y < height; y++)
    for (let x = 0; x < width; x++, index++) data.set(colourAt(x, y, index), index * 3);
  return { width, height, channels: 3, data };
}

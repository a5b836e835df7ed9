import { randomFrom } from "db/seeds/random";
import { clouds } from "./noise";
import { drawMask, type Raster, ramp } from "./raster";

const WIDTH = 900;
const HEIGHT = 680;
/** The sector's tip, and how far the beam reaches, in pixels. */
export const TIP = { x: 450, y: -40 };
const NEAR = 110;
const FAR = 640;
const HALF_ANGLE = 0.62;

/**
 * What comes back from a point: 0 where sound passes through fluid, about 0.35 from tissue, 1 from a bright surface.
 */
export type Echo = (x: number, y: number) => number;

/** A sector on a black screen. `seed` decides the speckle; the writing is what a machine burns in. */
export async function drawSector(
  echo: Echo,
  seed: number,
  writing: string,
  size = { width: WIDTH, height: HEIGHT },
): Promise<Raster> {
  const speckle = clouds(WIDTH, HEIGHT, 4, 2, randomFrom(seed)).data;
  const tissue = clouds(WIDTH, HEIGHT, 60, 3, randomFrom(seed + 1)).data;
  const { width, height } = size;
  const [stepX, stepY] = [WIDTH / width, HEIGHT / height];
  const data = new Float32Array(width * height);
  for (let row = 0, index = 0; row < height; row++)
    for (let column = 0; column < width; column++, index++) {
      const [x, y] = [Math.floor(column * stepX), Math.floor(row * stepY)];
      const place = y * WIDTH + x;
      const depth = Math.hypot(x - TIP.x, y - TIP.y);
      const angle = Math.atan2(x - TIP.x, y - TIP.y);
      const inside = depth > NEAR && depth < FAR && Math.abs(angle) < HALF_ANGLE;
      let value = 0.015;
      if (inside) {
        const rough = 0.6 + 1.5 * Math.max(-0.38, speckle[place] ?? 0) + 0.35 * (tissue[place] ?? 0);
        const skin = (1 - ramp(NEAR, NEAR + 34, depth)) * 0.5;
        value = Math.max(0.02, (echo(x, y) + skin) * rough * (1.12 - (depth / FAR) * 0.45));
      }
      data[index] = value;
    }
  const picture: Raster = { width, height, channels: 1, data: softened(data, width) };
  if (writing !== "") await write(picture, writing);
  return picture;
}

/** The machine's writing, over everything. */
async function write({ width, height, data }: Raster, writing: string): Promise<void> {
  const text = await drawMask(width, height, writing);
  for (let index = 0; index < data.length; index++)
    data[index] = Math.max(data[index] ?? 0, (text.data[index] ?? 0) * 0.92);
}

/** Each pixel with its neighbours: a beam is wider than a pixel, and wider across than along. */
function softened(data: Float32Array, width: number): Float32Array {
  const pass = (from: Float32Array, step: number) =>
    from.map((value, index) => (value * 2 + (from[index - step] ?? value) + (from[index + step] ?? value)) / 4);
  return pass(pass(pass(pass(data, 1), 2), 3), width);
}

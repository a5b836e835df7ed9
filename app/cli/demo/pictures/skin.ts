import { randomFrom } from "db/seeds/random";
import { clouds, grain } from "./noise";
import { type Colour, encode, mixColour, paint, ramp } from "./raster";

const WIDTH = 1000;
const HEIGHT = 750;

/** A red ring that spread around a paler middle, on light skin. A JPEG. */
export async function drawRing(seed: number): Promise<Buffer> {
  const random = randomFrom(seed);
  const skin: Colour = [0.87, 0.7, 0.61];
  const { tone, pores, ragged } = surface(seed);
  return encode(
    paint(WIDTH, HEIGHT, (x, y, index) => {
      const from = Math.hypot((x - 530) / 1.12, y - 370) + (ragged[index] ?? 0) * 46;
      const ring = ramp(150, 205, from) * (1 - ramp(238, 268, from));
      const inside = 1 - ramp(150, 240, from);
      const bite = 1 - ramp(8, 22, Math.hypot(x - 520, y - 365) + (ragged[index] ?? 0) * 6);
      let colour = mixColour(skin, [0.78, 0.38, 0.36], ring * 0.72);
      colour = mixColour(colour, [0.83, 0.56, 0.5], inside * 0.45);
      colour = mixColour(colour, [0.5, 0.16, 0.17], bite * 0.8);
      return lit(colour, x, y, (tone[index] ?? 0) * 0.07 + (pores[index] ?? 0) * 0.05 + grain(random) * 0.008);
    }),
    "jpeg",
  );
}

/** Raised plaques with silvery scale on dark skin: violet and brown at the edge, not red. A JPEG. */
export async function drawPlaques(seed: number): Promise<Buffer> {
  const random = randomFrom(seed);
  const skin: Colour = [0.4, 0.26, 0.19];
  const { tone, pores, ragged } = surface(seed);
  const flakes = clouds(WIDTH, HEIGHT, 17, 4, randomFrom(seed + 1)).data;
  const plaques = [
    [430, 360, 205, 1.35],
    [770, 210, 72, 1.1],
    [800, 560, 96, 1.2],
    [190, 620, 52, 1],
    [160, 160, 40, 1.2],
  ] as const;
  return encode(
    paint(WIDTH, HEIGHT, (x, y, index) => {
      let plaque = 0;
      for (const [atX, atY, size, wide] of plaques) {
        const from = Math.hypot((x - atX) / wide, y - atY) + (ragged[index] ?? 0) * size * 0.32;
        plaque = Math.max(plaque, 1 - ramp(size - 16, size + 4, from));
      }
      const scale = ramp(-0.34, 0.42, (flakes[index] ?? 0) + (tone[index] ?? 0) * 0.5) * ramp(0.7, 1, plaque);
      let colour = mixColour(skin, [0.3, 0.16, 0.17], plaque * 0.8);
      colour = mixColour(colour, [0.66, 0.58, 0.56], scale * 0.8);
      const rim = plaque * (1 - plaque) * 4;
      return lit(
        colour,
        x,
        y,
        (tone[index] ?? 0) * 0.06 + (pores[index] ?? 0) * 0.045 + rim * 0.05 + grain(random) * 0.008,
      );
    }),
    "jpeg",
  );
}

/** How colour wanders, fine lines, and what makes edges uneven. */
function surface(seed: number) {
  const noise = (cell: number, octaves: number, number: number) =>
    clouds(WIDTH, HEIGHT, cell, octaves, randomFrom(seed * 10 + number)).data;
  return { tone: noise(220, 4, 1), pores: noise(9, 2, 2), ragged: noise(130, 4, 3) };
}

/** Light from the upper left that falls off over the curve of a limb. */
function lit([red, green, blue]: Colour, x: number, y: number, rough: number): Colour {
  const light = 1.04 - ((y - HEIGHT * 0.42) / HEIGHT) ** 2 * 0.85 - (x / WIDTH) * 0.08 + rough;
  return [red * light, green * light, blue * light];
}

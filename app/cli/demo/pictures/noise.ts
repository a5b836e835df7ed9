import type { Random } from "db/seeds/random";
import type { Plane } from "./raster";

/** Smooth noise of about one hill per `cell` pixels, between -1 and 1. */
function hills(width: number, height: number, cell: number, random: Random): Float32Array {
  const columns = Math.ceil(width / cell) + 2;
  const grid = Float32Array.from({ length: columns * (Math.ceil(height / cell) + 2) }, () => random.next() * 2 - 1);
  const at = (column: number, row: number) => grid[row * columns + column] ?? 0;
  const ease = (share: number) => share * share * (3 - 2 * share);
  const data = new Float32Array(width * height);
  for (let y = 0, index = 0; y < height; y++) {
    const row = Math.floor(y / cell);
    const down = ease(y / cell - row);
    for (let x = 0; x < width; x++, index++) {
      const column = Math.floor(x / cell);
      const along = ease(x / cell - column);
      const above = at(column, row) * (1 - along) + at(column + 1, row) * along;
      const below = at(column, row + 1) * (1 - along) + at(column + 1, row + 1) * along;
      data[index] = above * (1 - down) + below * down;
    }
  }
  return data;
}

/**
 * Noise on several scales, each half as wide and half as strong as the one before: clouds, skin, tissue. About -1 to 1.
 */
export function clouds(width: number, height: number, cell: number, octaves: number, random: Random): Plane {
  const sum = new Float32Array(width * height);
  let strength = 0.5;
  for (let octave = 0; octave < octaves; octave++) {
    const layer = hills(width, height, Math.max(1, cell / 2 ** octave), random);
    for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] ?? 0) + (layer[index] ?? 0) * strength;
    strength /= 2;
  }
  return { width, height, data: sum };
}

/** About a normal distribution, mean 0 and spread 1: three even draws together. */
export function grain(random: Random): number {
  return (random.next() + random.next() + random.next() - 1.5) * 2;
}

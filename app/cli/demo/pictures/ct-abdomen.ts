import { AIR, FAT, oval, type Section } from "./section";

const MUSCLE = 52;
const BONE = 620;
const MARROW = 190;

/** An aorta that widens to three times its size, with clot around the stream and lime in its wall. */
export const aneurysm: Section = (x, y, level, rough) => {
  const skin = oval(x, y, 0, 0.02, 0.9, 0.66);
  if (skin > 1) return AIR;
  if (skin > 0.985) return 20;
  const wall = oval(x, y, 0, 0.04, 0.8, 0.55);
  if (wall > 1 + rough * 0.02) return FAT + rough * 16;
  // The spine, with its canal, spinous process and the muscles beside it.
  if (oval(x, y, 0, 0.4, 0.058, 0.05) < 1) return 15;
  const disc = oval(x, y, 0, 0.26, 0.135, 0.105);
  if (disc < 1) return disc > 0.86 ? BONE : MARROW + rough * 90;
  if (oval(x, y, 0, 0.5, 0.028, 0.075) < 1 || oval(Math.abs(x), y, 0.13, 0.38, 0.1, 0.024, -0.4) < 1) return BONE - 120;
  if (oval(Math.abs(x), y, 0.22, 0.46, 0.16, 0.12) < 1) return MUSCLE + rough * 14;
  if (oval(Math.abs(x), y, 0.205, 0.25, 0.062, 0.11) < 1) return MUSCLE + rough * 10;
  const swell = Math.exp(-(((level - 0.55) / 0.24) ** 2));
  const radius = 0.062 + swell * 0.135;
  const vessel = oval(x, y, 0.03 + swell * 0.05, 0.09 - swell * 0.1, radius, radius * 0.94);
  const angle = Math.atan2(y - 0.09, x - 0.03);
  if (vessel < 1.06 && vessel > 0.97 && swell > 0.15 && Math.sin(angle * 3 + level * 9) > 0.55) return 780;
  if (vessel < 1) {
    const stream = oval(x, y, 0.01 + swell * 0.06, 0.1 - swell * 0.075, 0.056 + swell * 0.045, 0.055 + swell * 0.035);
    return stream < 1 ? 285 : 42 + rough * 8;
  }
  if (oval(x, y, -0.115, 0.11, 0.062, 0.045) < 1) return 130;
  // Kidneys: a bright rim, a duller middle, fat in the sinus.
  for (const side of [-1, 1]) {
    const high = 0.15 * Math.sqrt(Math.max(0, 1 - ((level - 0.25) / 0.5) ** 2));
    const kidney = high > 0.03 ? oval(x, y, side * 0.46, 0.26, 0.115, high, side * 0.4) : 2;
    if (kidney < 1) {
      if (oval(x, y, side * 0.41, 0.24, 0.05, 0.05) < 1) return FAT;
      return kidney > 0.66 ? 205 : 150 + rough * 20;
    }
  }
  const liver = oval(x, y, -0.45, -0.12, 0.33 * (1.15 - level), 0.36 * (1.1 - level * 0.75), -0.5);
  if (liver < 1 + rough * 0.03) return 112 + rough * 9;
  if (oval(x, y, 0.6, 0.05, 0.13 * (1 - level), 0.24 * (1 - level), 0.35) < 1) return 128 + rough * 9;
  return bowel(x, y, level, rough, wall);
};

function bowel(x: number, y: number, level: number, rough: number, wall: number): number {
  for (const [atX, atY, size, gas] of [
    [-0.52, 0.1, 0.12, 0.5],
    [0.54, 0.02, 0.1, 0.35],
    [0.16, -0.33, 0.12, 0.7],
    [-0.17, -0.36, 0.11, 0.15],
    [-0.02, -0.2, 0.08, 0],
    [0.36, -0.24, 0.1, 0.1],
    [-0.3, -0.18, 0.08, 0],
    [0.34, -0.03, 0.075, 0],
  ] as const) {
    const loop = oval(x, y, atX + Math.sin(level * 7 + atX * 9) * 0.045, atY, size, size * 0.8, level * 2 + atX);
    if (loop > 1 + rough * 0.1) continue;
    if (loop > 0.82) return 62;
    return y < atY - size * (0.72 - gas) && gas > 0.05 ? AIR + 60 : 18 + rough * 30;
  }
  return wall > 0.91 ? MUSCLE + rough * 12 : FAT + 8 + rough * 22;
}

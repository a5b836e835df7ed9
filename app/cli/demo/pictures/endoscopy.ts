import { randomFrom } from "db/seeds/random";
import { clouds, grain } from "./noise";
import { type Colour, encode, mixColour, paint, ramp } from "./raster";

const SIZE = 800;

/** The lower stomach through a scope, with an ulcer on a fold: a pale base, a red edge. A JPEG. */
export async function drawUlcer(seed: number): Promise<Buffer> {
  const random = randomFrom(seed);
  const noise = (cell: number, octaves: number, number: number) =>
    clouds(SIZE, SIZE, cell, octaves, randomFrom(seed * 10 + number)).data;
  const [tone, bends, fine, ragged] = [noise(200, 4, 1), noise(240, 3, 2), noise(14, 3, 3), noise(70, 3, 4)];
  return encode(
    paint(SIZE, SIZE, (x, y, index) => {
      const rim = Math.hypot(x - SIZE / 2, y - SIZE / 2);
      const cut = Math.max(Math.abs(x - SIZE / 2) / 392, Math.abs(y - SIZE / 2) / 392, rim / 452);
      if (cut > 1) return [0.02, 0.02, 0.02];
      // The way ahead is dark; folds run around it.
      const [dx, dy] = [x - 455, y - 330];
      const far = Math.hypot(dx, dy * 1.12) * (1 + (bends[index] ?? 0) * 0.4);
      const fold = Math.sin(Math.log(far + 30) * 7.5 + (bends[index] ?? 0) * 5);
      const light = ramp(10, 300, far) * (0.98 - ramp(300, 520, far) * 0.28);
      const slope = (fold * 0.5 + 0.5) ** 1.6;
      let colour: Colour = mixColour(
        [0.62, 0.24, 0.2],
        [0.93, 0.58, 0.47],
        slope * 0.65 + (tone[index] ?? 0) * 0.4 + 0.2,
      );
      const ulcer = Math.hypot((x - 268) / 1.3, y - 508) + (ragged[index] ?? 0) * 26;
      colour = mixColour(colour, [0.74, 0.2, 0.17], (1 - ramp(74, 112, ulcer)) * 0.75);
      colour = mixColour(colour, [0.93, 0.86, 0.68], 1 - ramp(54, 66, ulcer));
      colour = mixColour(colour, [0.35, 0.07, 0.06], (1 - ramp(4, 11, Math.hypot(x - 262, y - 500))) * 0.9);
      const wet = ramp(0.33, 0.46, fine[index] ?? 0) * ramp(0.75, 0.97, slope) * ramp(120, 260, far) * 0.75;
      const [red, green, blue] = mixColour(colour, [1, 0.97, 0.94], wet);
      const shade = 0.06 + light * (0.72 + slope * 0.3) + grain(random) * 0.01 - ramp(0.86, 1, cut) * 0.2;
      return [red * shade, green * shade, blue * shade];
    }),
    "jpeg",
  );
}

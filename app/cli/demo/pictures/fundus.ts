import { type Random, randomFrom } from "db/seeds/random";
import { clouds, grain } from "./noise";
import { type Colour, drawMask, encode, mixColour, paint, ramp } from "./raster";

const SIZE = 860;
const MIDDLE = SIZE / 2;
const DISC = { x: 620, y: 420 };
const MACULA = { x: 372, y: 440 };

/** The back of a right eye with diabetes: small haemorrhages, dots, hard exudates near the macula. A JPEG. */
export async function drawFundus(seed: number): Promise<Buffer> {
  const random = randomFrom(seed);
  const tone = clouds(SIZE, SIZE, 170, 4, random).data;
  const [veins, arteries, blood, exudates] = await Promise.all([
    drawMask(SIZE, SIZE, vessels(random, 10), 1.2),
    drawMask(SIZE, SIZE, vessels(random, 6.5), 1),
    drawMask(SIZE, SIZE, spots(random, 46, 60, 300, 2, 9), 1.6),
    drawMask(SIZE, SIZE, spots(random, 34, 55, 120, 2, 6), 0.9),
  ]);
  return encode(
    paint(SIZE, SIZE, (x, y, index) => {
      const rim = Math.hypot(x - MIDDLE, y - MIDDLE);
      const disc = Math.hypot(x - DISC.x, (y - DISC.y) * 0.94);
      let colour: Colour = mixColour([0.8, 0.36, 0.14], [0.62, 0.22, 0.08], (tone[index] ?? 0) * 0.7 + 0.35);
      colour = mixColour(
        colour,
        [0.45, 0.13, 0.06],
        0.55 * (1 - ramp(12, 105, Math.hypot(x - MACULA.x, y - MACULA.y))),
      );
      colour = mixColour(colour, [0.96, 0.74, 0.44], (1 - ramp(48, 60, disc)) * 0.92);
      colour = mixColour(colour, [1, 0.93, 0.75], (1 - ramp(16, 30, Math.hypot(x - DISC.x + 4, y - DISC.y))) * 0.85);
      colour = mixColour(colour, [0.42, 0.06, 0.05], (veins.data[index] ?? 0) * 0.8);
      colour = mixColour(colour, [0.68, 0.16, 0.09], (arteries.data[index] ?? 0) * 0.8);
      colour = mixColour(colour, [0.37, 0.04, 0.04], (blood.data[index] ?? 0) * 0.85);
      colour = mixColour(colour, [1, 0.87, 0.5], (exudates.data[index] ?? 0) * 0.9);
      const light = (1.06 - ramp(120, 420, rim) * 0.42 + grain(random) * 0.014) * (1 - ramp(405, 411, rim));
      return [colour[0] * light + 0.008, colour[1] * light + 0.008, colour[2] * light + 0.008];
    }),
    "jpeg",
  );
}

/** Four arcades that leave the disc, bend around the macula and divide. */
function vessels(random: Random, width: number): string {
  let shapes = "";
  const grow = (x: number, y: number, angle: number, thick: number, bend: number) => {
    let [atX, atY, turn] = [x, y, angle];
    let path = `M${x.toFixed(1)} ${y.toFixed(1)}`;
    const steps = 5 + random.below(4);
    for (let step = 0; step < steps; step++) {
      turn += bend + (random.next() - 0.5) * 0.32;
      atX += Math.cos(turn) * 17;
      atY += Math.sin(turn) * 17;
      path += `L${atX.toFixed(1)} ${atY.toFixed(1)}`;
    }
    shapes += `<path d="${path}" fill="none" stroke="#fff" stroke-width="${thick.toFixed(1)}"/>`;
    if (thick < 1.3) return;
    const fork = 0.3 + random.next() * 0.35;
    const way = random.chance(0.5) ? 1 : -1;
    grow(atX, atY, turn + way * fork * 0.4, thick * 0.82, bend * 0.8);
    grow(atX, atY, turn - way * fork * 1.5, thick * 0.56, -bend * 0.5);
  };
  const offset = width > 8 ? 0 : 0.22;
  for (const [angle, bend] of [
    [-2.05 + offset, -0.075],
    [2.05 - offset, 0.075],
    [-0.85 - offset, 0.04],
    [0.85 + offset, -0.04],
  ] as const)
    grow(DISC.x, DISC.y, angle, width, bend);
  return shapes;
}

/** Spots around the macula, none on it. */
function spots(random: Random, count: number, near: number, far: number, small: number, big: number): string {
  let shapes = "";
  for (let spot = 0; spot < count; spot++) {
    const angle = random.next() * Math.PI * 2;
    const from = near + random.next() * (far - near);
    const [x, y] = [MACULA.x + Math.cos(angle) * from, MACULA.y + Math.sin(angle) * from];
    const size = small + random.next() ** 2 * (big - small);
    shapes += `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${size.toFixed(1)}"
      ry="${(size * (0.6 + random.next() * 0.4)).toFixed(1)}" transform="rotate(${random.below(180)} ${x.toFixed(0)} ${y.toFixed(0)})"/>`;
  }
  return shapes;
}

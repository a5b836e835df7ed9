import { letters } from "./lettering";
import { encode } from "./raster";
import { oval } from "./section";
import { drawSector, type Echo, TIP } from "./ultrasound";

/** A gallbladder with two stones that throw shadows; liver around it. */
const gallstones: Echo = (x, y) => {
  const bladder = oval(x, y, 470, 330, 168, 74, 0.32);
  const stones = [
    [520, 372, 21],
    [566, 392, 15],
  ] as const;
  for (const [atX, atY, size] of stones) {
    const from = Math.hypot(x - atX, y - atY);
    if (from < size && y < atY + size * 0.3) return 1.3;
    // The shadow runs away from the tip.
    const slant = (atX - TIP.x) / (atY - TIP.y);
    if (y > atY && Math.abs(x - (atX + (y - atY) * slant)) < size * 0.95) return 0.03;
  }
  if (bladder < 0.95) return 0.02;
  if (bladder < 1.06) return 0.85;
  const vessel = oval(x, y, 318, 420, 74, 15, -0.5);
  if (vessel < 1) return 0.05;
  if (vessel < 1.35) return 0.55;
  const behind = y > 380 && bladder < 2.6 && Math.abs(x - 470) < 150 ? 0.2 : 0;
  const diaphragm = Math.abs(Math.hypot(x - 450, y - 130) - 462) < 5 && x < 520 ? 0.9 : 0;
  return 0.36 + behind + diaphragm;
};

/** A name that nobody has, as such machines write it into the picture; the pipeline has to find and cover it. */
const header = (lines: readonly [string, number, number, number][]) =>
  `<path fill="none" stroke="#fff" stroke-width="2.1" d="${lines.map((line) => letters(...line)).join("")}"/>`;

/** A frozen frame with name, number and date burned in. A PNG. */
export async function drawGallbladder(seed: number): Promise<Buffer> {
  const writing = header([
    ["HALDANE MIRELA", 22, 22, 17],
    ["ID 4410273", 22, 50, 13],
    ["14-03-2024 10:42", 654, 22, 14],
    ["C5-1  34 HZ", 22, 640, 11],
  ]);
  return encode(await drawSector(gallstones, seed, writing), "png");
}

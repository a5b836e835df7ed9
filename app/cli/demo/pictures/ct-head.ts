import { AIR, FAT, oval, type Section } from "./section";

/** A lens of fresh blood between skull and brain on the left of the patient; the middle has moved over. */
export const extradural: Section = (x, y, level, rough) => {
  const grow = Math.sqrt(Math.max(0.05, 1 - (level - 0.35) ** 2 * 1.5));
  const outer = oval(x, y, 0, 0, 0.72 * grow, 0.88 * grow);
  if (outer > 1) return AIR;
  if (outer > 0.955) return outer > 0.99 ? 10 : FAT + 60;
  const skull = oval(x, y, 0, 0, 0.68 * grow, 0.84 * grow);
  if (skull > 0.985) return 60;
  if (skull > 0.92) return skull > 0.94 && skull < 0.965 ? 560 : 1150;
  const swell = Math.exp(-(((level - 0.45) / 0.33) ** 2));
  const lens = oval(x, y, 0.56 * grow, -0.02, 0.15 * swell, 0.36 * swell, 0.08);
  if (swell > 0.2 && lens < 1 && skull < 0.92) return 68 + rough * 7;
  const shift = -0.055 * swell * Math.exp(-((y / 0.5) ** 2));
  if (skull > 0.895) return 12;
  if (Math.abs(x - shift * 0.6) < 0.008 && Math.abs(y) > 0.36) return 44;
  const pressed = x > 0 ? 1 - swell * 0.5 : 1;
  const horn = Math.min(
    oval(Math.abs(x - shift) / pressed, y, 0.1, -0.2, 0.045, 0.17, 0.35),
    oval(Math.abs(x - shift) / pressed, y, 0.13, 0.24, 0.045, 0.15, -0.35),
  );
  if (level > 0.2 && level < 0.85 && horn < 1) return 6;
  if (level < 0.6 && Math.abs(x - shift) < 0.013 && Math.abs(y - 0.04) < 0.1) return 7;
  // Grey matter lies outside, in folds, and in the deep nuclei.
  const folds = Math.sin(Math.atan2(y, x) * 34 + rough * 6) * 0.035;
  if (skull > 0.865 + folds) return 14 + rough * 6;
  if (skull > 0.79 + folds * 1.6) return 39 + rough * 4;
  if (level < 0.7 && oval(Math.abs(x - shift), y, 0.2, 0.03, 0.09, 0.15, 0.3) < 1) return 39 + rough * 3;
  return 29 + rough * 3;
};

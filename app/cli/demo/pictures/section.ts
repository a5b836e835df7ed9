/** Hounsfield units (water 0, air -1000). */
export const AIR = -1000;
export const FAT = -105;

/** What a slice holds at a point: x and y from -1 to 1, `level` from 0 (top) to 1. `rough` is noise of -1 to 1. */
export type Section = (x: number, y: number, level: number, rough: number) => number;

/** How far out of an ellipse a point lies: 0 in its middle, 1 on its edge. `turn` in radians. */
export function oval(x: number, y: number, atX: number, atY: number, wide: number, high: number, turn = 0): number {
  const [dx, dy] = [x - atX, y - atY];
  return Math.hypot(
    (dx * Math.cos(turn) + dy * Math.sin(turn)) / wide,
    (dy * Math.cos(turn) - dx * Math.sin(turn)) / high,
  );
}

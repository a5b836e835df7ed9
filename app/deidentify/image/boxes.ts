import type { Box } from "../media";

type Place = { x: number; y: number; w: number; h: number };

export function areaShared(a: Place, b: Place): number {
  const width = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Intersection over union: 1 for the same place, 0 for places apart. */
export function likeness(a: Place, b: Place): number {
  const shared = areaShared(a, b);
  return shared === 0 ? 0 : shared / (a.w * a.h + b.w * b.h - shared);
}

/** How much of `a` lies in `b`. */
export function shareInside(a: Place, b: Place): number {
  return a.w > 0 && a.h > 0 ? areaShared(a, b) / (a.w * a.h) : 0;
}

/** The smallest place that holds all of these. */
export function around(places: readonly Place[]): Place {
  const left = Math.min(...places.map(({ x }) => x));
  const top = Math.min(...places.map(({ y }) => y));
  const right = Math.max(...places.map(({ x, w }) => x + w));
  const bottom = Math.max(...places.map(({ y, h }) => y + h));
  return { x: left, y: top, w: right - left, h: bottom - top };
}

/** Larger by this much at each side. */
export function grown({ x, y, w, h }: Place, by: { x: number; y: number }): Place {
  return { x: x - by.x, y: y - by.y, w: w + 2 * by.x, h: h + 2 * by.y };
}

/** Whole pixels within the picture that hold the place, or nothing if it lies outside. */
export function wholePixels({ x, y, w, h }: Place, width: number, height: number): Box | undefined {
  const left = Math.max(0, Math.floor(x));
  const top = Math.max(0, Math.floor(y));
  const right = Math.min(width, Math.ceil(x + w));
  const bottom = Math.min(height, Math.ceil(y + h));
  return right > left && bottom > top ? { x: left, y: top, w: right - left, h: bottom - top } : undefined;
}

/** How much of a box lies under others together, counting what they share once. */
export function shareCoveredOf(box: Box, others: readonly Box[]): number {
  const covered = new Uint8Array(box.w * box.h);
  for (const { x, y, w, h } of others) {
    const [left, right] = [Math.max(box.x, x) - box.x, Math.min(box.x + box.w, x + w) - box.x];
    if (right <= left) continue;
    for (let row = Math.max(box.y, y); row < Math.min(box.y + box.h, y + h); row++)
      covered.fill(1, (row - box.y) * box.w + left, (row - box.y) * box.w + right);
  }
  return covered.reduce((sum, one) => sum + one, 0) / Math.max(1, covered.length);
}

/** How much of a picture boxes cover together. */
export function shareCovered(boxes: readonly Box[], width: number, height: number): number {
  return shareCoveredOf({ x: 0, y: 0, w: width, h: height }, boxes);
}

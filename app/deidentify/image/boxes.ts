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

/** How much of a picture boxes cover together, counting what they share once. */
export function shareCovered(boxes: readonly Box[], width: number, height: number): number {
  const covered = new Uint8Array(width * height);
  for (const { x, y, w, h } of boxes)
    for (let row = Math.max(0, y); row < Math.min(height, y + h); row++)
      covered.fill(1, row * width + Math.max(0, x), row * width + Math.min(width, x + w));
  return covered.reduce((sum, one) => sum + one, 0) / (width * height);
}

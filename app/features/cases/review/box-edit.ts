import type { Box } from "~/deidentify/media";

/**
 * The geometry of boxes on a picture, in its pixels: every
 * result is whole, inside the picture and large enough to hold.
 */
export type PictureSize = { width: number; height: number };

/** The corners and sides that a box is resized by, as on a compass. */
export const handles = ["nw", "n", "ne", "e", "se", "s", "sw", "w"] as const;
export type Handle = (typeof handles)[number];

/** Smaller covers nothing. */
export const LEAST_SIDE = 4;

const between = (value: number, least: number, most: number) => Math.min(Math.max(value, least), Math.max(least, most));

/** The same box in whole pixels, made smaller and pushed back where it stands out. */
export function inside({ x, y, w, h }: Box, { width, height }: PictureSize): Box {
  const wide = between(Math.round(w), Math.min(LEAST_SIDE, width), width);
  const high = between(Math.round(h), Math.min(LEAST_SIDE, height), height);
  return { x: between(Math.round(x), 0, width - wide), y: between(Math.round(y), 0, height - high), w: wide, h: high };
}

export const moved = (box: Box, dx: number, dy: number, size: PictureSize): Box =>
  inside({ ...box, x: box.x + dx, y: box.y + dy }, size);

/** Pulls one corner or side; the opposite one stays. */
export function resized(box: Box, handle: Handle, dx: number, dy: number, size: PictureSize): Box {
  const [right, bottom] = [box.x + box.w, box.y + box.h];
  const left = handle.includes("w") ? between(box.x + dx, 0, right - LEAST_SIDE) : box.x;
  const top = handle.includes("n") ? between(box.y + dy, 0, bottom - LEAST_SIDE) : box.y;
  const to = {
    right: handle.includes("e") ? between(right + dx, left + LEAST_SIDE, size.width) : right,
    bottom: handle.includes("s") ? between(bottom + dy, top + LEAST_SIDE, size.height) : bottom,
  };
  return inside({ x: left, y: top, w: to.right - left, h: to.bottom - top }, size);
}

/** A box drawn from one point to another, whichever way. */
export function drawn(from: { x: number; y: number }, to: { x: number; y: number }, size: PictureSize): Box {
  const on = ({ x, y }: { x: number; y: number }) => ({ x: between(x, 0, size.width), y: between(y, 0, size.height) });
  const [a, b] = [on(from), on(to)];
  const corner = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) };
  return inside({ ...corner, w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) }, size);
}

/** A new box in the middle, a quarter of the picture wide and high. */
export function middle({ width, height }: PictureSize): Box {
  const size = { w: width / 4, h: height / 4 };
  return inside({ x: (width - size.w) / 2, y: (height - size.h) / 2, ...size }, { width, height });
}

/** Made larger until the other lies in it: what was found stays covered whole. */
export function around(box: Box, found: Box): Box {
  const [x, y] = [Math.min(box.x, found.x), Math.min(box.y, found.y)];
  const right = Math.max(box.x + box.w, found.x + found.w);
  const bottom = Math.max(box.y + box.h, found.y + found.h);
  return { x, y, w: right - x, h: bottom - y };
}

export const holds = (box: Box, found: Box): boolean =>
  box.x <= found.x && box.y <= found.y && box.x + box.w >= found.x + found.w && box.y + box.h >= found.y + found.h;

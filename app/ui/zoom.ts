/**
 * How a picture lies in its room: `scale` 1 fits it in; `x` and `y` move its top left corner, in pixels of the screen.
 */
export type Zoom = { scale: number; x: number; y: number };
export type Size = { width: number; height: number };

export const fit: Zoom = { scale: 1, x: 0, y: 0 };

const MOST = 8;
const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), Math.max(least, most));

/** No farther than its own edges, and at scale 1 exactly fitted. */
export function within({ scale, x, y }: Zoom, { width, height }: Size): Zoom {
  const kept = clamp(scale, 1, MOST);
  return { scale: kept, x: clamp(x, width * (1 - kept), 0), y: clamp(y, height * (1 - kept), 0) };
}

/** Larger or smaller by a factor; the point at (`px`, `py`) of the room stays where it is. */
export function zoomed(zoom: Zoom, factor: number, px: number, py: number, room: Size): Zoom {
  const scale = clamp(zoom.scale * factor, 1, MOST);
  const by = scale / zoom.scale;
  return within({ scale, x: px - (px - zoom.x) * by, y: py - (py - zoom.y) * by }, room);
}

export const panned = (zoom: Zoom, dx: number, dy: number, room: Size): Zoom =>
  within({ ...zoom, x: zoom.x + dx, y: zoom.y + dy }, room);

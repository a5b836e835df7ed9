import type { Box } from "../media";
import type { Pixels } from "./pixels";

/** Neither black nor white, so that a cover is seen on films and on paper. */
export const coverColour = [38, 41, 46] as const;

/** Fills boxes of a picture, in place. */
export function cover({ data, width, height }: Pixels, boxes: readonly Box[]): void {
  for (const { x, y, w, h } of boxes)
    for (let row = Math.max(0, y); row < Math.min(height, y + h); row++)
      for (let at = row * width + Math.max(0, x); at < row * width + Math.min(width, x + w); at++)
        data.set(coverColour, at * 3);
}

/** Boxes on a picture of another size, so that they hold every pixel that took anything from what they cover. */
export function scaledBoxes(boxes: readonly Box[], by: number): Box[] {
  return boxes.map(({ x, y, w, h }) => {
    const [left, top] = [Math.floor(x * by), Math.floor(y * by)];
    return { x: left, y: top, w: Math.ceil((x + w) * by) - left, h: Math.ceil((y + h) * by) - top };
  });
}

/** How far a lossy encoding may move a colour within a cover. */
const SLACK = 48;

/** Whether everything under the boxes is of the covers' colour; a pixel at their edges is not looked at. */
export function isCovered({ data, width, height }: Pixels, boxes: readonly Box[]): boolean {
  return boxes.every(({ x, y, w, h }) => {
    for (let row = Math.max(0, y + 1); row < Math.min(height, y + h - 1); row++)
      for (let at = row * width + Math.max(0, x + 1); at < row * width + Math.min(width, x + w - 1); at++)
        for (let part = 0; part < 3; part++)
          if (Math.abs((data[at * 3 + part] ?? 0) - (coverColour[part] ?? 0)) > SLACK) return false;
    return true;
  });
}

import { areaShared } from "~/deidentify/image/boxes";
import type { Box } from "~/deidentify/media";
import type { PictureSize } from "./box-edit";

/** A number beside a box, in pixels of the picture. */
export type LabelSize = { high: number; wideOf(number: number): number };

/** How many rows and columns around a box are tried before a number lies on another one. */
const FARTHEST = 12;

/** Where the number of a box may stand, the best place first: at its corners, along its top, then farther away. */
function* spots({ x, y, w, h }: Box, wide: number, high: number): Generator<{ x: number; y: number }> {
  for (const top of [y - high, y, y + h, y + h - high])
    for (const left of [x, x + w - wide, x - wide, x + w]) yield { x: left, y: top };
  for (let away = 1; away <= FARTHEST; away++)
    for (let row = -away; row <= away; row++)
      for (let column = -away; column <= away; column++)
        if (Math.max(Math.abs(row), Math.abs(column)) === away)
          yield { x: x + column * wide, y: y - high + row * high };
}

/**
 * Places for the numbers of boxes, in their order: on the picture and, as long as there is room around a box, none over
 * another, so that each can be read where boxes lie close together.
 */
export function labelPlaces(boxes: readonly Box[], { high, wideOf }: LabelSize, size: PictureSize): Box[] {
  const placed: Box[] = [];
  for (const [at, box] of boxes.entries()) {
    const wide = wideOf(at + 1);
    const on = ({ x, y }: { x: number; y: number }) =>
      x >= 0 && y >= 0 && x + wide <= size.width && y + high <= size.height;
    let first: Box | undefined;
    let free: Box | undefined;
    for (const spot of spots(box, wide, high)) {
      if (!on(spot)) continue;
      const label = { ...spot, w: wide, h: high };
      first ??= label;
      if (placed.some((other) => areaShared(other, label) > 0)) continue;
      free = label;
      break;
    }
    placed.push(free ?? first ?? { x: 0, y: 0, w: wide, h: high });
  }
  return placed;
}

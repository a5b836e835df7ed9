/** Red, green and blue, row after row. */
export type Pixels = { data: Uint8Array; width: number; height: number };

/** Pixels of one to four channels as red, green and blue; one or two channels are grey. */
export function threeChannels(data: Uint8Array, channels: number): Uint8Array {
  if (channels === 3) return data;
  const colours = new Uint8Array((data.length / channels) * 3);
  const [green, blue] = channels < 3 ? [0, 0] : [1, 2];
  for (let from = 0, to = 0; from < data.length; from += channels, to += 3) {
    colours[to] = data[from] ?? 0;
    colours[to + 1] = data[from + green] ?? 0;
    colours[to + 2] = data[from + blue] ?? 0;
  }
  return colours;
}

/** How often a picture was turned by 90 degrees clockwise before it was looked at. */
export type Turns = 0 | 1 | 2 | 3;
export const everyTurn: readonly Turns[] = [0, 1, 2, 3];

type Place = { x: number; y: number; w: number; h: number };

/** Where a place on the turned picture lies on the picture itself, whose size is given. */
export function turnedBack<P extends Place>(place: P, turns: Turns, width: number, height: number): P {
  const { x, y, w, h } = place;
  if (turns === 1) return { ...place, x: y, y: height - x - w, w: h, h: w };
  if (turns === 2) return { ...place, x: width - x - w, y: height - y - h };
  if (turns === 3) return { ...place, x: width - y - h, y: x, w: h, h: w };
  return place;
}

/** Three planes of numbers, as the networks read pictures. */
export type Planes = { data: Float32Array; rows: number; columns: number };

/**
 * A picture, turned, as planes of red, green and blue whose sides are multiples of `step`; `value` says what a colour
 * of 0 to 255 becomes in each plane. What is added at the right and below is black.
 */
export function planesOf(
  { data, width, height }: Pixels,
  turns: Turns,
  step: number,
  value: (colour: number, plane: number) => number,
): Planes {
  const up = (side: number) => Math.ceil(side / step) * step;
  const lying = turns % 2 === 1;
  const [columns, rows] = lying ? [up(height), up(width)] : [up(width), up(height)];
  const table = [0, 1, 2].map((plane) => Float32Array.from({ length: 256 }, (_, colour) => value(colour, plane)));
  const planes = new Float32Array(3 * rows * columns);
  // Where a pixel (x, y) goes: start + x * right + y * down.
  const [start, right, down] = [
    [0, 1, columns],
    [height - 1, columns, -1],
    [(height - 1) * columns + width - 1, -1, -columns],
    [(width - 1) * columns, -columns, 1],
  ][turns] ?? [0, 1, columns];
  for (const [plane, values] of table.entries()) {
    const base = plane * rows * columns;
    planes.fill(values[0] ?? 0, base, base + rows * columns);
    let from = plane;
    for (let y = 0; y < height; y++) {
      let to = base + (start ?? 0) + y * (down ?? 0);
      for (let x = 0; x < width; x++, from += 3, to += right ?? 0) planes[to] = values[data[from] ?? 0] ?? 0;
    }
  }
  return { data: planes, rows, columns };
}

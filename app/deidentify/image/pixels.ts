/** Red, green and blue, row after row. */
export type Pixels = { data: Uint8Array; width: number; height: number };

type Place = { x: number; y: number; w: number; h: number };

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

/** A part of a picture; the place lies on it, in whole pixels. */
export function cutOut(picture: Pixels, { x, y, w, h }: Place): Pixels {
  const { data, width, height } = picture;
  if (w === width && h === height) return picture;
  const cut = new Uint8Array(w * h * 3);
  for (let row = 0; row < h; row++) {
    const from = ((y + row) * width + x) * 3;
    cut.set(data.subarray(from, from + w * 3), row * w * 3);
  }
  return { data: cut, width: w, height: h };
}

/** A picture turned by quarters clockwise. */
export function turnedPixels(picture: Pixels, turns: Turns): Pixels {
  if (turns === 0) return picture;
  const { data } = picture;
  const [width, height] = turns === 2 ? [picture.width, picture.height] : [picture.height, picture.width];
  const { start, right, down } = readingOrder(picture, turns);
  const turned = new Uint8Array(data.length);
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0, from = (start + y * down) * 3; x < width; x++, from += right * 3) {
      turned[to++] = data[from] ?? 0;
      turned[to++] = data[from + 1] ?? 0;
      turned[to++] = data[from + 2] ?? 0;
    }
  return { data: turned, width, height };
}

/** How often a picture was turned by 90 degrees clockwise before it was looked at. */
export type Turns = 0 | 1 | 2 | 3;
export const everyTurn: readonly Turns[] = [0, 1, 2, 3];

/**
 * Which pixel is read for (x, y) of the turned picture: start + x * right + y * down. Written row by row it is fast.
 */
function readingOrder({ width, height }: Pixels, turns: Turns): { start: number; right: number; down: number } {
  if (turns === 1) return { start: (height - 1) * width, right: -width, down: 1 };
  if (turns === 2) return { start: height * width - 1, right: -1, down: -width };
  if (turns === 3) return { start: width - 1, right: width, down: -1 };
  return { start: 0, right: 1, down: width };
}

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
  picture: Pixels,
  turns: Turns,
  step: number,
  value: (colour: number, plane: number) => number,
): Planes {
  const { data } = picture;
  const up = (side: number) => Math.ceil(side / step) * step;
  const lies = turns % 2 === 1;
  const [width, height] = lies ? [picture.height, picture.width] : [picture.width, picture.height];
  const [columns, rows] = [up(width), up(height)];
  const table = [0, 1, 2].map((plane) => Float32Array.from({ length: 256 }, (_, colour) => value(colour, plane)));
  const planes = new Float32Array(3 * rows * columns);
  const { start, right, down } = readingOrder(picture, turns);
  for (const [plane, values] of table.entries()) {
    const base = plane * rows * columns;
    if (columns > width || rows > height) planes.fill(values[0] ?? 0, base, base + rows * columns);
    for (let y = 0; y < height; y++) {
      let to = base + y * columns;
      let from = (start + y * down) * 3 + plane;
      for (let x = 0; x < width; x++, from += right * 3) planes[to++] = values[data[from] ?? 0] ?? 0;
    }
  }
  return { data: planes, rows, columns };
}

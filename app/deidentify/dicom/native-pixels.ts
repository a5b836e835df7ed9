import type { Box } from "../media";
import { allBytes, frameBytes, type Shape } from "./shape";

/**
 * A copy with the bytes of each word turned round; samples of one byte lie in words of two where the element says OW.
 */
export function inLittleEndian(data: Uint8Array, { bytes }: Shape, type: string): Uint8Array {
  const turned = data.slice();
  const word = Math.max(bytes, type === "OW" ? 2 : 1);
  if (word > 1) for (let at = 0; at + word <= turned.length; at += word) turned.subarray(at, at + word).reverse();
  return turned;
}

/**
 * Pixels whose colours are told for every second one (YBR_FULL_422, PS3.3 C.7.6.3.1.2), with colours for each. Other
 * pixels are given back as they are.
 */
export function everyColour(data: Uint8Array, shape: Shape): Uint8Array {
  const count = shape.rows * shape.columns * shape.frames;
  const halved = shape.photometric === "YBR_FULL_422" && shape.bytes === 1 && data.length < allBytes(shape);
  if (!halved || data.length < count * 2) return data;
  const whole = new Uint8Array(count * 3);
  for (let pixel = 0; pixel < count; pixel++) {
    const pair = (pixel >> 1) * 4;
    whole[pixel * 3] = data[pair + (pixel & 1)] ?? 0;
    whole[pixel * 3 + 1] = data[pair + 2] ?? 0;
    whole[pixel * 3 + 2] = data[pair + 3] ?? 0;
  }
  return whole;
}

/**
 * A copy of exactly the pixels: nothing behind the last frame, and bits above the stored ones as the sign says, since
 * older machines kept drawings and names in them.
 */
export function onlyPixels(data: Uint8Array, shape: Shape): Uint8Array {
  const pixels = data.slice(0, allBytes(shape));
  const spare = shape.bytes * 8 - shape.stored;
  if (spare === 0) return pixels;
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  for (let at = 0; at + shape.bytes <= pixels.length; at += shape.bytes) {
    if (shape.bytes === 1) view.setUint8(at, settled(view.getUint8(at), 8, shape));
    else if (shape.bytes === 2) view.setUint16(at, settled(view.getUint16(at, true), 16, shape), true);
    else view.setUint32(at, settled(view.getUint32(at, true), 32, shape), true);
  }
  return pixels;
}

/** One sample with its spare bits set as its sign says. */
function settled(sample: number, bits: number, { stored, signed }: Shape): number {
  const left = 32 - stored;
  const kept = (sample << left) >>> left;
  if (!signed) return kept;
  const full = (sample << left) >> left;
  return bits === 32 ? full >>> 0 : full & (2 ** bits - 1);
}

/** Fills boxes on every frame, in place: black, or what stands for it where colours are told apart. */
export function coverPixels(pixels: Uint8Array, shape: Shape, boxes: readonly Box[]): void {
  const { rows, columns, samples, bytes, planar, photometric } = shape;
  const white = photometric === "MONOCHROME1" ? 0xff : 0;
  for (let frame = 0; frame < shape.frames; frame++) {
    const start = frame * frameBytes(shape);
    for (const { x, y, w, h } of boxes) {
      for (let row = Math.max(0, y); row < Math.min(rows, y + h); row++) {
        const [from, to] = [row * columns + Math.max(0, x), row * columns + Math.min(columns, x + w)];
        for (let sample = 0; sample < (planar ? samples : 1); sample++) {
          const plane = start + sample * rows * columns * bytes;
          const step = planar ? bytes : bytes * samples;
          pixels.fill(white, plane + from * step, plane + to * step);
        }
        if (photometric.startsWith("YBR")) grey(pixels, shape, start, from, to);
      }
    }
  }
}

/** Blueness and redness in the middle, without which black is green. */
function grey(pixels: Uint8Array, { rows, columns, planar }: Shape, start: number, from: number, to: number): void {
  for (let at = from; at < to; at++)
    for (const sample of [1, 2]) pixels[start + (planar ? sample * rows * columns + at : at * 3 + sample)] = 128;
}

/** Something found: the place in pixels of the picture looked at (fractions allowed), and how sure from 0 to 1. */
export type Hit = { x: number; y: number; w: number; h: number; score: number };

/** What the network says at one level, as it comes: [channel][row][column] for one picture. */
export type Level = { boxes: Float32Array; scores: Float32Array; rows: number; columns: number; stride: number };

type Shape = { w: number; h: number };

/** The network's answer to a shape: three classes a box, of which the second is "face". */
const CLASSES = 3;
const FACE = 1;

/**
 * The shapes that the boxes of each level start from, read from the tensor that lists all of them for 512 x 512 pixels
 * as [top, left, bottom, right] in shares of the side. They are the same at every place of a level, so that a
 * picture of any size can be looked at.
 */
export function anchorShapes(listed: Float32Array, side = 512): Shape[][] {
  const counts = [3, 6, 6, 6, 6, 6];
  let at = 0;
  return counts.map((count, level) => {
    const shapes = Array.from({ length: count }, (_, one) => {
      const [top = 0, left = 0, bottom = 0, right = 0] = listed.subarray((at + one) * 4, (at + one) * 4 + 4);
      return { w: (right - left) * side, h: (bottom - top) * side };
    });
    at += count * (32 >> level) ** 2;
    return shapes;
  });
}

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

/** The hits of one level with at least this score, in pixels of what the network was given. */
export function decodeLevel({ boxes, scores, rows, columns, stride }: Level, shapes: Shape[], least: number): Hit[] {
  const hits: Hit[] = [];
  const size = rows * columns;
  for (const [one, { w, h }] of shapes.entries()) {
    for (let place = 0; place < size; place++) {
      const score = sigmoid(scores[(one * CLASSES + FACE) * size + place] ?? -100);
      if (score < least) continue;
      const shift = (part: number) => boxes[(one * 4 + part) * size + place] ?? 0;
      const height = Math.exp(shift(2) / 5) * h;
      const width = Math.exp(shift(3) / 5) * w;
      const middleY = (Math.floor(place / columns) + 0.5) * stride + (shift(0) / 10) * h;
      const middleX = ((place % columns) + 0.5) * stride + (shift(1) / 10) * w;
      hits.push({ x: middleX - width / 2, y: middleY - height / 2, w: width, h: height, score });
    }
  }
  return hits;
}

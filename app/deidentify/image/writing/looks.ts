import { type Turns, turnedBack } from "../pixels";
import type { TextRegion } from "./text-map";

/** One look of the detector: the longest side that the picture is given for it, and how it is turned. */
export type Look = { side: number; turns: Turns };

/**
 * How a picture whose longest side is given is looked at. The detector sees letters of 10 to 60 pixels that lie or
 * stand on their heads; standing lines are seen well on the turned picture only. Small pictures are enlarged up to
 * three times; large ones are seen small, for large letters, and nearly as they are.
 */
export function looksFor(longest: number): Look[] {
  if (longest <= 1_280) {
    const side = Math.min(1_280, longest * 3);
    return [
      { side, turns: 0 },
      { side, turns: 1 },
    ];
  }
  return [
    { side: 960, turns: 0 },
    { side: Math.min(2_400, longest), turns: 1 },
    { side: Math.min(2_400, longest), turns: 0 },
  ];
}

type Place = { x: number; y: number; w: number; h: number };

/** The longest side of a piece that the detector is given at once, so that its memory is bounded. */
const PIECE = 1_408;
/** Neighbours share this much: letters up to this height lie whole in one of them. */
const SHARED = 96;

function spans(length: number): [start: number, length: number][] {
  if (length <= PIECE) return [[0, length]];
  const count = Math.ceil((length - SHARED) / (PIECE - SHARED));
  const size = Math.ceil((length + (count - 1) * SHARED) / count);
  return Array.from({ length: count }, (_, at) => {
    const start = Math.min(length - size, at * (size - SHARED));
    return [start, size];
  });
}

/** Pieces that a place on a picture is cut into and that share their edges. */
export function piecesOf({ x, y, w, h }: Place): Place[] {
  return spans(h).flatMap(([top, high]) =>
    spans(w).map(([left, wide]) => ({ x: x + left, y: y + top, w: wide, h: high })),
  );
}

/** A region moved, then made larger. */
export function placedAt({ places, score, lines }: TextRegion, left: number, top: number, by: number): TextRegion {
  return {
    score,
    places: places.map(({ x, y, w, h }) => ({ x: (x + left) * by, y: (y + top) * by, w: w * by, h: h * by })),
    lines: lines.map(({ x, y, long, thick, angle }) => ({
      x: (x + left) * by,
      y: (y + top) * by,
      long: long * by,
      thick: thick * by,
      angle,
    })),
  };
}

/** Where a region lies on a picture of this size, if it was found on the picture turned clockwise. */
export function regionTurnedBack(region: TextRegion, turns: Turns, width: number, height: number): TextRegion {
  const back = <P extends Place>(place: P) => turnedBack(place, turns, width, height);
  const lines = region.lines.map((line) => {
    const { x, y } = back({ x: line.x, y: line.y, w: 0, h: 0 });
    return { ...line, x, y, angle: line.angle - (turns * Math.PI) / 2 };
  });
  return { ...region, places: region.places.map(back), lines };
}

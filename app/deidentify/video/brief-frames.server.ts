import type { Pixels } from "../image/pixels";
import { decoding, ffmpegPieces } from "./ffmpeg.server";
import type { Video } from "./look-at-frames.server";

/** Frames a second that are compared, and pixels at their longer side: a line of text is a few pixels high there. */
const RATE = 15;
const SIDE = 320;
/** Steps of brightness, of 255, from which a pixel is another one. */
const OTHER = 32;
/** Squares of so many pixels, of which so many are other ones where something stands; so many squares are something. */
const TILE = 16;
const TILE_SHARE = 0.1;
const LEAST_TILES = 1;

/** A frame in shades of grey, row by row. */
type Grey = { data: Uint8Array; width: number };

/** In how many squares of `frame` something stands that neither `before` nor `after` has. */
export function briefTiles(before: Uint8Array, { data, width }: Grey, after: Uint8Array): number {
  const across = Math.ceil(width / TILE);
  const others = new Uint16Array(across * Math.ceil(data.length / width / TILE));
  for (let at = 0; at < data.length; at++) {
    const here = data[at] ?? 0;
    if (Math.abs(here - (before[at] ?? 0)) < OTHER || Math.abs(here - (after[at] ?? 0)) < OTHER) continue;
    const tile = Math.floor(at / width / TILE) * across + Math.floor((at % width) / TILE);
    others[tile] = (others[tile] ?? 0) + 1;
  }
  return others.reduce((sum, count) => sum + (count >= TILE * TILE * TILE_SHARE ? 1 : 0), 0);
}

/**
 * Between frames that are `interval` seconds apart, the one on which most stands that is on neither: its number at
 * `RATE` frames a second, at most one for each interval and none where nothing is brief.
 */
async function briefNumbers({ file, width, height }: Video, interval: number): Promise<number[]> {
  const by = Math.min(1, SIDE / Math.max(width, height));
  const [small, rows] = [Math.max(1, Math.round(width * by)), Math.max(1, Math.round(height * by))];
  const filter = `fps=${RATE}:start_time=0,scale=${small}:${rows}:flags=area,format=gray`;
  const options = [...decoding, "-i", file, "-map", "0:v:0", "-vf", filter, "-pix_fmt", "gray", "-f", "rawvideo", "-"];
  const each = Math.max(2, Math.round(interval * RATE));
  const numbers: number[] = [];
  let frames: Uint8Array[] = [];
  let first = 0;

  function choose(): void {
    const [before, after] = [frames[0], frames.at(-1)];
    let best = { tiles: LEAST_TILES - 1, number: -1 };
    if (!before || !after) return;
    for (const [at, data] of frames.slice(1, -1).entries()) {
      const tiles = briefTiles(before, { data, width: small }, after);
      if (tiles > best.tiles) best = { tiles, number: first + at + 1 };
    }
    if (best.number >= 0) numbers.push(best.number);
  }

  for await (const data of ffmpegPieces(options, small * rows, "This video could not be read again.")) {
    frames.push(data);
    if (frames.length <= each) continue;
    choose();
    first += each;
    frames = frames.slice(-1);
  }
  choose();
  return numbers;
}

/**
 * The frames of a video on which something stands for less than `interval` seconds, whole, with their moments: at most
 * one for each interval. A name that is shown for a third of a second is on none of the frames that are read once a
 * second.
 */
export async function* briefFrames(video: Video, interval: number): AsyncGenerator<{ at: number; picture: Pixels }> {
  const numbers = await briefNumbers(video, interval);
  if (numbers.length === 0) return;
  const { file, width, height } = video;
  const chosen = numbers.map((number) => `eq(n,${number})`).join("+");
  // Renumbered, or the gaps between them would be filled with copies.
  const filter = `fps=${RATE}:start_time=0,select='${chosen}',setpts=N/${RATE}/TB`;
  const options = [...decoding, "-i", file, "-map", "0:v:0", "-vf", filter, "-pix_fmt", "rgb24", "-f", "rawvideo", "-"];
  let count = 0;
  for await (const data of ffmpegPieces(options, width * height * 3, "This video could not be read again.")) {
    const number = numbers[count++];
    if (number === undefined) return;
    yield { at: number / RATE, picture: { data, width, height } };
  }
}

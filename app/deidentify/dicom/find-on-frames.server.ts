import { areaShared, around } from "../image/boxes";
import { findOnPixels, type Looking } from "../image/find-on-picture.server";
import type { Pixels } from "../image/pixels";
import type { Finding } from "../media";
import type { Renderer } from "./rendered.server";
import { MOST_FACES } from "./slices";

/**
 * Frames on which text is looked for: of a longer stack as many, evenly spread, since a machine writes at one place.
 * The others are laid over each other in as many groups, for what is written on a single one of them.
 */
const MOST_READ = 24;

/** `count` whole numbers from 0 to `of` - 1, evenly spread, the first and the last among them. */
export function spread(count: number, of: number): number[] {
  if (of <= count) return Array.from({ length: of }, (_, at) => at);
  return [...new Set(Array.from({ length: count }, (_, at) => Math.round((at * (of - 1)) / (count - 1))))];
}

/** What overlaps becomes one finding that holds all of it: the surest says how sure. */
export function held(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    let one = finding;
    for (let at = kept.length - 1; at >= 0; at--) {
      const other = kept[at];
      if (!other || other.kind !== one.kind || areaShared(other, one) === 0) continue;
      kept.splice(at, 1);
      one = { ...one, ...around([one, other]), score: Math.max(one.score, other.score), sure: one.sure || other.sure };
      at = kept.length; // what has grown may reach what it did not
    }
    kept.push(one);
  }
  return kept;
}

/** What `all` has and `read` has not, in at most `count` groups of neighbours. */
function groupsBetween(read: readonly number[], all: number, count: number): number[][] {
  const known = new Set(read);
  const rest = Array.from({ length: all }, (_, at) => at).filter((at) => !known.has(at));
  const size = Math.ceil(rest.length / count);
  return Array.from({ length: size === 0 ? 0 : Math.ceil(rest.length / size) }, (_, group) =>
    rest.slice(group * size, (group + 1) * size),
  );
}

/** Frames over each other, the brightest of each pixel: machines write in white, and mostly beside the picture. */
async function overlaid(renderer: Renderer, frames: readonly number[]): Promise<Pixels> {
  const picture = await renderer.frame(frames[0] ?? 0);
  const data = picture.data.slice();
  for (const frame of frames.slice(1)) {
    const other = (await renderer.frame(frame)).data;
    for (let at = 0; at < data.length; at++) data[at] = Math.max(data[at] ?? 0, other[at] ?? 0);
  }
  return { ...picture, data };
}

export type Find = (picture: Pixels, looking: Looking) => Promise<Finding[]>;
export type Search = { looked?: (share: number) => void; find?: Find };

/**
 * Faces and text on the frames of a file, as boxes that are held over all of them. `looked` is told after each
 * look; `find` is what looks.
 */
export async function findOnFrames(
  renderer: Renderer,
  frames: readonly number[],
  { looked, find = findOnPixels }: Search = {},
): Promise<Finding[]> {
  const read = spread(MOST_READ, frames.length);
  const faces = new Set(spread(MOST_FACES, frames.length));
  const groups = groupsBetween(read, frames.length, MOST_READ);
  const looks = read.length + groups.length;
  const found: Finding[] = [];
  for (const [count, at] of read.entries()) {
    const picture = await renderer.frame(frames[at] ?? 0);
    found.push(...(await find(picture, { faces: faces.has(at) || frames.length <= MOST_FACES })));
    looked?.((count + 1) / looks);
  }
  for (const [count, group] of groups.entries()) {
    const picture = await overlaid(
      renderer,
      group.map((at) => frames[at] ?? 0),
    );
    found.push(...(await find(picture, { faces: false })));
    looked?.((read.length + count + 1) / looks);
  }
  return held(found);
}

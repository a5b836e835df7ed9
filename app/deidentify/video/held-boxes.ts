import { around, grown, likeness } from "../image/boxes";
import type { Finding } from "../media";

/** What was found on the frame at `at` seconds. */
export type Sighting = { at: number; found: Finding[] };

/** How far a box is moved out at each side, as a share of its own size: between two frames heads move. */
const PADDING = 0.15;
/** What was not seen for so many steps is another one. */
const MISSED = 2.5;
/** A cover for a while may be so much larger than what it covers; then the next one begins. */
const SPREAD = 2;

type Hit = Finding & { at: number };

const area = ({ w, h }: { w: number; h: number }) => w * h;

/** How surely one is the same thing a moment later; 0 if it is another one. */
function nextness(before: Finding, after: Finding): number {
  const reach = { x: before.w * 0.5, y: before.h * 0.5 };
  const alike = area(after) < area(before) * 4 && area(before) < area(after) * 4;
  const near = likeness(grown(before, reach), after);
  return before.kind === after.kind && alike && near > 0.15 ? near : 0;
}

/** The hits on each thing, from frame to frame. */
function tracksOf(sightings: readonly Sighting[], step: number): Hit[][] {
  const tracks: Hit[][] = [];
  for (const { at, found } of sightings)
    for (const finding of found) {
      const best = tracks
        .map((hits) => ({ hits, last: hits.at(-1) }))
        .filter(({ last }) => last && last.at < at && at - last.at <= step * MISSED)
        .map(({ hits, last }) => ({ hits, near: last ? nextness(last, finding) : 0 }))
        .reduce((one, other) => (other.near > one.near ? other : one), { hits: [] as Hit[], near: 0 });
      best.hits.push({ ...finding, at });
      if (best.near === 0) tracks.push(best.hits);
    }
  return tracks;
}

/** Parts of a track that one box covers without being much larger. The last hit of a part is the first of the next. */
function partsOf(hits: readonly Hit[]): Hit[][] {
  const parts: Hit[][] = [];
  let part: Hit[] = [];
  for (const hit of hits) {
    const together = [...part, hit];
    // Two in a row always stay together: what lies between them must be covered.
    if (part.length > 1 && area(around(together)) > Math.max(...together.map(area)) * SPREAD) {
      parts.push(part);
      part = part.slice(-1);
    }
    part = [...part, hit];
  }
  return [...parts, part];
}

const rounded = (seconds: number) => Math.round(seconds * 1_000) / 1_000;

/**
 * Boxes over a video out of what was found on frames that are `step` seconds apart: each is held from one and a half
 * steps before to one and a half after it was seen, and covers wherever it may have been between two frames. `seconds`
 * is the video's length.
 */
export function heldBoxes(
  sightings: readonly Sighting[],
  { step, seconds, width, height }: { step: number; seconds: number; width: number; height: number },
): Finding[] {
  return tracksOf(sightings, step).flatMap((hits) => {
    const sure = hits.some((hit) => hit.sure);
    return partsOf(hits).map((part) => {
      const whole = around(part);
      // Lines of text are long and do not move by a share of their length.
      const by = { x: (part[0]?.kind === "text" ? whole.h : whole.w) * PADDING, y: whole.h * PADDING };
      const { x, y, w, h } = grown(whole, by);
      const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
      const from = (part[0]?.at ?? 0) - 1.5 * step;
      const to = (part.at(-1)?.at ?? 0) + 1.5 * step;
      return {
        kind: part[0]?.kind ?? "face",
        x: left,
        y: top,
        w: Math.min(width, Math.ceil(x + w)) - left,
        h: Math.min(height, Math.ceil(y + h)) - top,
        score: Math.max(...part.map(({ score }) => score)),
        sure,
        from: rounded(Math.max(0, from)),
        to: rounded(Math.min(to, seconds)),
      };
    });
  });
}

import { grown, likeness, shareInside } from "../boxes";
import type { Turns } from "../pixels";
import type { Hit } from "./face-anchors";

/** A hit on the upright picture, and how the picture was turned and enlarged when it was seen. */
export type Sighting = Hit & { turns: Turns; scale: number };

/** A box over a face; a `sure` one is covered unless somebody says why not, another is outlined. */
export type Face = Hit & { sure: boolean };

/** From here on a face can be sure; from FAINT on it is outlined. */
const SURE = 0.5;
export const FAINT = 0.3;
/** What joins a group although it would not found one. */
export const TRACE = 0.1;

/**
 * The network frames eyes to chin; forehead, ears and hair make people known as well. Shares of the box's sides.
 */
const MARGIN = 0.25;

const together = (a: Sighting, b: Sighting) => likeness(a, b) >= 0.3 || shareInside(a, b) >= 0.75;

/** Sightings that mean the same face, the strongest first in each group. */
export function grouped(sightings: readonly Sighting[]): Sighting[][] {
  const groups: [Sighting, ...Sighting[]][] = [];
  for (const sighting of [...sightings].sort((a, b) => b.score - a.score)) {
    const group = groups.find(
      ([strongest]) => together(sighting, strongest) || shareInside(strongest, sighting) >= 0.75,
    );
    if (group) group.push(sighting);
    else groups.push([sighting]);
  }
  return groups;
}

/** The turn at which a face is most likely upright: where it is seen best over all scales. */
function bestTurn(group: readonly Sighting[]): Turns {
  const sums = [0, 0, 0, 0];
  for (const { turns, score } of group) sums[turns] = (sums[turns] ?? 0) + score * score;
  const best = sums.indexOf(Math.max(...sums));
  return ([0, 1, 2, 3] as const)[best] ?? 0;
}

/**
 * One face: where the sightings of its best turn agree, weighed by how sure they are, with a margin. Sightings at the
 * other turns only add to the evidence; their boxes are up to twice as large.
 */
export function faceOf(group: readonly Sighting[]): Hit {
  const turn = bestTurn(group);
  const best = Math.max(...group.map(({ score }) => score));
  const seen = group.filter(({ turns }) => turns === turn);
  const strongest = Math.max(...seen.map(({ score }) => score));
  const strong = seen.filter(({ score }) => score >= strongest / 2);
  const weight = strong.reduce((sum, { score }) => sum + score, 0);
  const mean = (side: "x" | "y" | "w" | "h") => strong.reduce((sum, one) => sum + one[side] * one.score, 0) / weight;
  const agreed = { x: mean("x"), y: mean("y"), w: mean("w"), h: mean("h") };
  return { ...grown(agreed, { x: agreed.w * MARGIN, y: agreed.h * MARGIN }), score: best };
}

/** The longest side at which large faces are looked for; what the network was trained on. */
export const SMALL = 512;
/** The longest side at which a face that fills the picture is of a size that the network knows. */
export const SMALLEST = 256;
/** A face of this share of the picture's longest side is large. */
const LARGE = 0.4;

/**
 * Whether a group could be a face by how it was seen. Every face that fills much of a picture is seen where
 * the picture is small; what is seen so large only where it was enlarged past what the network knows is a
 * hollow, a vessel or paper.
 */
function isSeenSmall(group: readonly Sighting[], { w, h }: Hit, longest: number): boolean {
  const core = Math.max(w, h) / (1 + 2 * MARGIN);
  return core < longest * LARGE || group.some(({ scale, score }) => scale <= SMALL && score >= FAINT);
}

/** A face of this share of the picture's longest side fills it. */
const FILLING = 0.45;
/** How well a face that fills a picture is seen at least where the picture is smallest. */
const GLIMPSE = 0.25;

/**
 * Whether what fills the picture was seen where the picture is smallest too. Real faces are, also dark, blurred, cut off
 * or spotted ones; what is seen only where its textures are sharp (skin, moles, polyps) is left for a person to judge.
 */
function isSeenSmallest(group: readonly Sighting[], { w, h }: Hit, longest: number): boolean {
  const core = Math.max(w, h) / (1 + 2 * MARGIN);
  return core < longest * FILLING || group.some(({ scale, score }) => scale <= SMALLEST && score >= GLIMPSE);
}

/** The faces that sightings on a picture of this longest side amount to, and a box for each. */
export function facesOf(sightings: readonly Sighting[], longest: number, least = FAINT): Face[] {
  return grouped(sightings).flatMap((group) => {
    const face = faceOf(group);
    if (face.score < least || !isSeenSmall(group, face, longest)) return [];
    return [{ ...face, sure: face.score >= SURE && isSeenSmallest(group, face, longest) }];
  });
}

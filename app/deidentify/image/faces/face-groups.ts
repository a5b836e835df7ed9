import { grown, likeness, shareInside } from "../boxes";
import type { Turns } from "../pixels";
import type { Hit } from "./face-anchors";

/** A hit on the upright picture, and how the picture was turned and enlarged when it was seen. */
export type Sighting = Hit & { turns: Turns; scale: number };

/** From here on a face is covered unless somebody says why not; from FAINT on it is outlined. */
export const SURE = 0.5;
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

/** The faces that sightings amount to, and a box for each. */
export function facesOf(sightings: readonly Sighting[], least = FAINT): Hit[] {
  return grouped(sightings)
    .filter((group) => (group[0]?.score ?? 0) >= least)
    .map(faceOf);
}

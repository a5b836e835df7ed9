import type { MediaFacts } from "../media";

/** Modalities whose stacks are slices through a body. */
export const sliced: ReadonlySet<string> = new Set(["CT", "MR", "PT", "NM"]);

/** Frames on which faces are looked for at every size; a head is turned slowly through a stack. */
export const MOST_FACES = 6;

/** Whether a file's pictures are slices, of which more than a few were kept. */
export function areSlices({ modality = "" }: MediaFacts, frames: number): boolean {
  return sliced.has(modality) && frames > MOST_FACES;
}

import type { MediaFacts } from "~/deidentify/media";

type Stack = { facts: MediaFacts; frames: readonly { position: number }[] };

/** True if it may be a part of a volume of a head; a body part that is not named may be one. */
export const isHeadVolume = ({ modality, bodyPart }: MediaFacts): boolean =>
  (modality === "CT" || modality === "MR") &&
  (bodyPart === undefined || /head|brain|skull|face|orbit|sinus|neck|jaw|ear|iac|pituitary/i.test(bodyPart));

/** How many slices of a head a file shows; the same slice in several windows counts once. */
export const headSlices = ({ facts, frames }: Stack): number =>
  isHeadVolume(facts) ? new Set(frames.map(({ position }) => position)).size : 0;

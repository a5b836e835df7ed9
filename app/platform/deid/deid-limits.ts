import { MINUTE } from "~/core/time";
import type { MediaKind } from "~/deidentify/media";

/** Until it is known what a file is. */
export const LOOK_LIMIT = MINUTE;

/**
 * The longest that one file may take, in milliseconds, on a slow machine: several times what was measured on two cores.
 */
export const timeLimits: Record<MediaKind, number> = {
  picture: 2 * MINUTE,
  dicom: 10 * MINUTE,
  pdf: 5 * MINUTE,
  video: 20 * MINUTE,
  table: MINUTE,
};

/** Above this resident memory the process is ended, in megabytes: the models alone take about 500. */
export const MAX_RSS_MB = 1_800;

/** Sentences for the author of a file that the process did not survive. */
export const tooLong =
  "Cleaning this file took too long, so it was stopped. Attach a shorter or smaller one, or export it in another format.";
export const tooMuchMemory =
  "Cleaning this file needs more memory than there is, so it was stopped. Attach a smaller one, or export it in another format.";
export const brokeTwice =
  "This file cannot be read: the program that cleans it stopped twice. Export it in another format and attach that.";

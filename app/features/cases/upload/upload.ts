import { mostBytes } from "~/deidentify/limits";

/** The largest file that is taken, in bytes; the kind of file, known once it is here, may allow less. */
export const MOST_UPLOAD = Math.max(...Object.values(mostBytes));

/** What a form without script may send: it cannot go on after a lost connection. */
export const MOST_FORM_FILE = 20 * 1024 * 1024;

/** The same with what stands around the file, which is short. */
export const MOST_FORM = MOST_FORM_FILE + 64 * 1024;

/** How much script sends at a time: a slow phone gets it across before the server stops waiting. */
export const PIECE = 2 * 1024 * 1024;

export const TOO_LARGE = `Files up to ${MOST_UPLOAD / 1024 / 1024} MB can be attached. Shorten or shrink it, or attach only the pictures that matter.`;

export const EMPTY = "This file is empty. Choose another one.";

/** The most that a request to this path may carry, where that is more than any other form. */
export function mostBytesAt(path: string): number | undefined {
  if (/^\/uploads\/[^/]+$/.test(path)) return MOST_UPLOAD;
  return /^\/cases\/[^/]+\/files(\.data)?$/.test(path) ? MOST_FORM : undefined;
}

import type { Instant } from "~/core/time";

/** The reply box of a thread: ready to write in, or a sentence that says why not. */
export type Composer =
  | { submission: string; values: Record<string, string>; draftSavedAt: Instant | null }
  | { because: string; signIn: boolean };

import type { Instant } from "~/core/time";

/** The reply box of a thread: ready to write in, or a sentence that says why not. */
export type Composer =
  | { submission: string; action: string; place: string; values: Record<string, string>; draftSavedAt: Instant | null }
  /** `signIn` is where signing in would help. */
  | { because: string; signIn: string | null };

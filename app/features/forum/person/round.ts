import type { ThreadState } from "../thread/thread-state";

const states: readonly string[] = ["unanswered", "peer", "senior", "curated"] satisfies ThreadState[];

export const isThreadState = (text: string | null): text is ThreadState => text !== null && states.includes(text);

/** The mark's name for a state as the database keeps it; its check allows only these four. */
export const roundOf = (state: string) => (isThreadState(state) && state !== "unanswered" ? state : "open");

/**
 * How the answers of a thread can be ordered; `best`: endorsed first, then the vote's lower bound, then the
 * oldest.
 */
export type AnswerOrder = "best" | "oldest";

export const orderOf = (text: string | null): AnswerOrder => (text === "oldest" ? "oldest" : "best");

/** How many answers a page shows. */
export const ANSWERS_PER_PAGE = 30;

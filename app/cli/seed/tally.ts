import type { Plan } from "db/seeds/volume/plan";
import { HOUR } from "~/core/time";

/** What hangs on each thread of a plan, counted before its row is written: the rows are never touched again. */
export type Tally = {
  answers: Int32Array;
  comments: Int32Array;
  endorsed: Int32Array;
  /** 1 if a mentor answered, or endorsed an answer. */
  senior: Uint8Array;
  lastAt: Float64Array;
};

/** A comment is written an hour after the answer it stands under. */
export const COMMENT_WAIT = HOUR;

export function tallyOf({ threads, answers, people }: Plan): Tally {
  const size = threads.length;
  const tally: Tally = {
    answers: new Int32Array(size),
    comments: new Int32Array(size),
    endorsed: new Int32Array(size),
    senior: new Uint8Array(size),
    lastAt: new Float64Array(size),
  };
  const add = (counts: Int32Array, index: number) => {
    counts[index] = (counts[index] ?? 0) + 1;
  };
  for (const { thread, author, endorser, commenter, at } of answers) {
    add(tally.answers, thread);
    if (commenter >= 0) add(tally.comments, thread);
    if (endorser >= 0) add(tally.endorsed, thread);
    if (endorser >= 0 || people[author]?.role === "mentor") tally.senior[thread] = 1;
    const last = commenter >= 0 ? at + COMMENT_WAIT : at;
    tally.lastAt[thread] = Math.max(tally.lastAt[thread] ?? 0, last);
  }
  return tally;
}

import type { Db, Tx } from "db/engine";
import { preparedFor } from "db/prepared";
import type { CheckedText } from "db/schema/shown-text";
import type { Instant } from "~/core/time";

type NewAnswer = {
  thread_id: number;
  author_id: number;
  body_md: CheckedText;
  body_html: string;
  renderer_version: number;
  interests: CheckedText | null;
  created_at: Instant;
  submission_id: string | null;
};

const insertedAnswer = preparedFor(
  [
    ...(["thread_id", "author_id", "body_md", "body_html", "renderer_version"] as const),
    ...(["interests", "created_at", "submission_id"] as const),
  ],
  (db, row: NewAnswer) =>
    db
      .insertInto("answer")
      .values(row)
      .onConflict((conflict) => conflict.column("submission_id").doNothing())
      .returning("id"),
);

/** Inserts an answer; undefined if one with this submission id is there already. */
export async function insertAnswer(tx: Tx, row: NewAnswer): Promise<number | undefined> {
  const [inserted] = await insertedAnswer(tx, row);
  return inserted?.id;
}

/** What this member answered with this submission id before, if anything. */
export function submittedAnswer(db: Db, submission: string, actorId: number) {
  return db
    .selectFrom("answer as a")
    .innerJoin("thread as t", "t.id", "a.thread_id")
    .select(["a.id", "t.id as threadId", "t.slug"])
    .where("a.submission_id", "=", submission)
    .where("a.author_id", "=", actorId)
    .executeTakeFirst();
}

/** Sets or removes the asker's "this helped me"; false if it was so already. */
export async function writeHelpful(tx: Tx, answerId: number, at: Instant | null): Promise<boolean> {
  const changed = await tx
    .updateTable("answer")
    .set({ helpful_at: at })
    .where("id", "=", answerId)
    .where("helpful_at", at === null ? "is not" : "is", null)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

import type { Db, Tx } from "db/engine";
import type { CommentTable } from "db/schema/forum";
import type { Insertable } from "kysely";

/** Inserts a comment; undefined if one with this submission id is there already. */
export async function insertComment(tx: Tx, row: Insertable<CommentTable>): Promise<number | undefined> {
  const inserted = await tx
    .insertInto("comment")
    .values(row)
    .onConflict((conflict) => conflict.column("submission_id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted?.id;
}

/** What this member commented with this submission id before, if anything; as the anonymous asker too. */
export function submittedComment(db: Db, submission: string, actorId: number) {
  return db
    .selectFrom("comment as c")
    .innerJoin("thread as t", "t.id", "c.thread_id")
    .leftJoin("anonymous_author as own", "own.thread_id", "t.id")
    .select(["c.id", "t.id as threadId", "t.slug"])
    .where("c.submission_id", "=", submission)
    .where((eb) =>
      eb.or([eb("c.author_id", "=", actorId), eb.and([eb("c.as_asker", "=", 1), eb("own.account_id", "=", actorId)])]),
    )
    .executeTakeFirst();
}

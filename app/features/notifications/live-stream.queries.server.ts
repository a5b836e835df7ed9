import type { Db } from "db/engine";
import { notRecognisedBy } from "db/recognised";
import type { Instant } from "~/core/time";

/** Whether a session still stands, and what its owner may read. Null ends the stream. */
export async function readerOf(db: Db, sessionId: string, now: Instant) {
  const row = await db
    .selectFrom("session")
    .innerJoin("account", "account.id", "session.account_id")
    .select(["account.id", "account.role", "account.moderator", "account.admin"])
    .where("session.id", "=", sessionId)
    .where("session.expires_at", ">", now)
    .where("account.deleted_at", "is", null)
    .executeTakeFirst();
  if (!row) return null;
  const verified = row.role !== "reader" || row.moderator === 1 || row.admin === 1;
  return { id: row.id, audience: verified ? ["public", "verified"] : ["public"] };
}

/** True if this post stands in a thread that the reader may read now, and is not their own. */
export async function isNews(
  db: Db,
  reader: { id: number; audience: string[] },
  post: { kind: "answer" | "comment"; id: number; threadId: number },
): Promise<boolean> {
  const thread = await db
    .selectFrom("visible_thread as t")
    .select("t.id")
    .where("t.id", "=", post.threadId)
    .where("t.visibility", "in", reader.audience)
    .where(notRecognisedBy(reader.id))
    .executeTakeFirst();
  if (!thread) return false;
  if (post.kind === "answer") {
    const answer = await db
      .selectFrom("visible_answer")
      .select("author_id as authorId")
      .where("thread_id", "=", thread.id)
      .where("id", "=", post.id)
      .executeTakeFirst();
    return answer !== undefined && answer.authorId !== reader.id;
  }
  const comment = await db
    .selectFrom("visible_comment")
    .select(["author_id as authorId", "as_asker as asAsker"])
    .where("thread_id", "=", thread.id)
    .where("id", "=", post.id)
    .executeTakeFirst();
  if (!comment || comment.authorId === reader.id) return false;
  return comment.asAsker === 0 || !(await askedAnonymously(db, reader.id, thread.id));
}

/** Asked about the reader's own threads alone: what an anonymous asker writes is no news to them. */
async function askedAnonymously(db: Db, readerId: number, threadId: number): Promise<boolean> {
  const own = await db
    .selectFrom("anonymous_author")
    .select("thread_id")
    .where("thread_id", "=", threadId)
    .where("account_id", "=", readerId)
    .executeTakeFirst();
  return own !== undefined;
}

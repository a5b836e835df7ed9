import type { Db, Tx } from "db/engine";
import type { PostRef } from "~/core/ids";
import type { Instant } from "~/core/time";

/** Marks a decided review as carried out for good; false if that was done before. */
export async function writePurge(tx: Tx, reviewId: number, now: Instant): Promise<boolean> {
  const row = await tx
    .updateTable("review")
    .set({ purged_at: now })
    .where("id", "=", reviewId)
    .where("decision", "=", "hide")
    .where("purged_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * What stands under a post and still has text: every answer and comment of a thread, the comments of an answer,
 * replies.
 */
export async function postsUnder(db: Db, post: PostRef, threadId: number): Promise<PostRef[]> {
  const comments = await db
    .selectFrom("comment")
    .select(["id", "answer_id as answerId", "parent_id as parentId", "body_md as body"])
    .where("thread_id", "=", threadId)
    .orderBy("id")
    .execute();
  const below = new Set<number>();
  for (const { id, answerId, parentId } of comments) {
    const reply = post.kind === "comment" && parentId === post.id;
    // A reply is younger than what it answers, so its parent was met before.
    if (post.kind === "thread" || (post.kind === "answer" && answerId === post.id) || reply || below.has(parentId ?? 0))
      below.add(id);
  }
  const found: PostRef[] = comments
    .filter(({ id, body }) => below.has(id) && body !== "")
    .map(({ id }) => ({ kind: "comment", id }));
  if (post.kind !== "thread") return found;
  const answers = await db
    .selectFrom("answer")
    .select("id")
    .where("thread_id", "=", threadId)
    .where("body_md", "<>", "")
    .orderBy("id")
    .execute();
  return [...answers.map(({ id }): PostRef => ({ kind: "answer", id })), ...found];
}

/** A decided report of a post, made if there is none: what is hidden hangs on one. */
export async function reviewOfPurged(tx: Tx, post: PostRef, threadId: number, now: Instant): Promise<number> {
  const known = await tx
    .selectFrom("review")
    .select("id")
    .where("post_kind", "=", post.kind)
    .where("post_id", "=", post.id)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (known) {
    const open = tx.updateTable("review").where("id", "=", known.id).where("decided_at", "is", null);
    await open.set({ decided_at: now }).execute();
    await tx.updateTable("review").set({ decision: "hide", purged_at: now }).where("id", "=", known.id).execute();
    return known.id;
  }
  const row = { post_kind: post.kind, post_id: post.id, thread_id: threadId, opened_at: now, decide_by: now };
  const { id } = await tx
    .insertInto("review")
    .values({ ...row, decided_at: now, decision: "hide", purged_at: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** What reporters wrote about a post may repeat what it said. */
export async function emptyReports(tx: Tx, { kind, id }: PostRef): Promise<void> {
  const reviews = tx.selectFrom("review").select("id").where("post_kind", "=", kind).where("post_id", "=", id);
  await tx.updateTable("flag").set({ comment: "" }).where("review_id", "in", reviews).execute();
}

export type MadePost = { at: Instant; threadId: number; authorId: number | null; withdrawn: boolean; empty: boolean };

/** When a post was made: with its id this says which it is, in a restored database too. Null if it is not there. */
export async function madeAt(tx: Tx, { kind, id }: PostRef): Promise<MadePost | null> {
  const row = await (kind === "thread"
    ? tx
        .selectFrom("thread")
        .select(["created_at as at", "id as threadId", "author_id as authorId", "deleted_at", "asking_md as text"])
        .where("id", "=", id)
    : tx
        .selectFrom(kind)
        .select(["created_at as at", "thread_id as threadId", "author_id as authorId", "deleted_at", "body_md as text"])
        .where("id", "=", id)
  ).executeTakeFirst();
  if (!row) return null;
  const { deleted_at, text, ...made } = row;
  return { ...made, withdrawn: deleted_at !== null, empty: text === "" };
}

/** When an account was made, or a membership of a cohort, and whether it is over. */
export async function standingSince(
  tx: Tx,
  kind: "account" | "membership",
  id: number,
): Promise<{ at: Instant; over: boolean } | null> {
  const row = await (kind === "account"
    ? tx.selectFrom("account").select(["created_at as at", "deleted_at as over"]).where("id", "=", id)
    : tx.selectFrom("cohort_member").select(["joined_at as at", "ended_at as over"]).where("id", "=", id)
  ).executeTakeFirst();
  return row ? { at: row.at, over: row.over !== null } : null;
}

/** When a case was begun, which tells it from another one with its id, and whether it is withdrawn. */
export async function caseMadeAt(tx: Tx, caseId: number): Promise<{ at: Instant; withdrawn: boolean } | null> {
  const row = await tx
    .selectFrom("clinical_case")
    .select(["created_at as at", "state"])
    .where("id", "=", caseId)
    .executeTakeFirst();
  return row ? { at: row.at, withdrawn: row.state === "withdrawn" } : null;
}

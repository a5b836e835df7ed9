import type { Db, Tx } from "db/engine";
import type { PostRef } from "~/core/ids";
import type { Instant } from "~/core/time";

type NewHidden = { post: PostRef; threadId: number; reviewId: number; by: number | null; reason: string; now: Instant };

/** Takes a post out of sight; false if it is hidden already. */
export async function insertHidden(tx: Tx, hidden: NewHidden): Promise<boolean> {
  const row = await tx
    .insertInto("hidden_post")
    .values({
      post_kind: hidden.post.kind,
      post_id: hidden.post.id,
      thread_id: hidden.threadId,
      review_id: hidden.reviewId,
      hidden_at: hidden.now,
      hidden_by: hidden.by,
      reason: hidden.reason,
    })
    .onConflict((conflict) => conflict.columns(["post_kind", "post_id"]).doNothing())
    .returning("post_id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function isHidden(tx: Tx, post: PostRef): Promise<boolean> {
  const row = await tx
    .selectFrom("hidden_post")
    .select("review_id")
    .where("post_kind", "=", post.kind)
    .where("post_id", "=", post.id)
    .executeTakeFirst();
  return row !== undefined;
}

export async function isPublic(tx: Tx, threadId: number): Promise<boolean> {
  const row = await tx.selectFrom("thread").select("visibility").where("id", "=", threadId).executeTakeFirst();
  return row?.visibility === "public";
}

/** The thread that shows a case; null before it is published. */
export async function threadOfCase(tx: Tx, caseId: number): Promise<number | null> {
  const row = await tx.selectFrom("thread").select("id").where("case_id", "=", caseId).executeTakeFirst();
  return row?.id ?? null;
}

/** Lets a post be seen again, exactly as it was; false if it was not hidden. */
export async function deleteHidden(tx: Tx, post: PostRef): Promise<boolean> {
  const row = await tx
    .deleteFrom("hidden_post")
    .where("post_kind", "=", post.kind)
    .where("post_id", "=", post.id)
    .returning("post_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** A moderator looked at this version and let it stand. */
export async function insertCleared(
  tx: Tx,
  cleared: { post: PostRef; version: number; reviewId: number; now: Instant },
): Promise<void> {
  await tx
    .insertInto("cleared_version")
    .values({
      post_kind: cleared.post.kind,
      post_id: cleared.post.id,
      edited_at: cleared.version,
      review_id: cleared.reviewId,
      cleared_at: cleared.now,
    })
    .onConflict((conflict) => conflict.columns(["post_kind", "post_id", "edited_at"]).doNothing())
    .execute();
}

export async function isCleared(db: Db, post: PostRef, version: number): Promise<boolean> {
  const row = await db
    .selectFrom("cleared_version")
    .select("review_id")
    .where("post_kind", "=", post.kind)
    .where("post_id", "=", post.id)
    .where("edited_at", "=", version)
    .executeTakeFirst();
  return row !== undefined;
}

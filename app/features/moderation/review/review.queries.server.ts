import type { Db, Tx } from "db/engine";
import type { PostKind, PostRef } from "~/core/ids";
import type { Instant } from "~/core/time";
import { CLAIM, type Decision } from "./review";

export function openReviewOf(db: Db, post: PostRef) {
  return db
    .selectFrom("review")
    .select(["id", "decide_by as decideBy"])
    .where("post_kind", "=", post.kind)
    .where("post_id", "=", post.id)
    .where("decided_at", "is", null)
    .executeTakeFirst();
}

type NewReview = { post: PostRef; threadId: number; decideBy: Instant; now: Instant };

/** The open review of a post, made if there is none; its deadline only ever comes nearer. The thread is held. */
export async function openReview(tx: Tx, { post, threadId, decideBy, now }: NewReview): Promise<number> {
  const open = await openReviewOf(tx, post);
  if (open) {
    if (decideBy < open.decideBy)
      await tx.updateTable("review").set({ decide_by: decideBy }).where("id", "=", open.id).execute();
    return open.id;
  }
  const { id } = await tx
    .insertInto("review")
    .values({
      post_kind: post.kind,
      post_id: post.id,
      thread_id: threadId,
      opened_at: now,
      decide_by: decideBy,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function addWeight(tx: Tx, reviewId: number, weight: number): Promise<void> {
  await tx
    .updateTable("review")
    .set((eb) => ({ weight: eb("weight", "+", weight) }))
    .where("id", "=", reviewId)
    .execute();
}

export async function findReview(db: Db, id: number) {
  const row = await db
    .selectFrom("review as r")
    .select(["r.id", "r.post_kind as kind", "r.post_id as postId", "r.thread_id as threadId", "r.weight"])
    .select(["r.opened_at as openedAt", "r.decide_by as decideBy", "r.claimed_by as claimedBy"])
    .select(["r.claimed_at as claimedAt", "r.decided_at as decidedAt", "r.decided_by as decidedBy"])
    .select(["r.decision", "r.reason", "r.purged_at as purgedAt"])
    .where("r.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { kind, postId, ...rest } = row;
  // The cast: the column is written from a PostKind alone.
  return { ...rest, post: { kind: kind as PostKind, id: postId } satisfies PostRef };
}

export type FoundReview = NonNullable<Awaited<ReturnType<typeof findReview>>>;

/** Claims a review that is open and free (or already theirs); false if somebody else was quicker. */
export async function writeClaim(tx: Tx, reviewId: number, accountId: number, now: Instant): Promise<boolean> {
  const row = await tx
    .updateTable("review")
    .set({ claimed_by: accountId, claimed_at: now })
    .where("id", "=", reviewId)
    .where("decided_at", "is", null)
    .where((eb) =>
      eb.or([eb("claimed_by", "is", null), eb("claimed_by", "=", accountId), eb("claimed_at", "<=", now - CLAIM)]),
    )
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives one's own claim back. */
export async function clearClaim(tx: Tx, reviewId: number, accountId: number): Promise<void> {
  await tx
    .updateTable("review")
    .set({ claimed_by: null, claimed_at: null })
    .where("id", "=", reviewId)
    .where("claimed_by", "=", accountId)
    .where("decided_at", "is", null)
    .execute();
}

/** Writes the decision of a review that is still open; false if somebody else decided first. */
export async function writeDecision(
  tx: Tx,
  reviewId: number,
  decided: { by: number; decision: Decision; reason: string; now: Instant },
): Promise<boolean> {
  const row = await tx
    .updateTable("review")
    .set({ decided_at: decided.now, decided_by: decided.by, decision: decided.decision, reason: decided.reason })
    .where("id", "=", reviewId)
    .where("decided_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

import { z } from "zod";
import { allowed } from "~/core/actor";
import { Conflict, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { appendAudit } from "../audit/audit-log.server";
import { findFlaggedPost } from "../flag/flagged-post.queries.server";
import { flagsOf } from "../queue/queue.queries.server";
import { canModerate } from "../review/review";
import { findReview } from "../review/review.queries.server";
import { canPurge } from "./purge";
import { emptyReports, postsUnder, writePurge } from "./purge.queries.server";

/** Sent by a tick box, so a box without its tick sends nothing. */
export const purgeForm = z.object({ under: z.literal("1").optional() });

/** A review whose post's text this moderator may remove for good. */
export async function reviewToPurge(ctx: Context, reviewId: number) {
  const actor = allowed(ctx.actor, canModerate(ctx.actor, ctx.now));
  const review = await findReview(ctx.db, reviewId);
  const post = review && (await findFlaggedPost(ctx.db, review.post, actor.id));
  if (!review || !post) throw new NotFound();
  const identifies = (await flagsOf(ctx.db, [reviewId])).some((flag) => flag.reason === "identifies");
  allowed(actor, canPurge(actor, { ...review, ...post, identifies }, ctx.now));
  return { review, actorId: actor.id };
}

/** The same, with how many posts with text stand under it. */
export async function purgeToConfirm(ctx: Context, reviewId: number) {
  const { review } = await reviewToPurge(ctx, reviewId);
  return { review, under: (await postsUnder(ctx.db, review.post, review.threadId)).length };
}

/**
 * Removes the text of a hidden post for good, with its earlier versions and what was written about it; with `under` the
 * posts below it too, which may repeat what it said. Tombstones stay. What is removed is noted beside the database, so
 * that a restored backup loses it again.
 */
export async function purgePost(ctx: Context, reviewId: number, { under }: { under: boolean }): Promise<void> {
  const { review, actorId } = await reviewToPurge(ctx, reviewId);
  const { post, threadId } = review;
  await ctx.write(async (tx) => {
    await ctx.runtime.database.hold(tx, "thread", threadId);
    if (!(await writePurge(tx, reviewId, ctx.now))) throw new Conflict("The text was removed for good already.");
    const now = await findFlaggedPost(tx, post, actorId);
    if (!now?.hidden) throw new Conflict("The post was restored meanwhile.");
    // The lowest first: a post that is gone may not be needed by one above it.
    const posts = under ? [post, ...(await postsUnder(tx, post, threadId))].reverse() : [post];
    for (const each of posts) {
      await emptyReports(tx, each);
      await ctx.record(tx, { type: "PostPurged", ...each, threadId, actorId });
    }
    for (const subject of posts) await appendAudit(ctx, tx, { actorId, act: "post-purged", subject, reason: null });
  });
}

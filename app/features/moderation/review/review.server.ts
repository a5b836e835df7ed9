import { z } from "zod";
import { allowed, type Member, must } from "~/core/actor";
import { Conflict, Invalid, NotFound } from "~/core/refusals";
import { HOUR } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { appendAudit } from "../audit/audit-log.server";
import { findFlaggedPost } from "../flag/flagged-post.queries.server";
import { deleteHidden, insertCleared, insertHidden } from "../hidden/hidden-post.queries.server";
import { nextReview } from "../queue/queue.queries.server";
import {
  CLAIM,
  canDecide,
  canModerate,
  claimHolder,
  type Decision,
  decisions,
  decisionsFor,
  LONGEST_REASON,
} from "./review";
import {
  clearClaim,
  type FoundReview,
  findReview,
  openReview,
  writeClaim,
  writeDecision,
} from "./review.queries.server";

export const decisionForm = z.object({
  decision: z.enum(decisions, "Choose what to do."),
  reason: z
    .string()
    .trim()
    .min(1, "Say why, for the log and for the author.")
    .max(LONGEST_REASON, `Shorten this to ${LONGEST_REASON.toLocaleString("en")} characters.`),
});

const moderator = (ctx: Context): Member => allowed(ctx.actor, canModerate(ctx.actor, ctx.now));

async function mustBeOpen(ctx: Context, reviewId: number) {
  const me = moderator(ctx);
  const review = await findReview(ctx.db, reviewId);
  const post = review && (await findFlaggedPost(ctx.db, review.post, me.id));
  if (!review || !post) throw new NotFound();
  must(canDecide(me, post, ctx.now));
  if (review.decidedAt !== null) throw new Conflict("Another moderator has decided this already.");
  return { review, actorId: me.id };
}

const takenSentence = "Another moderator is on this. Take the next one, or come back in half an hour.";

/** Takes a report for half an hour. Of two who take it at once, one gets it. */
export async function claimReview(ctx: Context, reviewId: number): Promise<void> {
  const { actorId } = await mustBeOpen(ctx, reviewId);
  await ctx.write(async (tx) => {
    if (!(await writeClaim(tx, reviewId, actorId, ctx.now))) throw new Conflict(takenSentence);
  });
}

/** Gives a report back. */
export async function releaseReview(ctx: Context, reviewId: number): Promise<void> {
  const { actorId } = await mustBeOpen(ctx, reviewId);
  await ctx.write((tx) => clearClaim(tx, reviewId, actorId));
}

/**
 * Decides a report: hides the post (or keeps it hidden), restores it exactly as it was, or lets it stand. Of two who
 * decide at once, one does.
 */
export async function decideReview(
  ctx: Context,
  reviewId: number,
  { decision, reason }: { decision: Decision; reason: string },
): Promise<void> {
  const { review, actorId } = await mustBeOpen(ctx, reviewId);
  await ctx.write(async (tx) => {
    const { post, threadId } = review;
    await ctx.runtime.database.hold(tx, "thread", threadId);
    if (!(await writeClaim(tx, reviewId, actorId, ctx.now))) await refuseLate(ctx, await findReview(tx, reviewId));
    const found = await findFlaggedPost(tx, post, actorId);
    if (!found) throw new NotFound();
    if (!decisionsFor(found.hidden).includes(decision))
      throw new Invalid("This has changed meanwhile. Look at it once more.", {
        decision: found.hidden
          ? "It is hidden now: keep it hidden, or restore it."
          : "It is not hidden: hide it, or let it stand.",
      });
    await writeDecision(tx, reviewId, { by: actorId, decision, reason, now: ctx.now });
    if (decision === "hide") {
      const hidden = await insertHidden(tx, { post, threadId, reviewId, by: actorId, reason, now: ctx.now });
      if (hidden) await ctx.record(tx, { type: "PostHidden", ...post, threadId, reviewId, actorId });
    } else {
      if (await deleteHidden(tx, post))
        await ctx.record(tx, { type: "PostUnhidden", ...post, threadId, reviewId, actorId });
      await insertCleared(tx, { post, version: found.version, reviewId, now: ctx.now });
    }
    await ctx.record(tx, { type: "ReviewDecided", reviewId, decision, actorId });
    await appendAudit(ctx, tx, { actorId, act: `review-${decision}`, subject: post, reason });
  });
}

/** The next report for this moderator, or null if none waits. */
export async function nextToDecide(ctx: Context): Promise<number | null> {
  return nextReview(ctx.db, ctx.actor.kind === "member" ? ctx.actor.id : 0, ctx.now - CLAIM);
}

async function refuseLate(ctx: Context, review: FoundReview | undefined): Promise<never> {
  if (review?.decidedAt === null && claimHolder(review, ctx.now) !== null) throw new Conflict(takenSentence);
  throw new Conflict("Another moderator has decided this already.");
}

/** Opens a decided report again, with a day to look: for an appeal, or a decision that was wrong. */
export async function lookAgain(ctx: Context, reviewId: number): Promise<number> {
  const actorId = moderator(ctx).id;
  const review = await findReview(ctx.db, reviewId);
  if (!review) throw new NotFound();
  if (review.purgedAt !== null) throw new Conflict("The text was removed for good. There is nothing to look at.");
  const { post, threadId } = review;
  return ctx.write(async (tx) => {
    await ctx.runtime.database.hold(tx, "thread", threadId);
    const id = await openReview(tx, { post, threadId, decideBy: ctx.now + 24 * HOUR, now: ctx.now });
    await appendAudit(ctx, tx, { actorId, act: "review-opened-again", subject: post, reason: null });
    return id;
  });
}

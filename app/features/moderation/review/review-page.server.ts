import { allowed } from "~/core/actor";
import { Forbidden, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { keptWordsIn } from "~/platform/kept-words.server";
import { findFlaggedPost } from "../flag/flagged-post.queries.server";
import { canPurge } from "../hidden/purge";
import { flagsOf, warningsUnder } from "../queue/queue.queries.server";
import { canDecide, canModerate, claimState, decisionsFor, RECOGNISED_HERE } from "./review";
import { findReview } from "./review.queries.server";
import type { ReviewPage } from "./review-page";
import { reporterWords, reviewHeading } from "./review-words";
import { decisionsAbout, decisionsOnAuthor, reviewedPost } from "./reviewed-post.queries.server";

/** Everything the page of one report shows. `html` is the post's text, to be sent apart. */
export async function readReview(
  ctx: Context,
  reviewId: number,
): Promise<{ page: ReviewPage; html: Record<string, string> }> {
  const { db, now } = ctx;
  const actor = allowed(ctx.actor, canModerate(ctx.actor, now));
  const review = await findReview(db, reviewId);
  const post = review && (await reviewedPost(db, review.post, review.threadId));
  const state = review && (await findFlaggedPost(db, review.post, actor.id));
  if (!review || !post || !state) throw new NotFound();
  if (state.recognised) throw new Forbidden(RECOGNISED_HERE);
  const flags = await flagsOf(db, [reviewId]);
  const identifies = flags.some((flag) => flag.reason === "identifies");
  const warnings = review.post.kind === "answer" ? await warningsUnder(db, [review.post.id]) : [];
  const names = await db
    .selectFrom("badge")
    .select(["id", "name"])
    .where("id", "in", [review.claimedBy ?? 0, review.decidedBy ?? 0])
    .execute();
  const nameOf = (id: number | null) => names.find((one) => one.id === id)?.name ?? null;
  const verdict = canDecide(actor, state, now);
  const { html, sources, authorId, slug, ...shown } = post;
  const parts = html.map((_, index) => `reviewed-${index}`);
  const anchor = review.post.kind === "thread" ? "" : `#${review.post.kind}-${review.post.id}`;
  return {
    html: Object.fromEntries(parts.map((part, index) => [part, html[index] ?? ""])),
    page: {
      id: review.id,
      post: review.post,
      threadId: review.threadId,
      ...shown,
      address: `/questions/${review.threadId}/${slug}${anchor}`,
      parts,
      kept: await keptWordsIn(ctx, sources),
      heading: reviewHeading({
        kind: review.post.kind,
        specialty: post.specialty,
        reasons: flags.map((flag) => flag.reason),
        warned: warnings.map((warning) => warning.kind),
      }),
      openedAt: review.openedAt,
      decideBy: review.decideBy,
      overdue: review.decidedAt === null && review.decideBy < now,
      hidden: state.hidden,
      hiddenAt: state.hiddenAt,
      claim: claimState(review, actor.id, now),
      claimer: nameOf(review.claimedBy),
      decided:
        review.decidedAt === null
          ? null
          : {
              at: review.decidedAt,
              by: nameOf(review.decidedBy),
              decision: review.decision ?? "",
              reason: review.reason ?? "",
            },
      purgedAt: review.purgedAt,
      purgeable: canPurge(actor, { ...review, ...state, identifies }, now).ok,
      refusal: verdict.ok ? null : verdict.because,
      choices: decisionsFor(state.hidden),
      reports: flags.map(({ id, reason, comment, at, role, moderator }) => ({
        id,
        reason,
        // About the reader's own post: what others wrote is for those who decide.
        comment: state.mine ? "" : comment,
        at,
        by: reporterWords(role === null ? null : { role, moderator: moderator ?? 0 }),
      })),
      warnings: warnings.map(({ id, kind, comment, at, role, moderator }) => ({
        id,
        kind,
        comment,
        at,
        by: reporterWords({ role, moderator }),
      })),
      earlier: await decisionsAbout(db, review.post, review.id),
      // Nothing may be gathered about an anonymous author.
      onAuthor: authorId === null ? null : await decisionsOnAuthor(db, authorId, review.post),
    },
  };
}

import type { InTransaction } from "~/platform/events.server";
import { readSettings } from "~/platform/settings.server";
import { appendAudit } from "../audit/audit-log.server";
import { decideBy, flagWeight } from "../flag/flag";
import { recordOf } from "../flag/flag.queries.server";
import { addWeight, openReview, openReviewOf, writeDecision } from "./review.queries.server";
import { hasFlags, openWarningsOf, warningFacts } from "./warned-answer.queries.server";

/** A warning under an answer also waits in the moderators' queue. The act holds the thread. */
export const reviewWarnedAnswer: InTransaction<"AnswerWarned"> = async (tx, event, ctx) => {
  const { warningId, answerId, threadId, actorId } = event;
  const warning = await warningFacts(tx, warningId);
  const reason = warning?.kind === "dangerous" ? "dangerous" : "other";
  const { "decide-by-hours": hours } = await readSettings(tx);
  const post = { kind: "answer", id: answerId } as const;
  const reviewId = await openReview(tx, { post, threadId, decideBy: decideBy(reason, hours, ctx.now), now: ctx.now });
  await addWeight(tx, reviewId, flagWeight(reason, await recordOf(tx, actorId)));
};

/** A decided warning is an act of moderation; when it was all that its review waited for, that is over as well. */
export const closeWarnedReview: InTransaction<"WarningDecided"> = async (tx, event, ctx) => {
  const { warningId, answerId, upheld, actorId } = event;
  const post = { kind: "answer", id: answerId } as const;
  const review = await openReviewOf(tx, post);
  if (review && !(await hasFlags(tx, review.id)) && (await openWarningsOf(tx, answerId)).length === 0) {
    const reason = upheld ? "The warning was upheld." : "The warning was not upheld.";
    await writeDecision(tx, review.id, { by: actorId, decision: "dismiss", reason, now: ctx.now });
  }
  const act = upheld ? "warning-upheld" : "warning-not-upheld";
  await appendAudit(ctx, tx, { actorId, act, subject: { kind: "warning", id: warningId }, reason: null });
};

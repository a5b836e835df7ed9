import type { Tx } from "db/engine";
import type { PostKind, PostRef } from "~/core/ids";
import type { Context } from "~/platform/context.server";
import type { InTransaction } from "~/platform/events.server";
import { give, giveBackAllOf, takeBack, takeBackAllFrom, takeBackAllOf } from "./ledger.server";
import { putDownToNobody } from "./ledger-of-nobody.queries.server";
import {
  answerReceiver,
  confirmedBefore,
  isAnonymousAsker,
  isClinicianAccount,
  postReceiver,
  privacyReports,
  threadReceiver,
} from "./receiver.queries.server";

/** Keys begin with the post, so that everything a post gave is one range. */
export const keyOf = {
  post: (kind: PostKind, id: number) => `${kind}:${id}`,
  vote: (kind: PostKind, id: number, voter: number) => `${kind}:${id}:vote:${voter}`,
  helpful: (answerId: number) => `answer:${answerId}:helpful`,
  endorsement: (answerId: number, mentor: number) => `answer:${answerId}:endorsement:${mentor}`,
  collected: (threadId: number, collectionId: number) => `thread:${threadId}:collected:${collectionId}`,
  reference: (answerId: number, referenceId: number) => `answer:${answerId}:reference:${referenceId}`,
  // Penalties do not hang below their post: deleting it must not lift them.
  warning: (warningId: number) => `warning:${warningId}`,
  review: (reviewId: number) => `review:${reviewId}`,
};

export const awardVote: InTransaction<"VoteCast"> = async (tx, { kind, id, actorId, value }, ctx) => {
  const eventKey = keyOf.vote(kind, id, actorId);
  if (kind === "thread" && value === 1) {
    const to = await threadReceiver(tx, id);
    const rule = (await isClinicianAccount(tx, actorId)) ? "question-useful-clinician" : "question-useful-student";
    if (to) await give(tx, ctx, { rule, eventKey, to, giverId: actorId });
  }
  if (kind !== "answer") return;
  const to = await answerReceiver(tx, id);
  if (!to) return;
  if (value === 1)
    await give(tx, ctx, {
      rule: to.referenced ? "answer-useful-referenced" : "answer-useful",
      eventKey,
      to,
      giverId: actorId,
    });
  else {
    await give(tx, ctx, { rule: "disagree-received", eventKey, to, giverId: actorId });
    const hidden = await isAnonymousAsker(tx, { kind, id }, actorId);
    const voter = { ...to, accountId: actorId, private: hidden };
    await give(tx, ctx, { rule: "disagree-given", eventKey, to: voter, giverId: null });
  }
};

export const revokeVote: InTransaction<"VoteWithdrawn"> = (tx, { kind, id, actorId }, ctx) =>
  takeBack(tx, ctx, keyOf.vote(kind, id, actorId));

export const awardHelpful: InTransaction<"AnswerMarkedHelpful"> = async (tx, { answerId, threadId }, ctx) => {
  const [author, asker] = [await answerReceiver(tx, answerId), await threadReceiver(tx, threadId)];
  const eventKey = keyOf.helpful(answerId);
  // No giver in the row: on an anonymous thread it would be the asker.
  if (author) await give(tx, ctx, { rule: "helpful-answer", eventKey, to: author, giverId: null });
  if (asker) await give(tx, ctx, { rule: "helpful-asker", eventKey, to: asker, giverId: null });
};

export const revokeHelpful: InTransaction<"HelpfulMarkWithdrawn"> = (tx, { answerId }, ctx) =>
  takeBack(tx, ctx, keyOf.helpful(answerId));

export const awardEndorsement: InTransaction<"AnswerEndorsed"> = async (tx, { answerId, actorId }, ctx) => {
  const to = await answerReceiver(tx, answerId);
  const rule = to?.referenced ? "endorsed-referenced" : "endorsed";
  if (to) await give(tx, ctx, { rule, eventKey: keyOf.endorsement(answerId, actorId), to, giverId: actorId });
};

export const revokeEndorsement: InTransaction<"EndorsementWithdrawn"> = (tx, { answerId, actorId }, ctx) =>
  takeBack(tx, ctx, keyOf.endorsement(answerId, actorId));

export const awardCollecting: InTransaction<"ThreadCollected"> = async (
  tx,
  { collectionId, threadId, actorId },
  ctx,
) => {
  const to = await threadReceiver(tx, threadId);
  if (!to) return;
  const eventKey = keyOf.collected(threadId, collectionId);
  // Collecting one's own thread gives its author nothing.
  if (to.accountId !== actorId) await give(tx, ctx, { rule: "collected", eventKey, to, giverId: actorId });
  await give(tx, ctx, {
    rule: "curated",
    eventKey,
    to: { accountId: actorId, specialtyId: to.specialtyId, private: false },
    giverId: null,
  });
};

export const revokeCollecting: InTransaction<"ThreadUncollected"> = (tx, { collectionId, threadId }, ctx) =>
  takeBack(tx, ctx, keyOf.collected(threadId, collectionId));

export const awardReference: InTransaction<"ReferenceAdded"> = async (tx, { referenceId, answerId, actorId }, ctx) => {
  const answer = await answerReceiver(tx, answerId);
  if (!answer || answer.accountId === actorId) return;
  const to = { ...answer, accountId: actorId };
  await give(tx, ctx, { rule: "reference-added", eventKey: keyOf.reference(answerId, referenceId), to, giverId: null });
};

export const revokeReference: InTransaction<"ReferenceRemoved"> = (tx, { answerId, referenceId }, ctx) =>
  takeBack(tx, ctx, keyOf.reference(answerId, referenceId));

export const penaliseUpheldWarning: InTransaction<"WarningDecided"> = async (
  tx,
  { warningId, answerId, upheld },
  ctx,
) => {
  const warning = await tx.selectFrom("warning").select("kind").where("id", "=", warningId).executeTakeFirst();
  const to = await answerReceiver(tx, answerId);
  if (upheld && warning?.kind === "dangerous" && to)
    await give(tx, ctx, { rule: "danger-upheld", eventKey: keyOf.warning(warningId), to, giverId: null });
};

export const revokeAllOfPost = (tx: Tx, { kind, id }: PostRef, ctx: Context) =>
  takeBackAllOf(tx, ctx, keyOf.post(kind, id));

export const restoreAllOfPost = (tx: Tx, { kind, id }: PostRef, ctx: Context) =>
  giveBackAllOf(tx, ctx, keyOf.post(kind, id));

/**
 * A confirmed "this may identify somebody": the reporters gain, the author loses unless it was a report of their own. A
 * later decision that restores the post takes both back, whichever review had confirmed it.
 */
export const settleReview: InTransaction<"ReviewDecided"> = async (tx, { reviewId, decision }, ctx) => {
  if (decision !== "hide") {
    for (const confirmed of await confirmedBefore(tx, reviewId)) await takeBack(tx, ctx, keyOf.review(confirmed));
    return;
  }
  const { post, reporters } = await privacyReports(tx, reviewId);
  if (!post || reporters.length === 0) return;
  const author = await postReceiver(tx, post);
  const eventKey = keyOf.review(reviewId);
  if (!author) return;
  for (const accountId of reporters)
    if (accountId !== null && accountId !== author.accountId)
      await give(tx, ctx, {
        rule: "privacy-report",
        eventKey,
        to: { ...author, accountId, private: await isAnonymousAsker(tx, post, accountId) },
        giverId: null,
      });
  if (!reporters.includes(author.accountId))
    await give(tx, ctx, { rule: "privacy-breach", eventKey, to: author, giverId: null });
};

/**
 * Whoever leaves takes back what they gave, but for what they gave under what they asked anonymously, where their votes
 * stay; that, and what they earned there, is nobody's from then on. What they received by name stays in the ledger
 * under "former member".
 */
export const settleLeaver: InTransaction<"AccountDeleted"> = async (tx, { accountId }, ctx) => {
  await putDownToNobody(tx, accountId);
  await takeBackAllFrom(tx, ctx, accountId);
};

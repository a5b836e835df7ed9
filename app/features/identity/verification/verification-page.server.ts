import { allowed } from "~/core/actor";
import { NotFound } from "~/core/refusals";
import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { documentDaysLeft } from "./document-days";
import { evidenceOf } from "./evidence.queries.server";
import { holderOf } from "./licence-holder.queries.server";
import { passedBy } from "./unfinished.server";
import { canReviewVerifications, evidenceWords, missing, REVIEW_CLAIM, reviewersNeeded } from "./verification";
import { openNumber } from "./verification.server";
import { documentsOf, documentsWentAt } from "./verification-document.queries.server";
import { addressTaken, decisionsOf, openWithNumber, waitingVerifications } from "./verification-review.queries.server";
import { verificationToReview } from "./verification-review.server";
import { readSteps } from "./verification-step.server";
import { registerName } from "./verification-words";

export const WAITING_PAGE = 50;

const claimOf = (one: { claimedBy: number | null; claimedAt: number | null }, me: number, now: Instant) => {
  const holds = one.claimedBy !== null && one.claimedAt !== null && one.claimedAt > now - REVIEW_CLAIM;
  return !holds ? ("free" as const) : one.claimedBy === me ? ("mine" as const) : ("another" as const);
};

/** The queue as this reviewer sees it, the longest waiting first; what is not for them is not in it. */
export async function verificationQueue(ctx: Context, after: string | null = null) {
  const me = allowed(ctx.actor, canReviewVerifications(ctx.actor, ctx.now));
  const rows = await waitingVerifications(ctx.db, me.id, after, WAITING_PAGE + 1);
  const waiting = rows.slice(0, WAITING_PAGE).map((row) => ({
    token: row.token,
    name: row.name,
    role: row.role,
    specialty: row.specialty,
    stage: row.stage,
    submittedAt: row.submittedAt ?? 0,
    appeal: row.round === 2,
    second: Number(row.agreed) > 0,
    daysLeft: documentDaysLeft(row.shownAt, ctx.now),
    claim: claimOf(row, me.id, ctx.now),
    claimer: row.claimer,
  }));
  const more = rows.length > WAITING_PAGE ? `/moderation/verifications?after=${waiting.at(-1)?.token}` : null;
  return { waiting, more };
}

export type WaitingVerification = Awaited<ReturnType<typeof verificationQueue>>["waiting"][number];

/**
 * A claim with what was checked and what was shown. Whoever has not taken it sees what is claimed, and no document and
 * no number; a second reviewer does not see what the first one thought.
 */
export async function readVerification(ctx: Context, token: string) {
  const me = allowed(ctx.actor, canReviewVerifications(ctx.actor, ctx.now));
  const one = await verificationToReview(ctx, token);
  const claim = claimOf(one, me.id, ctx.now);
  const [person, evidence, pages, steps, decisions, passed, holder, addressElsewhere, sameNumber, wentAt] =
    await Promise.all([
      applicantOf(ctx, one.accountId),
      evidenceOf(ctx.db, one.id),
      documentsOf(ctx.db, one.id),
      readSteps(ctx, one),
      decisionsOf(ctx.db, one.id, one.round),
      passedBy(ctx.db, one.id),
      one.numberHash === null ? undefined : holderOf(ctx.db, one.numberHash),
      one.addressHash !== null && addressTaken(ctx.db, one.addressHash, one.accountId),
      one.numberHash === null
        ? []
        : openWithNumber(ctx.db, { numberHash: one.numberHash, accountId: one.accountId, reviewerId: me.id }),
      documentsWentAt(ctx.db, one.id),
    ]);
  const mine = claim === "mine";
  return {
    token,
    claim,
    person,
    role: one.role,
    specialty: one.specialty,
    stage: one.stage,
    years: one.years,
    country: one.country,
    register: registerName(one.register),
    number: mine && one.numberSealed !== null ? openNumber(ctx, one.token, one.numberSealed) : null,
    proof: one.proof,
    cardUntil: one.cardUntil,
    ringWhen: one.ringWhen,
    submittedAt: one.submittedAt ?? 0,
    appeal: one.round === 2,
    second: decisions.length > 0,
    reviewers: reviewersNeeded(one.role),
    taken: holder !== undefined && holder.accountId !== one.accountId,
    sameNumber,
    addressTaken: addressElsewhere && passed.has("address"),
    evidence: inOrder(evidence).map(({ kind, outcome, detail, by, byName, at }) => ({
      kind,
      outcome,
      detail,
      at,
      machine: by === null,
      /** Whose look it was in the round before; it counts no more. */
      formerly: by !== null && outcome !== "pass" ? (byName ?? "A reviewer") : null,
    })),
    missing: missing(one.role, passed),
    pages: mine ? pages.map(({ token: page, page: number }) => ({ token: page, page: number })) : [],
    pageCount: pages.length,
    /** What was shown is gone, and nothing was sent in its place. */
    wentAt,
    words: steps
      .filter(({ step, words }) => ["question", "answered", "appealed", "refused"].includes(step) && words !== null)
      .map(({ step, words, at }) => ({ step, words: words ?? "", at })),
    mayAsk: mine && !steps.some(({ step }) => step === "question"),
  };
}

export type VerificationPage = Awaited<ReturnType<typeof readVerification>>;

const order = Object.keys(evidenceWords);

/** As the role’s needs are told: first the register, then the person. */
const inOrder = <T extends { kind: string }>(evidence: readonly T[]): T[] =>
  [...evidence].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));

async function applicantOf(ctx: Context, accountId: number) {
  const row = await ctx.db
    .selectFrom("account")
    .select(["name", "handle", "email", "created_at as joinedAt"])
    .where("id", "=", accountId)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  const { email, ...person } = row;
  // The part before the @ says nothing that the name does not.
  return { ...person, domain: email === null ? null : email.slice(email.lastIndexOf("@") + 1) };
}

import type { Tx } from "db/engine";
import { z } from "zod";
import { allowed, type Member } from "~/core/actor";
import { Conflict, Invalid, NotFound } from "~/core/refusals";
import { roleNames } from "~/core/role-names";
import type { Context } from "~/platform/context.server";
import { accountById } from "../account/account.queries.server";
import { refreshRosterEvidence } from "../organisations/roster-evidence.server";
import { openGrants } from "../people/role.queries.server";
import { grantRole } from "../people/role.server";
import { forgetDetails, registerHasSpoken, writeEvidence } from "./evidence.queries.server";
import { freeLicences, holdLicence } from "./licence-holder.queries.server";
import { passedBy } from "./unfinished.server";
import {
  canReviewVerification,
  canReviewVerifications,
  DOCUMENT_GRANT,
  type EvidenceKind,
  evidenceWords,
  expiryOf,
  missing,
  outcomeOf,
  seenBeside,
  type VerificationState,
} from "./verification";
import {
  activeVerificationOf,
  changeVerification,
  type FoundVerification,
  verificationByToken,
} from "./verification.queries.server";
import { CHECK_REGISTRATION } from "./verification.server";
import { documentsOf, documentsWentAt, endGrants, writeGrant } from "./verification-document.queries.server";
import { removeDocuments } from "./verification-document.server";
import {
  clearReviewClaim,
  decisionsOf,
  insertDecision,
  nextVerification,
  reviewerFacts,
  writeReviewClaim,
} from "./verification-review.queries.server";
import { takeStep } from "./verification-step.server";

const words = (missingWords: string) =>
  z.string({ error: missingWords }).trim().min(5, missingWords).max(2_000, "Shorten this to 2,000 characters.");

export const questionForm = z.object({ words: words("Write the question, for the applicant and the log.") });
export const decisionForm = z.object({
  decision: z.enum(["approve", "refuse"], "Approve or refuse."),
  checked: z.union([z.string(), z.array(z.string())]).optional(),
  words: words("Say why, for the applicant and the log."),
});

const QUEUE = "/moderation/verifications";
const DECIDED = "This is decided already.";
const gone: Partial<Record<VerificationState, string>> = {
  asked: "This waits for the applicant’s answer.",
  withdrawn: "The applicant has taken this back.",
};
const EXPIRED = "What was shown was deleted after 30 days without a decision. The applicant is asked to send it again.";
const TAKEN = "Somebody else is looking at this. Take the next one, or come back in half an hour.";

const reviewer = (ctx: Context): Member => allowed(ctx.actor, canReviewVerifications(ctx.actor, ctx.now));

/** A claim that whoever acts may decide about; throws the sentence that says why not. */
export async function verificationToReview(ctx: Context, token: string): Promise<FoundVerification> {
  const me = reviewer(ctx);
  const one = await verificationByToken(ctx.db, token);
  if (one?.state === "draft" && (await documentsWentAt(ctx.db, one.id)) !== null) throw new Conflict(EXPIRED, QUEUE);
  if (!one || one.state === "draft") throw new NotFound();
  const facts = await reviewerFacts(ctx.db, one.id, me.id);
  const mine = one.accountId === me.id;
  if (one.state !== "submitted" && !mine) throw new Conflict(gone[one.state] ?? DECIDED, QUEUE);
  allowed(me, canReviewVerification(me, { ...one, ...facts, mine }, ctx.now));
  return one;
}

/** Takes a claim for half an hour, with a grant to look at its documents. Of two who take it at once, one gets it. */
export async function claimVerification(ctx: Context, token: string): Promise<void> {
  const me = reviewer(ctx);
  await ctx.write(async (tx) => {
    const one = await verificationToReview({ ...ctx, db: tx }, token);
    if (!(await writeReviewClaim(tx, one.id, me.id, ctx.now))) throw new Conflict(TAKEN, QUEUE);
    const until = ctx.now + DOCUMENT_GRANT;
    await writeGrant(tx, { verificationId: one.id, reviewerId: me.id, now: ctx.now, until });
    await takeStep(ctx, tx, { verification: one, step: "claimed", actorId: me.id });
    // A register that was down when the claim was sent in is asked again.
    if (one.register !== null && !(await registerHasSpoken(tx, one.id)))
      await ctx.queue(tx, { type: CHECK_REGISTRATION, payload: { verificationId: one.id } });
  });
}

/** Gives a claim back to the queue, and the grant with it. */
export async function releaseVerification(ctx: Context, token: string): Promise<void> {
  const me = reviewer(ctx);
  await ctx.write(async (tx) => {
    const one = await verificationToReview({ ...ctx, db: tx }, token);
    await clearReviewClaim(tx, one.id, me.id);
    await endGrants(tx, one.id, me.id);
  });
}

/** Asks the applicant something, once: they answer once, and an appeal is decided with what was said. */
export async function askApplicant(ctx: Context, token: string, input: z.output<typeof questionForm>): Promise<void> {
  const me = reviewer(ctx);
  await ctx.write(async (tx) => {
    const one = await held(ctx, tx, token, me);
    if (await asked(tx, one)) throw new Conflict("One question has been asked already. Decide with what there is.");
    if (!(await changeVerification(tx, one.id, ["submitted"], { state: "asked", claimed_by: null, claimed_at: null })))
      throw new Conflict(DECIDED, QUEUE);
    await endGrants(tx, one.id, me.id);
    await takeStep(ctx, tx, { verification: one, step: "question", words: input.words, actorId: me.id });
  });
}

async function asked(tx: Tx, one: FoundVerification): Promise<boolean> {
  const row = await tx
    .selectFrom("verification_step")
    .select("id")
    .where("verification_id", "=", one.id)
    .where("step", "=", "question")
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Decides about a claim. What the reviewer ticks is written as their own look; whatever the role needs must be there.
 * Of two who decide at the same second, one does: the claim's row is held by the first.
 */
export async function decideVerification(
  ctx: Context,
  token: string,
  input: z.output<typeof decisionForm>,
): Promise<"waiting" | "approved" | "refused"> {
  const me = reviewer(ctx);
  const approve = input.decision === "approve";
  const decided = ctx.write(async (tx) => {
    const one = await held(ctx, tx, token, me);
    // A form that was made by hand ticks nothing that only a machine can know, and no card that nobody showed.
    const seeable = seenBeside((await documentsOf(tx, one.id)).length);
    const ticked = seeable.filter((kind) => [input.checked ?? []].flat().includes(kind));
    if (approve) await nothingMissing(ctx, tx, one, ticked);
    const decision = {
      verificationId: one.id,
      round: one.round,
      reviewerId: me.id,
      approve,
      checked: ticked,
      now: ctx.now,
    };
    if (!(await insertDecision(tx, decision))) throw new Conflict("You have decided already.");
    const decisions = await decisionsOf(tx, one.id, one.round);
    const outcome = outcomeOf(one.role, decisions);
    // Each looks alone: what one saw is no evidence for the other, but nobody need be rung twice.
    const seen =
      outcome === "approved" ? decisions.flatMap(({ checked }) => checked) : ticked.filter((kind) => kind === "call");
    for (const kind of seen)
      await writeEvidence(tx, { verificationId: one.id, kind, outcome: "pass", detail: [], by: me.id, now: ctx.now });
    if (outcome === "approved") await approveInside(ctx, tx, one, me.id);
    if (outcome === "refused") await close(ctx, tx, one, { state: "refused", decided_at: ctx.now });
    if (outcome === "waiting") {
      await clearReviewClaim(tx, one.id, me.id);
      await endGrants(tx, one.id, me.id);
    }
    const step = outcome === "waiting" ? "agreed" : outcome;
    await takeStep(ctx, tx, { verification: one, step, words: input.words, actorId: me.id });
    return outcome;
  });
  // Of claims that one address vouches for, the index lets one be in force.
  return decided.catch((error: unknown) => {
    throw ctx.runtime.database.isDuplicate(error) ? new Conflict(ADDRESS_TAKEN) : error;
  });
}

const ADDRESS_TAKEN =
  "The address at work vouches for another active account here. Refuse this, or revoke the other one first.";

/**
 * The claim, held by this reviewer until the transaction ends: whoever comes second waits here, and finds it decided.
 */
async function held(ctx: Context, tx: Tx, token: string, me: Member): Promise<FoundVerification> {
  const before = await verificationByToken(tx, token);
  if (!before) throw new NotFound();
  const mine = before.claimedBy === me.id;
  if (before.state === "submitted" && !(await writeReviewClaim(tx, before.id, me.id, ctx.now)))
    throw new Conflict(TAKEN, QUEUE);
  const one = await verificationToReview({ ...ctx, db: tx }, token);
  if (!mine) throw new Conflict("Take this claim first, and look at what was shown.");
  return one;
}

async function nothingMissing(
  ctx: Context,
  tx: Tx,
  one: FoundVerification,
  ticked: readonly EvidenceKind[],
): Promise<void> {
  // A school may vouch for its roster no more, and nothing says so in the claim itself.
  await refreshRosterEvidence(ctx, tx, one.accountId);
  const lines = missing(one.role, new Set([...(await passedBy(tx, one.id)), ...ticked]));
  if (lines.length === 0) return;
  const left = lines.map((line) => line.map((kind) => evidenceWords[kind]).join(", or: ")).join("; ");
  const sentence = `${roleNames[one.role]} needs more. Still to be checked: ${left}.`;
  throw new Invalid(sentence, { checked: sentence });
}

async function approveInside(ctx: Context, tx: Tx, one: FoundVerification, by: number): Promise<void> {
  const active = await activeVerificationOf(tx, one.accountId);
  if (active) {
    await changeVerification(tx, active.id, ["approved"], { state: "replaced" });
    await freeLicences(tx, active.id);
    await takeStep(ctx, tx, { verification: active, step: "replaced", actorId: by });
  }
  if (one.numberHash !== null && one.register !== null) {
    const licence = { numberHash: one.numberHash, register: one.register, now: ctx.now };
    if (!(await holdLicence(tx, { ...licence, accountId: one.accountId, verificationId: one.id })))
      throw new Conflict("Another active account here has this licence. Refuse this, or revoke the other one first.");
  }
  // An address that was confirmed for another role of theirs vouches for nothing.
  const addressHash = (await passedBy(tx, one.id)).has("address") ? one.addressHash : null;
  const account = await accountById(tx, one.accountId);
  if (!account) throw new Conflict(DECIDED, QUEUE);
  await close(ctx, tx, one, {
    state: "approved",
    decided_at: ctx.now,
    expires_at: expiryOf(one.role, one.stage, ctx.now),
    reminded: null,
    address_hash: addressHash,
    approved_name: account.name,
  });
  // An educator who shows that they are a mentor too stays an educator.
  const teaches =
    one.role === "mentor" && (await openGrants(tx, one.accountId)).some(({ role }) => role === "educator");
  await grantRole(ctx, tx, {
    accountId: one.accountId,
    role: teaches ? "educator" : one.role,
    alsoMentor: teaches,
    specialtyId: one.specialtyId,
    stage: one.stage,
    reason: "Verified",
  });
}

/** The last decision: nobody has a claim on it any more, and what was shown is deleted. */
async function close(
  ctx: Context,
  tx: Tx,
  one: FoundVerification,
  set: Parameters<typeof changeVerification>[3],
): Promise<void> {
  if (!(await changeVerification(tx, one.id, ["submitted"], { ...set, claimed_by: null, claimed_at: null })))
    throw new Conflict(DECIDED, QUEUE);
  await endGrants(tx, one.id, null);
  await removeDocuments(ctx, tx, one);
  // After a first refusal whoever decides about the appeal still reads it.
  if (set.state !== "refused" || one.round === 2) await forgetDetails(tx, one.id);
}

/** The next claim for this reviewer, or null if none waits. */
export const nextToReview = (ctx: Context): Promise<string | null> =>
  nextVerification(ctx.db, reviewer(ctx).id, ctx.now);

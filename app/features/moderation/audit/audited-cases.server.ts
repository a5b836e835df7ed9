import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";
import type { Context } from "~/platform/context.server";
import { appendAudit } from "./audit-log.server";
import { checkReason, decidedWithdrawal, governanceEndReason } from "./audited-cases.queries.server";

/** Acts around cases that belong in the log. They stand last in `app/reactions.server.ts`: see `appendAudit`. */

export async function logGovernance(
  tx: Tx,
  { type, recordId, actorId }: EventOf<"GovernanceRecorded" | "GovernanceEnded">,
  ctx: Context,
): Promise<void> {
  const ended = type === "GovernanceEnded";
  const reason = ended ? await governanceEndReason(tx, recordId) : null;
  const act = ended ? "governance-ended" : "governance-recorded";
  await appendAudit(ctx, tx, { actorId, act, subject: { kind: "governance", id: recordId }, reason });
}

const decided = {
  approve: "case-approved",
  cover: "case-covered",
  return: "case-returned",
  refuse: "case-refused",
} as const;

export async function logCaseChecked(tx: Tx, event: EventOf<"CaseChecked">, ctx: Context): Promise<void> {
  const { caseId, checkId, decision, actorId } = event;
  const reason = await checkReason(tx, checkId);
  await appendAudit(ctx, tx, { actorId, act: decided[decision], subject: { kind: "case", id: caseId }, reason });
}

export async function logHeldBack(tx: Tx, { kind, id }: EventOf<"TextHeldBack">, ctx: Context): Promise<void> {
  const subject = { kind: kind === "profile" ? "account" : kind, id };
  await appendAudit(ctx, tx, { actorId: null, act: "text-held-back", subject, reason: null });
}

/** The reason is who took it back: what a moderator wrote stands with the case's steps, where it can be read. */
export async function logCaseWithdrawn(tx: Tx, event: EventOf<"CaseWithdrawn">, ctx: Context): Promise<void> {
  const { caseId, by, actorId } = event;
  const subject = { kind: "case", id: caseId };
  await appendAudit(ctx, tx, { actorId, act: "case-withdrawn", subject, reason: withdrawnBy[by] });
}

const withdrawnBy = { code: "With the code", moderator: "By a moderator", author: "By its author" } as const;

const withdrawalActs = {
  withdrawn: "withdrawal-done",
  not_found: "withdrawal-not-found",
  refused: "withdrawal-refused",
} as const;

export async function logWithdrawalDecided(tx: Tx, event: EventOf<"WithdrawalDecided">, ctx: Context): Promise<void> {
  const { requestId, actorId } = event;
  const { outcome, reason } = await decidedWithdrawal(tx, requestId);
  // The cast: the verb that records this event knows no other outcome.
  const act = withdrawalActs[outcome as keyof typeof withdrawalActs];
  await appendAudit(ctx, tx, { actorId, act, subject: { kind: "withdrawal", id: requestId }, reason });
}

export async function logCasePublished(tx: Tx, { caseId }: EventOf<"CasePublished">, ctx: Context): Promise<void> {
  const subject = { kind: "case", id: caseId };
  await appendAudit(ctx, tx, { actorId: null, act: "case-published", subject, reason: null });
}

export async function logViews(
  tx: Tx,
  { type, caseId, actorId }: EventOf<"MediaViewsSeen" | "MediaViewsSaved">,
  ctx: Context,
): Promise<void> {
  const act = type === "MediaViewsSaved" ? "media-views-saved" : "media-views-seen";
  await appendAudit(ctx, tx, { actorId, act, subject: { kind: "case", id: caseId }, reason: null });
}

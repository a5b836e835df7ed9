import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";
import type { Context } from "~/platform/context.server";
import { attachmentStates } from "../attachment/attachment";
import { attachmentList } from "../attachment/attachment.queries.server";
import { removeInTransaction } from "../attachment/removal.server";
import { caseIdOfThread, clearTexts, insertCaseStep, moveCase } from "../case/case.queries.server";
import { caseStates } from "../case/case-access";
import { withdrawConsent } from "./withdrawal.queries.server";

const present = attachmentStates.filter((state) => state !== "removed");

/** Takes everything out of a case that could tell of a patient; that it was there, and what became of it, stays. */
export async function emptyCase(
  ctx: Context,
  tx: Tx,
  caseId: number,
  by: { actorId: number | null; reason: string },
): Promise<void> {
  await clearTexts(tx, caseId);
  for (const { id } of await attachmentList(tx, caseId)) await removeInTransaction(ctx, tx, id, present, by);
}

/** A case was withdrawn: its words and every file of it go in the same transaction. */
export async function removeWithdrawn(tx: Tx, event: EventOf<"CaseWithdrawn">, ctx: Context): Promise<void> {
  if (event.again) await markWithdrawn(ctx, tx, event.caseId);
  await emptyCase(ctx, tx, event.caseId, { actorId: event.actorId, reason: "withdrawn" });
}

/** A backup brought it back: what the act did itself is done again. */
async function markWithdrawn(ctx: Context, tx: Tx, caseId: number): Promise<void> {
  const standing = caseStates.filter((state) => state !== "withdrawn");
  await moveCase(tx, caseId, standing, { state: "withdrawn", updated_at: ctx.now });
  await withdrawConsent(tx, caseId, { who: "code", now: ctx.now });
  await insertCaseStep(tx, {
    caseId,
    from: "",
    to: "withdrawn",
    actorId: null,
    reason: "restored backup",
    now: ctx.now,
  });
}

/**
 * Moderation removed the thread of a case for good: with its text go the case's own, every picture and what was found
 * on it. Also after a restored backup, and after a withdrawal, where nothing is left to do.
 */
export async function removePurged(tx: Tx, event: EventOf<"PostPurged">, ctx: Context): Promise<void> {
  const caseId = event.kind === "thread" ? await caseIdOfThread(tx, event.id) : null;
  if (caseId === null) return;
  const by = { actorId: event.actorId, reason: "removed for good" };
  if (await moveCase(tx, caseId, ["published"], { state: "withdrawn", updated_at: ctx.now }))
    await insertCaseStep(tx, { caseId, from: "published", to: "withdrawn", now: ctx.now, ...by });
  await emptyCase(ctx, tx, caseId, by);
}

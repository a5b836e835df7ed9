import type { Tx } from "db/engine";
import type { Context } from "~/platform/context.server";
import { forgetOldDetails } from "./evidence.queries.server";
import { DRAFT_LASTS, openStates } from "./verification";
import { changeVerification, holdVerification } from "./verification.queries.server";
import { endGrants, staleDocuments } from "./verification-document.queries.server";
import { removeDocuments } from "./verification-document.server";
import { dropDecisions } from "./verification-review.queries.server";

/**
 * Deletes what should have gone: documents of claims that are over, and of those that nobody finished or decided in
 * time; and what the checks said of claims that were refused and not appealed against for a month.
 */
export async function sweepDocuments(ctx: Context): Promise<void> {
  await ctx.write((tx) => forgetOldDetails(tx, ctx.now - DRAFT_LASTS));
  const stale = await staleDocuments(ctx.db, ctx.now - DRAFT_LASTS, 100);
  for (const one of stale) await ctx.write((tx) => expireDocuments(ctx, tx, one));
}

type Stale = Awaited<ReturnType<typeof staleDocuments>>[number];

/**
 * A claim that waited loses what a decision would rest on, so it goes back to its applicant, who is told. They may
 * change anything in it, so whoever had agreed looks again.
 */
async function expireDocuments(ctx: Context, tx: Tx, one: Stale): Promise<void> {
  const open = await holdVerification(tx, one.id, openStates);
  const unsent = one.state === "draft";
  if (!(await removeDocuments(ctx, tx, one, open ? { step: "documents-expired", unsent } : undefined)) || !open) return;
  const set = { state: "draft", claimed_by: null, claimed_at: null };
  if (!(await changeVerification(tx, one.id, ["submitted"], set))) return;
  await endGrants(tx, one.id, null);
  await dropDecisions(tx, one.id, one.round);
}

import type { Tx } from "db/engine";
import type { Context } from "~/platform/context.server";
import { attachmentList } from "../attachment/attachment.queries.server";
import { moveAttachment } from "../attachment/attachment-step.queries.server";
import { consentOf } from "../consent/consent.queries.server";
import { governanceInForce } from "../consent/governance.queries.server";
import { clearTexts, type FoundCase, findCase, holdCase, insertCaseStep, moveCase } from "./case.queries.server";
import { ofRealPatient } from "./case-access";
import { dueCases } from "./publication.queries.server";

/** The job that publishes what is due. */
export const PUBLISH_CASES = "publish-cases";

const AT_ONCE = 100;

/** Publishes every approved case whose time has come; what may not come out yet keeps waiting. */
export async function publishDueCases(ctx: Context): Promise<void> {
  for (const token of await dueCases(ctx.db, ctx.runtime.clock(), AT_ONCE))
    await ctx.write((tx) => publishCase({ ...ctx, db: tx }, tx, token));
}

/** One case becomes a thread, with everything that follows from it, or nothing happens. */
async function publishCase(ctx: Context, tx: Tx, token: string): Promise<void> {
  const found = await findCase(tx, token);
  if (found?.state !== "approved") return;
  // Held first: of two processes one publishes, and nothing is covered or said anew while it is looked at.
  if (!(await holdCase(tx, found.id, ["approved"], ctx.now)) || !(await mayComeOut(tx, found))) return;
  await moveCase(tx, found.id, ["approved"], { state: "published", published_at: ctx.now, updated_at: ctx.now });
  for (const { id, state } of await attachmentList(tx, found.id))
    if (state === "checked")
      await moveAttachment(tx, { id, from: ["checked"], to: "published", actorId: null, now: ctx.now });
  await insertCaseStep(tx, { caseId: found.id, from: "approved", to: "published", actorId: null, now: ctx.now });
  await ctx.record(tx, { type: "CasePublished", caseId: found.id });
  await clearTexts(tx, found.id);
}

/** Looked at again on the day: consent may have been taken back, the governance record ended, a cover be added. */
async function mayComeOut(tx: Tx, found: FoundCase): Promise<boolean> {
  const consent = await consentOf(tx, found.id);
  if (!consent?.scopes.members || consent.withdrawnAt !== null) return false;
  if (ofRealPatient(consent.basis) && !(await governanceInForce(tx))) return false;
  const attachments = await attachmentList(tx, found.id);
  return attachments.every(({ state }) => state === "checked" || state === "refused");
}

import type { Tx } from "db/engine";
import { z } from "zod";
import { allowed } from "~/core/actor";
import { Conflict, Invalid, NotFound } from "~/core/refusals";
import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { enqueue } from "~/platform/enqueue.server";
import { readSettings } from "~/platform/settings.server";
import { checked } from "~/platform/text-check.server";
import { attachmentStates, isConfirmed } from "../attachment/attachment";
import { attachmentList } from "../attachment/attachment.queries.server";
import { moveAttachment } from "../attachment/attachment-step.queries.server";
import { attachmentViews } from "../attachment/attachment-view.queries.server";
import { removeInTransaction } from "../attachment/removal.server";
import { type FoundCase, findCase, holdCase, insertCaseStep, moveCase } from "../case/case.queries.server";
import { canCheck, NO_GOVERNANCE, ofRealPatient } from "../case/case-access";
import { PUBLISH_CASES } from "../case/publication.server";
import { publishTime } from "../case/publish-time.server";
import { consentOf } from "../consent/consent.queries.server";
import { governanceInForce } from "../consent/governance.queries.server";
import { CHECK_CLAIM, type CheckDecision, checkDecisions, LONGEST_CHECK_REASON } from "./case-check";
import {
  casesToCheck,
  clearCheckClaim,
  hasKeptBoxes,
  nextToCheck,
  openCheck,
  writeCheckClaim,
  writeCheckDecision,
} from "./case-check.queries.server";
import type { WaitingCase } from "./check-queue";

export const checkForm = z
  .object({
    decision: z.enum(checkDecisions, "Choose what to do."),
    reason: z
      .string()
      .trim()
      .max(LONGEST_CHECK_REASON, `Shorten this to ${LONGEST_CHECK_REASON.toLocaleString("en")} characters.`)
      .default(""),
  })
  .superRefine(({ decision, reason }, check) => {
    if (decision === "approve" || reason !== "") return;
    check.addIssue({ code: "custom", path: ["reason"], message: "Say why, for its author. Name nobody." });
  });

const GONE = "Somebody else has decided about this case already.";
const TAKEN = "Somebody else is looking at this case. Take the next one, or come back in half an hour.";

/** A waiting case that whoever acts may check; throws `NotFound` where there is nothing for them to know of. */
export async function caseToCheck(ctx: Context, token: string) {
  const found = await findCase(ctx.db, token);
  if (!found || found.state === "draft" || ctx.actor.kind === "visitor") throw new NotFound();
  const facts = {
    state: found.state,
    mine: found.authorId === ctx.actor.id,
    keptBoxes: await hasKeptBoxes(ctx.db, found.id),
  };
  if (found.state !== "submitted") throw facts.mine ? new NotFound() : new Conflict(GONE);
  return { found, keptBoxes: facts.keptBoxes, checker: allowed(ctx.actor, canCheck(ctx.actor, facts, ctx.now)) };
}

/** Takes a case for half an hour. Of two who take it at once, one gets it. */
export async function claimCase(ctx: Context, token: string): Promise<void> {
  const { found, checker } = await caseToCheck(ctx, token);
  await ctx.write(async (tx) => {
    if (!(await holdCase(tx, found.id, ["submitted"], ctx.now))) throw new Conflict(GONE);
    if (!(await writeCheckClaim(tx, found.id, checker.id, ctx.now))) throw new Conflict(TAKEN);
  });
}

/** Gives a case back to the queue. */
export async function releaseCase(ctx: Context, token: string): Promise<void> {
  const { found, checker } = await caseToCheck(ctx, token);
  await ctx.write((tx) => clearCheckClaim(tx, found.id, checker.id));
}

/** The second person decides. Of two who decide at the same second, one does. */
export async function decideCase(
  ctx: Context,
  token: string,
  { decision, reason: typed }: { decision: CheckDecision; reason: string },
): Promise<void> {
  const { found, checker } = await caseToCheck(ctx, token);
  const { reason } = await checked(ctx, { reason: typed });
  await ctx.write(async (tx) => {
    // Held first: whoever comes second waits here, and finds it decided.
    if (!(await holdCase(tx, found.id, ["submitted"], ctx.now))) throw new Conflict(GONE);
    const before = await openCheck(tx, found.id);
    if (!(await writeCheckClaim(tx, found.id, checker.id, ctx.now))) throw new Conflict(TAKEN);
    if (decision === "approve" && before?.checkerId !== checker.id) await nothingUnseen(tx, found.id);
    // What was kept uncovered may have changed since the page was opened.
    await caseToCheck({ ...ctx, db: tx }, token);
    const checkId = await writeCheckDecision(tx, found.id, { by: checker.id, decision, reason, now: ctx.now });
    const within = { ...ctx, db: tx };
    const to = await outcomes[decision](within, tx, found, { id: checker.id, reason });
    await insertCaseStep(tx, { caseId: found.id, from: "submitted", to, actorId: checker.id, reason, now: ctx.now });
    await ctx.record(tx, { type: "CaseChecked", caseId: found.id, checkId, decision, actorId: checker.id });
  });
}

/** Pictures are shown to whoever has taken the case; nobody approves what they were not shown. */
async function nothingUnseen(tx: Tx, caseId: number): Promise<void> {
  if ((await attachmentList(tx, caseId)).some(({ state }) => state !== "refused"))
    throw new Conflict("Take this case first, and look at what is attached to it.");
}

type Outcome = (ctx: Context, tx: Tx, found: FoundCase, by: { id: number; reason: string }) => Promise<string>;

const outcomes: Record<CheckDecision, Outcome> = { approve, return: giveBack, refuse };

async function approve(ctx: Context, tx: Tx, found: FoundCase, by: { id: number }): Promise<string> {
  const consent = await consentOf(tx, found.id);
  const attachments = await attachmentList(tx, found.id);
  if (!consent?.scopes.members || consent.withdrawnAt !== null)
    throw new Invalid("Its consent does not let members see it. Give it back.");
  if (ofRealPatient(consent.basis) && !(await governanceInForce(tx))) throw new Invalid(NO_GOVERNANCE);
  const shown = attachments.filter(({ state }) => state !== "refused");
  if (shown.some(({ state }) => !isConfirmed(state)))
    throw new Conflict("A picture of this case is being covered. Look at it once that is done.");
  for (const { id, state } of shown)
    if (state === "confirmed")
      await moveAttachment(tx, { id, from: ["confirmed"], to: "checked", actorId: by.id, now: ctx.now });
  const publishAt = publishTime(consent.basis, await readSettings(tx), ctx.now);
  await moveCase(tx, found.id, ["submitted"], { state: "approved", publish_at: publishAt, updated_at: ctx.now });
  // What need not wait comes out now; the rest when its time has come.
  if (publishAt <= ctx.now) await ctx.queue(tx, { type: PUBLISH_CASES, payload: {} });
  else await enqueue(tx, [{ type: PUBLISH_CASES, payload: {}, runAt: publishAt }]);
  return "approved";
}

async function giveBack(ctx: Context, tx: Tx, found: FoundCase): Promise<string> {
  await moveCase(tx, found.id, ["submitted"], { state: "returned", updated_at: ctx.now });
  return "returned";
}

async function refuse(ctx: Context, tx: Tx, found: FoundCase, by: { id: number; reason: string }): Promise<string> {
  await moveCase(tx, found.id, ["submitted"], { state: "refused", updated_at: ctx.now });
  const from = attachmentStates.filter((state) => state !== "removed");
  for (const { id } of await attachmentList(tx, found.id))
    await removeInTransaction(ctx, tx, id, from, { actorId: by.id, reason: by.reason });
  return "refused";
}

/** The next case for this person, or null if none waits. */
export async function nextCase(ctx: Context): Promise<string | null> {
  const { actor } = ctx;
  if (actor.kind === "visitor") return null;
  return nextToCheck(ctx.db, { id: actor.id, moderator: actor.moderator }, ctx.now);
}

const MOST_WAITING = 50;

/** Whose claim holds now, as this person sees it. */
function claimOf(check: { by: number | null; at: number | null; name: string | null }, me: number, now: Instant) {
  const holds = check.by !== null && check.at !== null && check.at > now - CHECK_CLAIM;
  const claim = !holds ? ("free" as const) : check.by === me ? ("mine" as const) : ("another" as const);
  return { claim, claimer: holds ? check.name : null };
}

/** The queue as this person sees it. */
export async function waitingFor(ctx: Context, me: { id: number; moderator: boolean }): Promise<WaitingCase[]> {
  const rows = await casesToCheck(ctx.db, me, MOST_WAITING);
  return rows.map(({ token, title, specialty, submittedAt, attachments, kept, claimedBy, claimedAt, claimer }) => ({
    token,
    title,
    specialty,
    attachments,
    kept,
    submittedAt: submittedAt ?? 0,
    ...claimOf({ by: claimedBy, at: claimedAt, name: claimer }, me.id, ctx.now),
  }));
}

/** Everything on the page of a check but its attachments; who told the case is not part of it. */
export async function readCheck(ctx: Context, token: string) {
  const { found, keptBoxes: kept, checker } = await caseToCheck(ctx, token);
  const [consent, check, attachments] = await Promise.all([
    consentOf(ctx.db, found.id),
    openCheck(ctx.db, found.id),
    attachmentViews(ctx.db, found.id, ["confirmed", "checked"]),
  ]);
  const parts = { know: found.knowHtml, think: found.thinkHtml, asking: found.askingHtml };
  const shown = (["know", "think", "asking"] as const).filter((part) => parts[part] !== "");
  return {
    token,
    kept,
    shown,
    attachments,
    title: found.title,
    tags: found.tags,
    specialty: found.specialtyName,
    consent: consent
      ? {
          basis: consent.basis,
          source: consent.source,
          keeper: consent.keeper,
          scopes: consent.scopes,
        }
      : null,
    html: Object.fromEntries(shown.map((part) => [`${part}-${token}`, parts[part]])),
    ...claimOf(
      { by: check?.checkerId ?? null, at: check?.claimedAt ?? null, name: check?.checker ?? null },
      checker.id,
      ctx.now,
    ),
  };
}

import type { Tx } from "db/engine";
import { z } from "zod";
import { allowed } from "~/core/actor";
import type { EventOf } from "~/core/events";
import { Conflict, invalidFields, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { checked } from "~/platform/text-check.server";
import { type FoundCase, findCase } from "../case/case.queries.server";
import { caseOfThread } from "./withdrawal.queries.server";
import { withdrawInTransaction } from "./withdrawal.server";
import {
  canDecideRequests,
  caseNamed,
  LONGEST_REQUEST_REASON,
  outcomeKeys,
  type RequestOutcome,
} from "./withdrawal-request";
import {
  closeRequest,
  eraseRequestReason,
  findRequest,
  openRequests,
  waitingRequests,
} from "./withdrawal-request.queries.server";

export const requestDecisionForm = z.object({
  outcome: z.enum(outcomeKeys, "Choose what you decide."),
  reason: z
    .string({ error: "Say why, for the log." })
    .trim()
    .min(1, "Say why, for the log.")
    .max(LONGEST_REQUEST_REASON, `Shorten this to ${LONGEST_REQUEST_REASON} characters.`),
  named: z.string().trim().max(300, "Shorten this to 300 characters.").optional().default(""),
});

const SHOWN = 50;
const decidedAlready = "This request is decided already.";
const noSuchCase = "No case has this number or address. Copy the address of its thread.";

/** What waits for moderators, the longest waiting first, and how many wait in all. */
export async function readRequests(ctx: Context) {
  allowed(ctx.actor, canDecideRequests(ctx.actor, ctx.now));
  const [waiting, count] = await Promise.all([waitingRequests(ctx.db, SHOWN), openRequests(ctx.db)]);
  return { waiting, count };
}

/** A request that waits; what was decided can be read in the log alone. */
export async function requireRequest(ctx: Context, id: number) {
  allowed(ctx.actor, canDecideRequests(ctx.actor, ctx.now));
  const found = await findRequest(ctx.db, id);
  if (!found) throw new NotFound();
  if (found.decidedAt !== null) throw new NotFound(decidedAlready);
  return found;
}

type Decision = { outcome: RequestOutcome; reason: string; named: string };

/** One moderator answers a request; "withdrawn" withdraws the case in the same transaction, or nothing happens. */
export async function decideRequest(ctx: Context, id: number, decision: Decision): Promise<void> {
  const { outcome, named } = decision;
  const { id: actorId } = allowed(ctx.actor, canDecideRequests(ctx.actor, ctx.now));
  if (!(await findRequest(ctx.db, id))) throw new NotFound();
  const found = outcome === "withdrawn" ? await caseMeant(ctx, named) : null;
  const { reason } = await checked(ctx, { reason: decision.reason });
  await ctx.write(async (tx) => {
    if (!(await closeRequest(tx, id, { outcome, reason, by: actorId }, ctx.now))) throw new Conflict(decidedAlready);
    // Always as a moderator: that it was their own case would say who told it.
    const by = { who: "moderator", actorId, reason: `asked for without a code, request ${id}` } as const;
    if (found) await withdrawInTransaction(ctx, tx, found, by);
    await ctx.record(tx, { type: "WithdrawalDecided", requestId: id, actorId });
  });
}

/** The case a moderator named; drafts are nobody else's business, so they do not exist here. */
async function caseMeant(ctx: Context, typed: string): Promise<FoundCase> {
  const named = caseNamed(typed);
  const token = named && ("token" in named ? named.token : (await caseOfThread(ctx.db, named.threadId))?.token);
  const found = token ? await findCase(ctx.db, token) : undefined;
  if (!found || found.state === "draft") throw invalidFields({ named: noSuchCase });
  return found;
}

/** A reason in the log was erased: its copy beside the request goes with it. */
export async function forgetRequestReason(tx: Tx, { seq }: EventOf<"ReasonErased">): Promise<void> {
  const row = await tx
    .selectFrom("audit_log")
    .select(["subject_kind as kind", "subject_id as id"])
    .where("seq", "=", seq)
    .executeTakeFirst();
  if (row?.kind === "withdrawal") await eraseRequestReason(tx, Number(row.id));
}

import type { Tx } from "db/engine";
import { z } from "zod";
import { must } from "~/core/actor";
import { Conflict, Invalid, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { bumpVersion } from "~/platform/versions.server";
import { reasonField } from "../form-fields.server";
import { canLift, canSuspend, lastActiveAdmin, pauseEnd } from "./suspension";
import { activeAdmins, insertSuspension, liftSuspensions, staffOf } from "./suspension.queries.server";

export const suspendForm = z.object({ until: z.string("Enter the last day of the pause."), reason: reasonField });
export const liftForm = z.object({ reason: reasonField });

/** Pauses an account until the end of a day. It counts from the member's next request on; a longer one replaces it. */
export async function suspend(ctx: Context, input: Pause): Promise<void> {
  await ctx.write(async (tx) => {
    const subject = await staffOf(tx, input.accountId);
    if (!subject) throw new NotFound("There is no such member.");
    must(canSuspend(ctx.actor, subject));
    await suspendInside(ctx, tx, input);
  });
}

type Pause = { accountId: number; until: string; reason: string };

/**
 * Pauses in the caller's transaction, without asking who does it: for commands. Somebody who administers and is not
 * paused always remains.
 */
export async function suspendInside(ctx: Context, tx: Tx, { accountId, until, reason }: Pause): Promise<void> {
  const end = pauseEnd(until, ctx.now);
  if ("problem" in end) throw new Invalid("The pause needs another look.", { until: end.problem });
  // Also makes the last two administrators be paused one after the other.
  await bumpVersion(tx, "site");
  if ((await activeAdmins(tx, ctx.now)).join() === String(accountId)) throw new Conflict(lastActiveAdmin);
  const by = ctx.actor.kind === "member" ? ctx.actor.id : null;
  await liftSuspensions(tx, { accountId, by, reason: "Replaced by another pause", now: ctx.now });
  const suspensionId = await insertSuspension(tx, { accountId, reason, by, now: ctx.now, endsAt: end.at });
  await ctx.record(tx, { type: "AccountSuspended", accountId, suspensionId, actorId: by });
}

/** Ends a pause before its time. */
export async function liftSuspension(ctx: Context, input: { accountId: number; reason: string }): Promise<void> {
  await ctx.write(async (tx) => {
    const subject = await staffOf(tx, input.accountId);
    if (!subject) throw new NotFound("There is no such member.");
    must(canLift(ctx.actor, subject));
    const by = ctx.actor.kind === "member" ? ctx.actor.id : null;
    const [lifted] = await liftSuspensions(tx, { accountId: subject.id, by, reason: input.reason, now: ctx.now });
    if (!lifted) throw new Conflict("This account is not paused any more.");
    await ctx.record(tx, { type: "SuspensionLifted", accountId: subject.id, suspensionId: lifted.id, actorId: by });
  });
}

import type { Tx } from "db/engine";
import { allowed } from "~/core/actor";
import { Conflict } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { discardJob, reviveJob } from "~/platform/jobs.server";
import { admins } from "~/platform/route-rules";

async function handle(
  ctx: Context,
  jobId: number,
  type: "JobRetried" | "JobDiscarded",
  act: (tx: Tx) => Promise<boolean>,
): Promise<void> {
  const actor = allowed(ctx.actor, admins(ctx.actor, ctx.now));
  await ctx.write(async (tx) => {
    if (!(await act(tx))) throw new Conflict("Somebody has dealt with this already.");
    await ctx.record(tx, { type, jobId, actorId: actor.id });
  });
}

/** Gives a job that failed for good one more round of tries. */
export const retryJob = (ctx: Context, jobId: number) =>
  handle(ctx, jobId, "JobRetried", (tx) => reviveJob(tx, jobId, ctx.now));

/** Gives a job that failed for good up. */
export const giveUpJob = (ctx: Context, jobId: number) =>
  handle(ctx, jobId, "JobDiscarded", (tx) => discardJob(tx, jobId));

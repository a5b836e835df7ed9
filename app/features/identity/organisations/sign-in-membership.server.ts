import type { Tx } from "db/engine";
import type { Context } from "~/platform/context.server";
import { endMembershipsThrough, endStranded, strandedMembers } from "./sign-in-membership.queries.server";

/** The job that ends memberships after what led to them was untied. */
export const END_STRANDED = "identity.end-stranded-members";

/** How many people in one step; each has a transaction of their own, so nobody waits for all of them. */
const AT_ONCE = 100;

/** In the transaction: memberships of somebody that rest on a provider's sign-in end, but for these cohorts. */
export async function endRestingOn(
  ctx: Context,
  tx: Tx,
  { providerId, accountId, but }: { providerId: number; accountId: number; but: readonly number[] },
): Promise<number[]> {
  const ended = await endMembershipsThrough(tx, { providerId, accountId, but, now: ctx.now });
  for (const memberId of ended) await ctx.record(tx, { type: "MembershipEnded", memberId });
  return ended;
}

/** In the transaction: what led into these cohorts is untied, and whoever came by it and nothing else goes. */
export async function queueStranded(
  ctx: Context,
  tx: Tx,
  { providerId, cohortIds }: { providerId: number; cohortIds: readonly number[] },
): Promise<void> {
  for (const cohortId of new Set(cohortIds))
    await ctx.queue(tx, { type: END_STRANDED, payload: { providerId, cohortId } });
}

/** Job: some of them, and queues the next step. Nobody ends twice. */
export async function endStrandedMembers(ctx: Context, where: { providerId: number; cohortId: number }): Promise<void> {
  const { more } = await endSomeStranded(ctx, where);
  await ctx.writeLast(async (tx) => {
    if (more) await ctx.queue(tx, { type: END_STRANDED, payload: where });
  });
}

/** Ends some of the memberships that no tie leads to any more; says whether there may be more. */
export async function endSomeStranded(
  ctx: Context,
  where: { providerId: number; cohortId: number | null },
): Promise<{ more: boolean }> {
  const some = await strandedMembers(ctx.db, where, AT_ONCE);
  for (const { id } of some)
    await ctx.write(async (tx) => {
      const ended = await endStranded(tx, id, ctx.now);
      if (!ended) return;
      await ctx.record(tx, { type: "MembershipEnded", memberId: id });
      await lapsed(ctx, tx, id, ended.accountId);
    });
  return { more: some.length === AT_ONCE };
}

/** Tells whose membership ended although they did nothing, and the log. Last in a transaction. */
export async function lapsed(ctx: Context, tx: Tx, memberId: number, accountId: number): Promise<void> {
  const act = "membership-lapsed" as const;
  await ctx.record(tx, { type: "SchoolChanged", act, id: memberId, told: accountId, actorId: null });
}

import type { Db, Tx } from "db/engine";
import { Forbidden } from "~/core/refusals";
import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { assessesNow } from "./assessor.queries.server";
import { type Joining, type Via, whyNotJoin } from "./cohort";
import { holdCohort } from "./cohort.queries.server";
import { insertMembership, isPausedNow, lastEnding } from "./cohort-member.queries.server";
import { closed } from "./duty.server";
import { managesNow } from "./manager.queries.server";

const PAUSED = "Your account is paused. You can join once the pause has ended.";

type Where = { cohortId: number; schoolId: number };

/**
 * What stands against somebody's joining. `listedAt`: when the
 * school itself listed them, which undoes a removal before.
 */
export async function joiningOf(
  db: Db | Tx,
  { cohortId, schoolId }: Where,
  accountId: number,
  listedAt: Instant | null = null,
): Promise<Joining> {
  const assesses = await assessesNow(db, cohortId, accountId);
  const manages = await managesNow(db, schoolId, accountId);
  const ending = await lastEnding(db, cohortId, accountId);
  const removed = ending !== undefined && ending.endedBy !== accountId && (listedAt ?? 0) <= (ending.endedAt ?? 0);
  return { assesses, manages, removed };
}

type Entering = Where & { accountId: number; via: Via; listedAt?: Instant | null };

/**
 * Makes somebody a member, with the cohort held: nobody is appointed to assess it, and it is not closed, in the same
 * second. Null where they are one already.
 */
export async function enterCohort(ctx: Context, tx: Tx, one: Entering): Promise<number | null> {
  const { accountId, cohortId, via } = one;
  if (!(await holdCohort(tx, cohortId))) throw closed();
  // Whoever comes by a mailed place has no session that would say so.
  if (await isPausedNow(tx, accountId, ctx.now)) throw new Forbidden(PAUSED);
  const because = whyNotJoin(await joiningOf(tx, one, accountId, one.listedAt));
  if (because !== null) throw new Forbidden(because);
  return insertMembership(tx, { cohortId, accountId, via, providerId: null, now: ctx.now });
}

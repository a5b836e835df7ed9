import type { Tx } from "db/engine";
import type { Context } from "~/platform/context.server";
import type { LostLink } from "../factors/second-factor.queries.server";
import { endRestingOn } from "../organisations/cohort-sign-in.queries.server";
import { endWithoutSignIn } from "../verification/verification-life.server";

/**
 * Connections went with an undone change of the address, or by an operator's hand: what rested on them ends, cohorts
 * and a role. Otherwise one student could show the same sign-in for one account after another. After all else that
 * waits for rows of the account: a role that ends stands in the log.
 */
export async function letGoOfLinks(ctx: Context, tx: Tx, accountId: number, lost: readonly LostLink[]): Promise<void> {
  if (lost.length === 0) return;
  for (const { providerId } of lost) await endRestingOn(tx, { providerId, accountId, but: [], now: ctx.now });
  await endWithoutSignIn(ctx, tx, accountId, Math.min(...lost.map(({ createdAt }) => createdAt)));
}

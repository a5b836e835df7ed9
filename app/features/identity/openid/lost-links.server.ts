import type { Tx } from "db/engine";
import type { Context } from "~/platform/context.server";
import type { LostLink } from "../factors/second-factor.queries.server";
import { endRestingOn } from "../organisations/sign-in-membership.server";
import { endShownThrough } from "../verification/shown-by-sign-in.server";

const NO_SIGN_IN = "The sign-in that it rested on was taken off the account. Ask for it again at any time.";

/**
 * Connections went with an undone change of the address, or by an operator's hand: what rested on them ends, cohorts
 * and a role, whatever else was shown for it. Otherwise one student could show the same sign-in for one account after
 * another. After all else that waits for rows of the account: a role that ends stands in the log.
 */
export async function letGoOfLinks(ctx: Context, tx: Tx, accountId: number, lost: readonly LostLink[]): Promise<void> {
  for (const { providerId } of lost) await endRestingOn(ctx, tx, { providerId, accountId, but: [] });
  for (const { providerId, createdAt } of lost)
    await endShownThrough(ctx, tx, { accountId, providerId, since: createdAt }, { why: NO_SIGN_IN, stays: "nothing" });
}

import type { Context } from "~/platform/context.server";
import { forgetLatePlaces } from "./organisations/cohort-place.queries.server";
import { deleteExpired } from "./sign-in/session.queries.server";

/**
 * Schedule: removes what has run out, which is sessions, proofs that were used, sign-ups nobody confirmed and one-time
 * links; and forgets whom places in cohorts were for that nobody took in time.
 */
export async function sweepIdentity(ctx: Context): Promise<void> {
  await ctx.write(async (tx) => {
    await deleteExpired(tx, ctx.now);
    await forgetLatePlaces(tx, ctx.now);
  });
}

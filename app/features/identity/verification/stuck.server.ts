import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { reviewersNeeded } from "./verification";
import { holdVerification } from "./verification.queries.server";
import { decisionsOf, reviewersLeft, waitingUntold } from "./verification-review.queries.server";
import { takeStep } from "./verification-step.server";

type Waiting = { id: number; token: string; accountId: number; role: string; round: number };

/**
 * Whether a claim waits for people who are not there: whoever may look at claims is the applicant, invited them, has
 * decided already or is paused.
 */
export async function isStuck(
  db: Db | Tx,
  { id, role, round }: Pick<Waiting, "id" | "role" | "round">,
  now: Instant,
): Promise<boolean> {
  const [left, decided] = [await reviewersLeft(db, id, now), await decisionsOf(db, id, round)];
  return left < reviewersNeeded(role) - decided.length;
}

/** Writes down, for the administrators, that nobody is left to decide about a claim that waits. */
export async function tellIfStuck(ctx: Context, tx: Tx, one: Waiting): Promise<void> {
  if (await isStuck(tx, one, ctx.now)) await takeStep(ctx, tx, { verification: one, step: "stuck", actorId: null });
}

const AT_ONCE = 100;

/**
 * Schedule: tells, once each time a claim was sent in, that nobody is left for it. It looks, rather than hear of acts:
 * a reviewer leaves, is paused, loses the duty, decides or invites, and one way that was forgotten would go unseen.
 */
export async function tellOfStuck(ctx: Context): Promise<void> {
  for (let after = 0; ; ) {
    const some = await waitingUntold(ctx.db, after, AT_ONCE);
    for (const one of some)
      if (await isStuck(ctx.db, one, ctx.now))
        await ctx.write(async (tx) => {
          // Held: decided or taken back meanwhile, it waits for nobody.
          if (await holdVerification(tx, one.id, ["submitted"])) await tellIfStuck(ctx, tx, one);
        });
    const last = some.at(-1);
    if (!last || some.length < AT_ONCE) return;
    after = last.id;
  }
}

import type { Db, Tx } from "db/engine";
import { isCurator, must, type Verdict } from "~/core/actor";
import { canCurate } from "~/core/curating";
import type { Context } from "./context.server";
import { readSettings } from "./settings.server";

/** Points over all specialties; they decide whether a mentor may curate and are shown nowhere. */
async function pointsOf(db: Db | Tx, accountId: number): Promise<number> {
  const row = await db
    .selectFrom("standing_total")
    .select((eb) => eb.fn.sum<number>("points").as("points"))
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return Number(row?.points ?? 0);
}

/** Whether whoever acts may curate at all. */
export async function mayCurate(ctx: Context): Promise<Verdict> {
  const { actor, db, now } = ctx;
  // Points matter to mentors alone, so only for them are they counted.
  if (actor.kind === "visitor" || isCurator(actor) || actor.mentorSpecialtyId === null)
    return canCurate(actor, 0, "mature", now);
  return canCurate(actor, await pointsOf(db, actor.id), (await readSettings(db))["standing-preset"], now);
}

/** The curator who acts; throws `Forbidden` or `SignInNeeded` for anybody else. */
export async function theCurator(ctx: Context): Promise<{ id: number; verdict: Verdict }> {
  const verdict = await mayCurate(ctx);
  must(verdict);
  return { id: ctx.actor.kind === "member" ? ctx.actor.id : 0, verdict };
}

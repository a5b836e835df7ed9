import type { Db, Tx } from "db/engine";
import { must, type Verdict } from "~/core/actor";
import type { Context } from "~/platform/context.server";
import { readSettings } from "~/platform/settings.server";
import { canCurate } from "./curating";

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
  const points = ctx.actor.kind === "member" ? await pointsOf(ctx.db, ctx.actor.id) : 0;
  return canCurate(ctx.actor, points, (await readSettings(ctx.db))["standing-preset"], ctx.now);
}

/** The curator who acts; throws `Forbidden` or `SignInNeeded` for anybody else. */
export async function theCurator(ctx: Context): Promise<{ id: number; verdict: Verdict }> {
  const verdict = await mayCurate(ctx);
  must(verdict);
  return { id: ctx.actor.kind === "member" ? ctx.actor.id : 0, verdict };
}

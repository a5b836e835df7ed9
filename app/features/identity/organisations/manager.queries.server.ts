import type { Db, Tx } from "db/engine";
import { sql } from "kysely";
import type { Instant } from "~/core/time";
import { MANAGERS_MAX } from "./organisation";

/** Appoints one; null where they manage it already. Of two at once one is written. */
export async function insertManager(
  tx: Tx,
  one: { organisationId: number; accountId: number; by: number; now: Instant },
): Promise<number | null> {
  const row = await tx
    .insertInto("organisation_manager")
    .values({
      organisation_id: one.organisationId,
      account_id: one.accountId,
      appointed_by: one.by,
      appointed_at: one.now,
    })
    .onConflict((conflict) =>
      conflict.columns(["organisation_id", "account_id"]).where(sql<boolean>`ended_at is null`).doNothing(),
    )
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Ends a duty of this school; returns whose it was, or null where it had ended. */
export async function closeManager(
  tx: Tx,
  { id, organisationId, by, now }: { id: number; organisationId: number; by: number; now: Instant },
): Promise<number | null> {
  const row = await tx
    .updateTable("organisation_manager")
    .set({ ended_at: now, ended_by: by })
    .where("id", "=", id)
    .where("organisation_id", "=", organisationId)
    .where("ended_at", "is", null)
    .returning("account_id")
    .executeTakeFirst();
  return row?.account_id ?? null;
}

/** Ends somebody's own duty; returns which row it was, or null where they have none. */
export async function closeOwnManager(
  tx: Tx,
  { organisationId, accountId, now }: { organisationId: number; accountId: number; now: Instant },
): Promise<number | null> {
  const row = await tx
    .updateTable("organisation_manager")
    .set({ ended_at: now, ended_by: accountId })
    .where("organisation_id", "=", organisationId)
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Who manages a school now, in the order of their appointment. */
export const managersOf = (db: Db | Tx, organisationId: number) =>
  db
    .selectFrom("organisation_manager as m")
    .innerJoin("badge", "badge.id", "m.account_id")
    .selectAll("badge")
    .select(["m.id as managerId", "m.appointed_at as appointedAt"])
    .where("m.organisation_id", "=", organisationId)
    .where("m.ended_at", "is", null)
    .orderBy("m.id")
    .limit(MANAGERS_MAX)
    .execute();

/** Who manages these schools now. */
export const managersOfAll = (db: Db, organisationIds: readonly number[]) =>
  db
    .selectFrom("organisation_manager as m")
    .innerJoin("badge", "badge.id", "m.account_id")
    .selectAll("badge")
    .select("m.organisation_id as schoolId")
    .where("m.organisation_id", "in", organisationIds.length > 0 ? organisationIds : [0])
    .where("m.ended_at", "is", null)
    .orderBy("m.id")
    .limit(MANAGERS_MAX * Math.max(organisationIds.length, 1))
    .execute();

export async function managesNow(db: Db | Tx, organisationId: number, accountId: number): Promise<boolean> {
  const row = await db
    .selectFrom("organisation_manager")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** The schools that somebody manages. */
export const managedBy = (db: Db, accountId: number, before: number | null, limit: number) => {
  const query = db
    .selectFrom("organisation_manager as m")
    .innerJoin("organisation as o", "o.id", "m.organisation_id")
    .select("m.id as rowId")
    .select(["o.id", "o.name", "m.appointed_at as appointedAt"])
    .where("m.account_id", "=", accountId)
    .where("m.ended_at", "is", null)
    .where("o.closed_at", "is", null)
    .orderBy("m.id", "desc")
    .limit(limit);
  return (before === null ? query : query.where("m.id", "<", before)).execute();
};

/** A school closes: so do the duties. */
export async function closeManagersOf(tx: Tx, organisationId: number, by: number, now: Instant): Promise<void> {
  await tx
    .updateTable("organisation_manager")
    .set({ ended_at: now, ended_by: by })
    .where("organisation_id", "=", organisationId)
    .where("ended_at", "is", null)
    .execute();
}

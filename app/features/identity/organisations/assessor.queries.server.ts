import type { Db, Tx } from "db/engine";
import { sql } from "kysely";
import type { Instant } from "~/core/time";
import { ASSESSORS_MAX } from "./cohort";

/** Appoints one; null where they assess it already. */
export async function insertAssessor(
  tx: Tx,
  one: { cohortId: number; accountId: number; by: number; now: Instant },
): Promise<number | null> {
  const row = await tx
    .insertInto("cohort_assessor")
    .values({ cohort_id: one.cohortId, account_id: one.accountId, appointed_by: one.by, appointed_at: one.now })
    .onConflict((conflict) =>
      conflict.columns(["cohort_id", "account_id"]).where(sql<boolean>`ended_at is null`).doNothing(),
    )
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Ends a duty of this cohort; returns whose it was, or null where it had ended. Of two at once one ends it. */
export async function closeAssessor(
  tx: Tx,
  { id, cohortId, by, reason, now }: { id: number; cohortId: number; by: number; reason: string | null; now: Instant },
): Promise<number | null> {
  const row = await tx
    .updateTable("cohort_assessor")
    .set({ ended_at: now, ended_by: by, end_reason: reason })
    .where("id", "=", id)
    .where("cohort_id", "=", cohortId)
    .where("ended_at", "is", null)
    .returning("account_id")
    .executeTakeFirst();
  return row?.account_id ?? null;
}

/** Ends somebody's own duty; returns which row it was, or null where they have none. */
export async function closeOwnAssessor(
  tx: Tx,
  { cohortId, accountId, now }: { cohortId: number; accountId: number; now: Instant },
): Promise<number | null> {
  const row = await tx
    .updateTable("cohort_assessor")
    .set({ ended_at: now, ended_by: accountId })
    .where("cohort_id", "=", cohortId)
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function assessesNow(db: Db | Tx, cohortId: number, accountId: number): Promise<boolean> {
  const row = await db
    .selectFrom("cohort_assessor")
    .select("id")
    .where("cohort_id", "=", cohortId)
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Who assesses these cohorts now. */
export const assessorsOf = (db: Db | Tx, cohortIds: readonly number[]) =>
  db
    .selectFrom("cohort_assessor as a")
    .innerJoin("badge", "badge.id", "a.account_id")
    .selectAll("badge")
    .select(["a.id as assessorId", "a.cohort_id as cohortId", "a.appointed_at as appointedAt"])
    .where("a.cohort_id", "in", cohortIds.length > 0 ? cohortIds : [0])
    .where("a.ended_at", "is", null)
    .orderBy("a.id")
    .limit(ASSESSORS_MAX * Math.max(cohortIds.length, 1))
    .execute();

/** The cohorts that somebody assesses. */
export const assessedBy = (db: Db, accountId: number, before: number | null, limit: number) => {
  const query = db
    .selectFrom("cohort_assessor as a")
    .innerJoin("cohort as c", "c.id", "a.cohort_id")
    .innerJoin("organisation as o", "o.id", "c.organisation_id")
    .select("a.id as rowId")
    .select(["c.id", "c.name", "o.name as school", "a.appointed_at as appointedAt"])
    .where("a.account_id", "=", accountId)
    .where("a.ended_at", "is", null)
    .where("c.closed_at", "is", null)
    .orderBy("a.id", "desc")
    .limit(limit);
  return (before === null ? query : query.where("a.id", "<", before)).execute();
};

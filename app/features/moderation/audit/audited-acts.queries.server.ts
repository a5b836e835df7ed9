import type { Db } from "db/engine";
import type { PostRef } from "~/core/ids";

/** True if this account wrote the post under its name. */
export async function wroteIt(db: Db, { kind, id }: PostRef, accountId: number): Promise<boolean> {
  const row = await db
    .selectFrom(kind)
    .select("id")
    .where("id", "=", id)
    .where("author_id", "=", accountId)
    .executeTakeFirst();
  return row !== undefined;
}

export function grantReasons(db: Db, grantId: number) {
  return db
    .selectFrom("role_grant")
    .select(["role", "reason", "end_reason as endReason"])
    .where("id", "=", grantId)
    .executeTakeFirst();
}

export function pauseReasons(db: Db, suspensionId: number) {
  return db
    .selectFrom("suspension")
    .select(["reason", "lift_reason as liftReason"])
    .where("id", "=", suspensionId)
    .executeTakeFirst();
}

/** Why somebody's duty at a cohort was ended; null where nobody said. */
export async function dutyEndReason(db: Db, dutyId: number): Promise<string | null> {
  const row = await db
    .selectFrom("cohort_assessor")
    .select("end_reason as reason")
    .where("id", "=", dutyId)
    .executeTakeFirst();
  return row?.reason ?? null;
}

/** Why a manager took somebody out of a cohort. */
export async function membershipEndReason(db: Db, memberId: number): Promise<string | null> {
  const row = await db
    .selectFrom("cohort_member")
    .select("end_reason as reason")
    .where("id", "=", memberId)
    .executeTakeFirst();
  return row?.reason ?? null;
}

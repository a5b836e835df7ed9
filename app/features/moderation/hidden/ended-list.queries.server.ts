import type { Tx } from "db/engine";
import type { Instant } from "~/core/time";

/** An account that has not left, by which a line of the list is known again. */
export const accountSince = (tx: Tx, id: number) =>
  tx
    .selectFrom("account")
    .select(["created_at as at", "handle", "suspended_until as pausedUntil"])
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .executeTakeFirst();

/** A role that was given, and whether it has ended. */
export const roleSince = (tx: Tx, grantId: number) =>
  tx
    .selectFrom("role_grant")
    .select(["granted_at as at", "ended_at as endedAt", "account_id as accountId"])
    .where("id", "=", grantId)
    .executeTakeFirst();

/** A provider, and whether it was removed. */
export const providerSince = (tx: Tx, id: number) =>
  tx
    .selectFrom("openid_provider")
    .select(["added_at as at", "removed_at as removedAt"])
    .where("id", "=", id)
    .executeTakeFirst();

/** A recovery code, and whether it was used. */
export const recoveryCodeSince = (tx: Tx, id: number) =>
  tx.selectFrom("recovery_code").select(["made_at as at", "used_at as usedAt"]).where("id", "=", id).executeTakeFirst();

const duties = { manager: "organisation_manager", assessor: "cohort_assessor" } as const;
export type Duty = keyof typeof duties;

/** A duty at a school, and whether it is over. */
export const dutySince = (tx: Tx, duty: Duty, id: number) =>
  tx
    .selectFrom(duties[duty])
    .select(["appointed_at as at", "ended_at as endedAt"])
    .where("id", "=", id)
    .executeTakeFirst();

/** Until when a pause lasts. */
export async function pauseEnds(tx: Tx, suspensionId: number): Promise<Instant | null> {
  const row = await tx.selectFrom("suspension").select("ends_at").where("id", "=", suspensionId).executeTakeFirst();
  return row?.ends_at ?? null;
}

/** Whether anybody administers, paused or not. */
export async function hasAdmin(tx: Tx): Promise<boolean> {
  const row = await tx
    .selectFrom("account")
    .select("id")
    .where("admin", "=", 1)
    .where("deleted_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

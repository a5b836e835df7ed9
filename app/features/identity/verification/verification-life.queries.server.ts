import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

/** Verifications that have run out and still count. */
export function dueVerifications(db: Db, now: Instant, limit: number) {
  return db
    .selectFrom("verification")
    .select("token")
    .where("state", "=", "approved")
    .where("expires_at", "<=", now)
    .orderBy("expires_at")
    .limit(limit)
    .execute();
}

/** Verifications that end soon and whose holder was not told `days` before. */
export function toRemind(db: Db, span: { now: Instant; until: Instant; days: number }, limit: number) {
  return db
    .selectFrom("verification")
    .select(["id", "account_id as accountId"])
    .where("state", "=", "approved")
    .where("expires_at", ">", span.now)
    .where("expires_at", "<=", span.until)
    .where((eb) => eb.or([eb("reminded", "is", null), eb("reminded", ">", span.days)]))
    .orderBy("expires_at")
    .limit(limit)
    .execute();
}

/** False if another process reminded first. */
export async function markReminded(tx: Tx, id: number, days: number): Promise<boolean> {
  const row = await tx
    .updateTable("verification")
    .set({ reminded: days })
    .where("id", "=", id)
    .where("state", "=", "approved")
    .where((eb) => eb.or([eb("reminded", "is", null), eb("reminded", ">", days)]))
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether somebody was verified in a role, and that verification was replaced by another one. */
export async function gaveWay(tx: Tx, accountId: number, role: string): Promise<boolean> {
  const row = await tx
    .selectFrom("verification")
    .select("id")
    .where("account_id", "=", accountId)
    .where("role", "=", role)
    .where("state", "=", "replaced")
    .executeTakeFirst();
  return row !== undefined;
}

/** Licences in force by ascending verification id, from above `after`. */
export function numbersInForce(db: Db, after: number, limit: number) {
  return db
    .selectFrom("verification")
    .select(["id", "token", "register", "number_sealed as numberSealed"])
    .where("state", "=", "approved")
    .where("number_hash", "is not", null)
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .execute();
}

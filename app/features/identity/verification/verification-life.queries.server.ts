import type { Db, Tx } from "db/engine";
import type { Expression } from "kysely";
import type { Instant } from "~/core/time";

type Operand<T> = T | Expression<T>;

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
  return (
    db
      .selectFrom("verification as v")
      .select(["v.id", "v.account_id as accountId"])
      .where("v.state", "=", "approved")
      .where("v.expires_at", ">", span.now)
      .where("v.expires_at", "<=", span.until)
      .where((eb) => eb.or([eb("v.reminded", "is", null), eb("v.reminded", ">", span.days)]))
      // Whoever has asked again has done what a reminder asks for. Refused or taken back, it is due the next day.
      .where((eb) => eb.not(eb.exists(renewalsOf(db, eb.ref("v.account_id"), eb.ref("v.role")))))
      .orderBy("v.expires_at")
      .limit(limit)
      .execute()
  );
}

/** Claims to the same role that were sent in and are not decided. */
const renewalsOf = (db: Db, accountId: Operand<number>, role: Operand<string>) =>
  db
    .selectFrom("verification as renewal")
    .select("renewal.id")
    .where("renewal.account_id", "=", accountId)
    .where("renewal.role", "=", role)
    .where("renewal.state", "in", ["submitted", "asked"]);

/** Whether somebody has asked again for the role they are verified in. */
export const isRenewing = async (db: Db, accountId: number, role: string): Promise<boolean> =>
  (await renewalsOf(db, accountId, role).executeTakeFirst()) !== undefined;

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

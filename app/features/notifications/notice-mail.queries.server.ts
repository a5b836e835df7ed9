import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

export type EmailChoice = "immediate" | "digest" | "none";

/** How somebody wants to be mailed, and until when they have been. Whoever chose nothing is mailed at once. */
export async function preferenceOf(db: Db, accountId: number): Promise<{ email: EmailChoice; mailedUntil: Instant }> {
  const row = await db
    .selectFrom("notice_preference")
    .select(["email", "mailed_until as mailedUntil"])
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  // The cast: the column has a check constraint with exactly these words.
  return row
    ? { email: row.email as EmailChoice, mailedUntil: row.mailedUntil }
    : { email: "immediate", mailedUntil: 0 };
}

export async function writePreference(tx: Tx, accountId: number, email: EmailChoice): Promise<void> {
  await tx
    .insertInto("notice_preference")
    .values({ account_id: accountId, email })
    .onConflict((conflict) => conflict.column("account_id").doUpdateSet({ email }))
    .execute();
}

export async function writeMailed(tx: Tx, accountId: number, email: EmailChoice, until: Instant): Promise<void> {
  await tx
    .insertInto("notice_preference")
    .values({ account_id: accountId, email, mailed_until: until })
    .onConflict((conflict) => conflict.column("account_id").doUpdateSet({ mailed_until: until }))
    .execute();
}

/** A confirmed address, and what decides what its owner may read now. */
export function mailbox(db: Db, accountId: number) {
  return db
    .selectFrom("account")
    .select(["id", "email", "role", "moderator", "admin"])
    .where("id", "=", accountId)
    .where("deleted_at", "is", null)
    .where("email", "is not", null)
    .where("email_confirmed_at", "is not", null)
    .executeTakeFirst();
}

/** Who wants a daily digest, some at a time. */
export async function digestReaders(db: Db, after: number, limit: number): Promise<number[]> {
  const rows = await db
    .selectFrom("notice_preference")
    .select("account_id as id")
    .where("email", "=", "digest")
    .where("account_id", ">", after)
    .orderBy("account_id")
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

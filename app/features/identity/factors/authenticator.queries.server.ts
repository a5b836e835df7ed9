import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

export function authenticatorOf(db: Db | Tx, accountId: number) {
  return db
    .selectFrom("authenticator")
    .select(["secret", "last_step as lastStep", "created_at as createdAt"])
    .where("account_id", "=", accountId)
    .executeTakeFirst();
}

/** Stores the app's secret, sealed; one that was there before gives way. */
export async function storeAuthenticator(
  tx: Tx,
  row: { accountId: number; secret: string; lastStep: number; now: Instant },
): Promise<void> {
  const values = { secret: row.secret, last_step: row.lastStep, created_at: row.now };
  await tx
    .insertInto("authenticator")
    .values({ account_id: row.accountId, ...values })
    .onConflict((conflict) => conflict.column("account_id").doUpdateSet(values))
    .execute();
}

/** Uses a step up; false if a code of this step or of a later one counted before. Of two at once one gets true. */
export async function takeStep(tx: Tx, accountId: number, secret: string, step: number): Promise<boolean> {
  const row = await tx
    .updateTable("authenticator")
    .set({ last_step: step })
    .where("account_id", "=", accountId)
    .where("secret", "=", secret)
    .where("last_step", "<", step)
    .returning("account_id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteAuthenticator(tx: Tx, accountId: number): Promise<boolean> {
  const row = await tx
    .deleteFrom("authenticator")
    .where("account_id", "=", accountId)
    .returning("account_id")
    .executeTakeFirst();
  return row !== undefined;
}

import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

/** Whom a licence belongs to now. */
export function holderOf(db: Db | Tx, numberHash: string) {
  return db
    .selectFrom("licence_holder")
    .select(["account_id as accountId", "verification_id as verificationId"])
    .where("number_hash", "=", numberHash)
    .executeTakeFirst();
}

/** Gives a licence to an account; false if another has it. */
export async function holdLicence(
  tx: Tx,
  one: { numberHash: string; accountId: number; verificationId: number; register: string; now: Instant },
): Promise<boolean> {
  await tx
    .insertInto("licence_holder")
    .values({
      number_hash: one.numberHash,
      account_id: one.accountId,
      verification_id: one.verificationId,
      register: one.register,
      since: one.now,
    })
    .onConflict((conflict) => conflict.column("number_hash").doNothing())
    .execute();
  const row = await tx
    .updateTable("licence_holder")
    .set({ verification_id: one.verificationId })
    .where("number_hash", "=", one.numberHash)
    .where("account_id", "=", one.accountId)
    .returning("number_hash")
    .executeTakeFirst();
  return row !== undefined;
}

/** Frees the licences of a verification that no longer holds. */
export async function freeLicences(tx: Tx, verificationId: number): Promise<void> {
  await tx.deleteFrom("licence_holder").where("verification_id", "=", verificationId).execute();
}

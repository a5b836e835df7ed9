import type { Tx } from "db/engine";
import type { Instant } from "~/core/time";

export async function replaceRecoveryCodes(
  tx: Tx,
  accountId: number,
  hashes: readonly string[],
  now: Instant,
): Promise<void> {
  await deleteRecoveryCodes(tx, accountId);
  await tx
    .insertInto("recovery_code")
    .values(hashes.map((code_hash) => ({ account_id: accountId, code_hash, made_at: now })))
    .execute();
}

/** Uses a code up and returns its id; null if there is none such, or it was used. Of two at once one gets it. */
export async function takeRecoveryCode(tx: Tx, accountId: number, hash: string, now: Instant): Promise<number | null> {
  const row = await tx
    .updateTable("recovery_code")
    .set({ used_at: now })
    .where("code_hash", "=", hash)
    .where("account_id", "=", accountId)
    .where("used_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Uses up a code that a backup had brought back. */
export async function useUpRecoveryCode(tx: Tx, id: number, now: Instant): Promise<void> {
  await tx.updateTable("recovery_code").set({ used_at: now }).where("id", "=", id).execute();
}

export async function deleteRecoveryCodes(tx: Tx, accountId: number): Promise<void> {
  await tx.deleteFrom("recovery_code").where("account_id", "=", accountId).execute();
}

import type { Tx } from "db/engine";
import type { Instant } from "~/core/time";

type Of = { accountId: number; at: Instant };

/** Empties why a role was given or ended at that moment. */
export async function eraseGrantReason(tx: Tx, { accountId, at }: Of): Promise<void> {
  const grants = tx.updateTable("role_grant").where("account_id", "=", accountId);
  await grants.set({ reason: "" }).where("granted_at", "=", at).execute();
  await grants.set({ end_reason: "" }).where("ended_at", "=", at).execute();
}

/** Empties why an account was paused, or why the pause ended, at that moment. */
export async function erasePauseReason(tx: Tx, { accountId, at }: Of): Promise<void> {
  const pauses = tx.updateTable("suspension").where("account_id", "=", accountId);
  await pauses.set({ reason: "" }).where("suspended_at", "=", at).execute();
  await pauses.set({ lift_reason: "" }).where("lifted_at", "=", at).execute();
}

import type { Tx } from "db/engine";
import type { Instant } from "~/core/time";

/**
 * Somebody left: they are in no cohort and have no duty, and what rosters said of them goes, places that waited for
 * their address too. That a duty was held stays, by whoever a former member is. Returns which memberships went, for
 * what the log says of them.
 */
export async function leaveSchools(tx: Tx, accountId: number, email: string | null, now: Instant): Promise<number[]> {
  await tx
    .deleteFrom("cohort_member_tie")
    .where("member_id", "in", (eb) => eb.selectFrom("cohort_member").select("id").where("account_id", "=", accountId))
    .execute();
  const memberships = await tx
    .deleteFrom("cohort_member")
    .where("account_id", "=", accountId)
    .returning("id")
    .execute();
  await tx.deleteFrom("cohort_place").where("taken_by", "=", accountId).execute();
  if (email !== null) await tx.deleteFrom("cohort_place").where("email", "=", email).execute();
  for (const table of ["organisation_manager", "cohort_assessor"] as const)
    await tx
      .updateTable(table)
      .set({ ended_at: now, ended_by: accountId })
      .where("account_id", "=", accountId)
      .where("ended_at", "is", null)
      .execute();
  await tx.updateTable("cohort_assessor").set({ end_reason: null }).where("account_id", "=", accountId).execute();
  return memberships.map(({ id }) => id);
}

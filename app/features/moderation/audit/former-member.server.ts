import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";

/**
 * Somebody left: why they were given a role, paused, refused, relieved of a duty or taken out of a cohort is removed
 * with its salt, as it is beside all of these. The rows of the log stay, and the chain still verifies.
 */
export async function forgetReasonsAbout(
  tx: Tx,
  { accountId, memberships = [] }: EventOf<"AccountDeleted">,
): Promise<void> {
  const claims = await tx.selectFrom("verification").select("id").where("account_id", "=", accountId).execute();
  const duties = await tx.selectFrom("cohort_assessor").select("id").where("account_id", "=", accountId).execute();
  const subjects = [
    { kind: "account", id: accountId },
    ...claims.map(({ id }) => ({ kind: "verification", id })),
    ...duties.map(({ id }) => ({ kind: "assessor", id })),
    ...memberships.map((id) => ({ kind: "membership", id })),
  ];
  for (const { kind, id } of subjects) {
    const rows = tx
      .selectFrom("audit_log")
      .select("seq")
      .where("subject_kind", "=", kind)
      .where("subject_id", "=", String(id));
    await tx.deleteFrom("audit_reason").where("seq", "in", rows).execute();
  }
}

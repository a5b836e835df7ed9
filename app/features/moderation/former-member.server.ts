import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";

/**
 * Somebody left: their reports stay in the queue, without their name, and by what they were; what they wrote to decided
 * ones is removed, but for those under what they asked anonymously, which stay to the letter. To be called while the
 * row that says who asked is there.
 */
export async function forgetReporter(tx: Tx, { accountId, was }: EventOf<"AccountDeleted">): Promise<void> {
  const unnamed = tx.selectFrom("anonymous_author").select("thread_id").where("account_id", "=", accountId);
  const decided = tx
    .selectFrom("review")
    .select("id")
    .where("decided_at", "is not", null)
    .where("thread_id", "not in", unnamed);
  await tx
    .updateTable("flag")
    .set({ comment: "" })
    .where("flagger_id", "=", accountId)
    .where("review_id", "in", decided)
    .execute();
  await tx
    .updateTable("flag")
    .set({ flagger_id: null, reporter_role: was })
    .where("flagger_id", "=", accountId)
    .execute();
}

/**
 * Somebody left: why they were given a role, paused or refused is removed with its salt, as it is beside the role and
 * the pause. The rows of the log stay, and the chain still verifies.
 */
export async function forgetReasonsAbout(tx: Tx, { accountId }: EventOf<"AccountDeleted">): Promise<void> {
  const claims = await tx.selectFrom("verification").select("id").where("account_id", "=", accountId).execute();
  const subjects = [{ kind: "account", id: accountId }, ...claims.map(({ id }) => ({ kind: "verification", id }))];
  for (const { kind, id } of subjects) {
    const rows = tx
      .selectFrom("audit_log")
      .select("seq")
      .where("subject_kind", "=", kind)
      .where("subject_id", "=", String(id));
    await tx.deleteFrom("audit_reason").where("seq", "in", rows).execute();
  }
}

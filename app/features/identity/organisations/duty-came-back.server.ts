import type { InTransaction } from "~/platform/events.server";

/** In the transaction: a backup brought back a duty at a school that had ended since it was made; it ends again. */
export const endDutyAgain: InTransaction<"DutyCameBack"> = async (tx, { duty, id }, ctx) => {
  const row = await tx
    .updateTable(duty === "manager" ? "organisation_manager" : "cohort_assessor")
    .set({ ended_at: ctx.now, ended_by: null })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .returning("account_id as accountId")
    .executeTakeFirst();
  if (!row) return;
  const act = duty === "manager" ? "manager-ended" : "assessor-ended";
  await ctx.record(tx, { type: "SchoolChanged", act, id, told: row.accountId, actorId: null });
};

import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";

/** Somebody left: their reports stay in the queue, without their name; what they wrote to decided ones is removed. */
export async function forgetReporter(tx: Tx, { accountId }: EventOf<"AccountDeleted">): Promise<void> {
  const decided = tx.selectFrom("review").select("id").where("decided_at", "is not", null);
  await tx
    .updateTable("flag")
    .set({ comment: "" })
    .where("flagger_id", "=", accountId)
    .where("review_id", "in", decided)
    .execute();
  await tx.updateTable("flag").set({ flagger_id: null }).where("flagger_id", "=", accountId).execute();
}

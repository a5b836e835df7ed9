import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";

/**
 * Somebody left: their reports stay, without their name, and by what they were. What they wrote stays with them, under
 * what they asked anonymously and elsewhere alike, since one of the two would tell of the other; of decided ones it
 * goes in its time (`forgetReportWords`).
 */
export async function forgetReporter(tx: Tx, { accountId, was }: EventOf<"AccountDeleted">): Promise<void> {
  await tx
    .updateTable("flag")
    .set({ flagger_id: null, reporter_role: was })
    .where("flagger_id", "=", accountId)
    .execute();
}

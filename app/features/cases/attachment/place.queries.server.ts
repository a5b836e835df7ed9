import type { Tx } from "db/engine";

/** The attachments of a case in their order. */
export function placesOf(tx: Tx, caseId: number) {
  return tx
    .selectFrom("attachment")
    .select("id")
    .where("case_id", "=", caseId)
    .where("state", "!=", "removed")
    .orderBy("position")
    .orderBy("id")
    .execute();
}

export async function setPlace(tx: Tx, id: number, position: number): Promise<void> {
  await tx.updateTable("attachment").set({ position }).where("id", "=", id).execute();
}

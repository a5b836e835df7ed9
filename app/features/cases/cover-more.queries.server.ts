import type { Db } from "db/engine";

/** Who holds the open check of a case; null if nobody does. */
export async function openCheckOf(db: Db, caseId: number): Promise<number | null> {
  const row = await db
    .selectFrom("case_check")
    .select("checker_id as checkerId")
    .where("case_id", "=", caseId)
    .where("decided_at", "is", null)
    .executeTakeFirst();
  return row?.checkerId ?? null;
}

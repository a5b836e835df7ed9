import type { Db } from "db/engine";

export async function governanceEndReason(db: Db, recordId: number): Promise<string | null> {
  const row = await db
    .selectFrom("governance_record")
    .select("end_reason as reason")
    .where("id", "=", recordId)
    .executeTakeFirst();
  return row?.reason ?? null;
}

/** What the second person wrote; null where nothing was. */
export async function checkReason(db: Db, checkId: number): Promise<string | null> {
  const row = await db.selectFrom("case_check").select("reason").where("id", "=", checkId).executeTakeFirst();
  return row?.reason || null;
}

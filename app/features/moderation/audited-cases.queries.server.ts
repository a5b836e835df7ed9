import type { Db } from "db/engine";

export async function governanceEndReason(db: Db, recordId: number): Promise<string | null> {
  const row = await db
    .selectFrom("governance_record")
    .select("end_reason as reason")
    .where("id", "=", recordId)
    .executeTakeFirst();
  return row?.reason ?? null;
}

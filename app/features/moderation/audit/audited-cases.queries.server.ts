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

/** How a moderator decided what somebody without a code asked for. */
export async function decidedWithdrawal(db: Db, requestId: number) {
  return db
    .selectFrom("withdrawal_request")
    .select(["outcome", "reason"])
    .where("id", "=", requestId)
    .executeTakeFirstOrThrow();
}

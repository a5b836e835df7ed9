import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

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

/** Writes down that somebody who did not tell the case covered more of it; the open check stays open. */
export async function insertCoverCheck(tx: Tx, caseId: number, checkerId: number, now: Instant): Promise<number> {
  const { id } = await tx
    .insertInto("case_check")
    .values({ case_id: caseId, checker_id: checkerId, claimed_at: now, decided_at: now, decision: "cover" })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

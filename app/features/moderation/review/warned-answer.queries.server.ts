import type { Db } from "db/engine";

/** Warnings of an answer that nobody has decided yet, oldest first. */
export function openWarningsOf(db: Db, answerId: number) {
  return db
    .selectFrom("warning as w")
    .innerJoin("badge as b", "b.id", "w.account_id")
    .select(["w.id", "w.kind", "w.comment", "w.created_at as at", "b.role"])
    .where("w.answer_id", "=", answerId)
    .where("w.decided_at", "is", null)
    .orderBy("w.id")
    .execute();
}

export function warningFacts(db: Db, warningId: number) {
  return db
    .selectFrom("warning")
    .select(["kind", "account_id as accountId", "comment"])
    .where("id", "=", warningId)
    .executeTakeFirst();
}

export async function hasFlags(db: Db, reviewId: number): Promise<boolean> {
  const row = await db.selectFrom("flag").select("id").where("review_id", "=", reviewId).limit(1).executeTakeFirst();
  return row !== undefined;
}

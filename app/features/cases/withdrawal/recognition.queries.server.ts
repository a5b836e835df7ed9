import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

/** A published case as one of its readers finds it; nothing of what it tells. */
export function findRecognisable(db: Db, threadId: number, readerId: number) {
  return db
    .selectFrom("visible_thread as t")
    .innerJoin("clinical_case as c", "c.id", "t.case_id")
    .leftJoin("recognised_patient as r", (join) =>
      join.onRef("r.case_id", "=", "c.id").on("r.account_id", "=", readerId),
    )
    .select(["c.id as caseId", "c.author_id as authorId", "r.at as recognisedAt"])
    .where("t.id", "=", threadId)
    .executeTakeFirst();
}

export async function insertRecognition(tx: Tx, caseId: number, accountId: number, now: Instant): Promise<void> {
  await tx
    .insertInto("recognised_patient")
    .values({ case_id: caseId, account_id: accountId, at: now })
    .onConflict((conflict) => conflict.columns(["case_id", "account_id"]).doNothing())
    .execute();
}

export async function deleteRecognition(tx: Tx, caseId: number, accountId: number): Promise<void> {
  await tx.deleteFrom("recognised_patient").where("case_id", "=", caseId).where("account_id", "=", accountId).execute();
}

import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

/** The case that a withdrawal code belongs to, by the code's keyed hash. */
export async function caseByCode(db: Db, codeHash: string): Promise<string | null> {
  const row = await db
    .selectFrom("consent_record as r")
    .innerJoin("clinical_case as c", "c.id", "r.case_id")
    .select("c.token")
    .where("r.code_hash", "=", codeHash)
    .executeTakeFirst();
  return row?.token ?? null;
}

/** The case behind a thread; undefined for a question. */
export function caseOfThread(db: Db, threadId: number): Promise<{ id: number; token: string } | undefined> {
  return db
    .selectFrom("thread as t")
    .innerJoin("clinical_case as c", "c.id", "t.case_id")
    .select(["c.id", "c.token"])
    .where("t.id", "=", threadId)
    .executeTakeFirst();
}

/** Marks what was agreed to as taken back. */
export async function withdrawConsent(
  tx: Tx,
  caseId: number,
  by: { who: "code" | "moderator" | "author"; now: Instant },
): Promise<void> {
  await tx
    .updateTable("consent_record")
    .set({ withdrawn_at: by.now, withdrawn_by: by.who })
    .where("case_id", "=", caseId)
    .where("withdrawn_at", "is", null)
    .execute();
}

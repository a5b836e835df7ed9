import type { Db } from "db/engine";
import type { Role } from "~/core/person";

/** A case on its way to being a thread, with what is shown of whoever told it. */
export async function caseToPost(db: Db, caseId: number) {
  const row = await db
    .selectFrom("clinical_case as c")
    .innerJoin("account as a", "a.id", "c.author_id")
    .select(["c.author_id as authorId", "c.anonymous", "c.title", "c.specialty_id as specialtyId", "c.tags"])
    .select(["c.summary_md as summary", "c.narrow_md as narrow", "c.analyse_md as analyse"])
    .select(["c.probe_md as probe", "c.plan_md as plan"])
    .select(["c.know_html", "c.think_html", "c.asking_html", "c.renderer_version"])
    .select(["a.role", "a.stage"])
    .where("c.id", "=", caseId)
    .executeTakeFirstOrThrow();
  // The cast: the column's check constraint holds exactly these words.
  return { ...row, anonymous: row.anonymous === 1, role: row.role as Role };
}

/** The thread that a case became; undefined if it never did. */
export function threadOfCase(db: Db, caseId: number) {
  return db.selectFrom("thread").select(["id", "slug"]).where("case_id", "=", caseId).executeTakeFirst();
}

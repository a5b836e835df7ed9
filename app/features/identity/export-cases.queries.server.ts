import type { Db } from "db/engine";

/** Somebody's cases that are no thread yet, with their consent records. A published one stands among the questions. */
export async function ownCases(db: Db, id: number) {
  const [cases, consents] = await Promise.all([
    db
      .selectFrom("clinical_case as c")
      .leftJoin("specialty as s", "s.id", "c.specialty_id")
      .select(["c.id", "c.state", "c.anonymous", "c.title", "s.name as specialty", "c.tags"])
      .select(["c.summary_md as summary", "c.narrow_md as narrow", "c.analyse_md as analyse"])
      .select(["c.probe_md as probe", "c.plan_md as plan"])
      .select(["c.created_at as createdAt", "c.submitted_at as submittedAt", "c.published_at as publishedAt"])
      .where("c.author_id", "=", id)
      .orderBy("c.id")
      .execute(),
    db
      .selectFrom("consent_record as r")
      .select(["r.case_id as case", "r.basis", "r.source", "r.subject", "r.answers", "r.keeper"])
      .select(["r.scope_members as members", "r.scope_collections as collections", "r.scope_public as publicPage"])
      .select(["r.recorded_at as recordedAt", "r.withdrawn_at as withdrawnAt"])
      .where("r.recorded_by", "=", id)
      .orderBy("r.id")
      .execute(),
  ]);
  return { cases, consents };
}

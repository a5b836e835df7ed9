import type { Db } from "db/engine";
import { type Instant, utcMonth } from "~/core/time";

const monthOf = (at: Instant | null) => (at === null ? null : utcMonth(at));

/**
 * That somebody's cases are there, how far each is, to the month, and their consent records. Neither words nor
 * pictures: a file on a disk cannot be withdrawn by the patient.
 */
export async function ownCases(db: Db, id: number) {
  const [cases, consents] = await Promise.all([
    db
      .selectFrom("clinical_case as c")
      .leftJoin("specialty as s", "s.id", "c.specialty_id")
      .select(["c.id", "c.state", "c.anonymous", "s.name as specialty"])
      .select(["c.created_at as created", "c.submitted_at as submitted", "c.published_at as published"])
      .select((eb) =>
        eb
          .selectFrom("attachment")
          .select((count) => count.fn.countAll<number>().as("n"))
          .whereRef("case_id", "=", "c.id")
          .where("state", "not in", ["refused", "removed"])
          .as("files"),
      )
      .where("c.author_id", "=", id)
      .orderBy("c.id")
      .execute(),
    db
      .selectFrom("consent_record as r")
      .select(["r.case_id as case", "r.basis", "r.source", "r.subject", "r.answers", "r.keeper"])
      .select(["r.scope_members as members", "r.scope_collections as collections", "r.scope_public as publicPage"])
      .select(["r.recorded_at as recorded", "r.withdrawn_at as withdrawn"])
      .where("r.recorded_by", "=", id)
      .orderBy("r.id")
      .execute(),
  ]);
  return {
    cases: cases.map((row) => ({
      ...row,
      created: monthOf(row.created),
      submitted: monthOf(row.submitted),
      published: monthOf(row.published),
    })),
    consents: consents.map((row) => ({
      ...row,
      recorded: monthOf(row.recorded),
      withdrawn: monthOf(row.withdrawn),
    })),
  };
}

import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

const duties = (db: Db | Tx, schoolId: number) =>
  db
    .selectFrom("cohort_assessor as a")
    .innerJoin("cohort as c", "c.id", "a.cohort_id")
    .innerJoin("badge", "badge.id", "a.account_id")
    .leftJoin("badge as by", "by.id", "a.appointed_by")
    .selectAll("badge")
    .select(["a.id as assessorId", "c.id as cohortId", "c.name as cohort", "a.appointed_at as appointedAt"])
    .select("by.name as appointedBy")
    .where("c.organisation_id", "=", schoolId)
    .where("c.closed_at", "is", null);

/** Who assesses the open cohorts of a school, who was appointed last first, and who appointed them. */
export function assessorsOfSchool(db: Db, schoolId: number, before: number | null, limit: number) {
  const query = duties(db, schoolId).where("a.ended_at", "is", null).orderBy("a.id", "desc").limit(limit);
  return (before === null ? query : query.where("a.id", "<", before)).execute();
}

/** One duty at an open cohort of a school, ended or not, with who ended it. */
export const assessorOfSchool = (db: Db | Tx, schoolId: number, id: number) =>
  duties(db, schoolId)
    .leftJoin("badge as ender", "ender.id", "a.ended_by")
    .select(["a.ended_at as endedAt", "a.ended_by as endedById", "ender.name as endedBy"])
    .where("a.id", "=", id)
    .executeTakeFirst();

/** The duties that somebody else ended for a member since then, with the reason if one was given. */
export const dutiesEndedFor = (db: Db, accountId: number, since: Instant) =>
  db
    .selectFrom("cohort_assessor as a")
    .innerJoin("cohort as c", "c.id", "a.cohort_id")
    .innerJoin("organisation as o", "o.id", "c.organisation_id")
    .leftJoin("badge as ender", "ender.id", "a.ended_by")
    .select(["a.id", "c.name", "o.name as school", "a.ended_at as endedAt", "a.end_reason as reason"])
    .select("ender.name as endedBy")
    .where("a.account_id", "=", accountId)
    .where("a.ended_at", ">", since)
    .whereRef("a.ended_by", "<>", "a.account_id")
    .orderBy("a.id", "desc")
    .limit(20)
    .execute();

/** Empties why a duty was ended. */
export async function eraseDutyReason(tx: Tx, id: number): Promise<void> {
  await tx.updateTable("cohort_assessor").set({ end_reason: "" }).where("id", "=", id).execute();
}

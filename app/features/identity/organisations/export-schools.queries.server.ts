import type { Db } from "db/engine";

/** Somebody's own cohorts, places on rosters and duties, now and before. */
export async function ownSchools(db: Db, accountId: number) {
  const [memberships, places, managed, assessed] = await Promise.all([
    db
      .selectFrom("cohort_member as m")
      .innerJoin("cohort as c", "c.id", "m.cohort_id")
      .innerJoin("organisation as o", "o.id", "c.organisation_id")
      .select(["o.name as school", "c.name as cohort", "m.via", "m.joined_at as joinedAt", "m.ended_at as endedAt"])
      .select("m.end_reason as endReason")
      .where("m.account_id", "=", accountId)
      .orderBy("m.id")
      .execute(),
    db
      .selectFrom("cohort_place as p")
      .innerJoin("cohort as c", "c.id", "p.cohort_id")
      .innerJoin("organisation as o", "o.id", "c.organisation_id")
      .select(["o.name as school", "c.name as cohort", "p.name as listedAs", "p.stage", "p.listed_at as listedAt"])
      .select("p.taken_at as takenAt")
      .where("p.taken_by", "=", accountId)
      .orderBy("p.id")
      .execute(),
    db
      .selectFrom("organisation_manager as m")
      .innerJoin("organisation as o", "o.id", "m.organisation_id")
      .select(["o.name as school", "m.appointed_at as appointedAt", "m.ended_at as endedAt"])
      .where("m.account_id", "=", accountId)
      .orderBy("m.id")
      .execute(),
    db
      .selectFrom("cohort_assessor as a")
      .innerJoin("cohort as c", "c.id", "a.cohort_id")
      .innerJoin("organisation as o", "o.id", "c.organisation_id")
      .select(["o.name as school", "c.name as cohort", "a.appointed_at as appointedAt", "a.ended_at as endedAt"])
      .select("a.end_reason as endReason")
      .where("a.account_id", "=", accountId)
      .orderBy("a.id")
      .execute(),
  ]);
  return { memberships, rosterPlaces: places, managerOf: managed, assessorOf: assessed };
}

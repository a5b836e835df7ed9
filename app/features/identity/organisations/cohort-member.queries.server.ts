import type { Db, Tx } from "db/engine";
import { sql } from "kysely";
import type { Instant } from "~/core/time";
import type { Via } from "./cohort";

export type NewMembership = {
  cohortId: number;
  accountId: number;
  via: Via;
  providerId: number | null;
  now: Instant;
};

/** Makes somebody a member; null where they are one. */
export async function insertMembership(tx: Tx, one: NewMembership): Promise<number | null> {
  const row = await tx
    .insertInto("cohort_member")
    .values({
      cohort_id: one.cohortId,
      account_id: one.accountId,
      via: one.via,
      provider_id: one.providerId,
      joined_at: one.now,
    })
    .onConflict((conflict) =>
      conflict.columns(["cohort_id", "account_id"]).where(sql<boolean>`ended_at is null`).doNothing(),
    )
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Whether an account is paused at this moment. */
export async function isPausedNow(tx: Tx, accountId: number, now: Instant): Promise<boolean> {
  const row = await tx
    .selectFrom("account")
    .select("id")
    .where("id", "=", accountId)
    .where("suspended_until", ">", now)
    .executeTakeFirst();
  return row !== undefined;
}

/** A place on the roster is firmer ground than a link or a sign-in: the membership rests on it from now on. */
export async function restOnRoster(tx: Tx, cohortId: number, accountId: number): Promise<void> {
  await tx
    .updateTable("cohort_member")
    .set({ via: "roster", provider_id: null })
    .where("cohort_id", "=", cohortId)
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null)
    .execute();
}

/** Ends somebody's own membership; returns which, or null where it had ended. */
export async function endOwnMembership(
  tx: Tx,
  cohortId: number,
  accountId: number,
  now: Instant,
): Promise<number | null> {
  const row = await tx
    .updateTable("cohort_member")
    .set({ ended_at: now, ended_by: accountId })
    .where("cohort_id", "=", cohortId)
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Ends a membership that a backup brought back. */
export function endCameBack(tx: Tx, id: number, now: Instant) {
  return tx
    .updateTable("cohort_member")
    .set({ ended_at: now, ended_by: null })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .returning(["cohort_id as cohortId", "account_id as accountId"])
    .executeTakeFirst();
}

/** Ends a membership of this cohort; returns whose it was, or null where it had ended. */
export async function endMembership(
  tx: Tx,
  { id, cohortId, by, reason, now }: { id: number; cohortId: number; by: number; reason: string; now: Instant },
): Promise<number | null> {
  const row = await tx
    .updateTable("cohort_member")
    .set({ ended_at: now, ended_by: by, end_reason: reason })
    .where("id", "=", id)
    .where("cohort_id", "=", cohortId)
    .where("ended_at", "is", null)
    .returning("account_id")
    .executeTakeFirst();
  return row?.account_id ?? null;
}

export async function isMemberNow(db: Db | Tx, cohortId: number, accountId: number): Promise<boolean> {
  const row = await db
    .selectFrom("cohort_member")
    .select("id")
    .where("cohort_id", "=", cohortId)
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether somebody is in any cohort of a school. */
export async function isAtSchool(tx: Tx, organisationId: number, accountId: number): Promise<boolean> {
  const row = await tx
    .selectFrom("cohort_member as m")
    .innerJoin("cohort as c", "c.id", "m.cohort_id")
    .select("m.id")
    .where("m.account_id", "=", accountId)
    .where("m.ended_at", "is", null)
    .where("c.organisation_id", "=", organisationId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Who left last time, and by whom: nobody who left or was taken out is put back by a sign-in. */
export async function lastEnding(db: Db | Tx, cohortId: number, accountId: number) {
  return db
    .selectFrom("cohort_member")
    .select(["ended_at as endedAt", "ended_by as endedBy"])
    .where("cohort_id", "=", cohortId)
    .where("account_id", "=", accountId)
    .where("ended_at", "is not", null)
    .where("ended_by", "is not", null)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/**
 * The members of a cohort, who came last first, a page at a time, with what the roster called them where that tells
 * something else.
 */
export function membersOf(
  db: Db,
  cohortId: number,
  { before, search }: { before: number | null; search: string },
  limit: number,
) {
  let query = db
    .selectFrom("cohort_member as m")
    .innerJoin("badge", "badge.id", "m.account_id")
    .leftJoin("cohort_place as p", (join) =>
      join
        .onRef("p.cohort_id", "=", "m.cohort_id")
        .onRef("p.taken_by", "=", "m.account_id")
        .on("p.withdrawn_at", "is", null),
    )
    .selectAll("badge")
    .select(["m.id as memberId", "m.via", "m.joined_at as joinedAt", "p.name as listedAs", "p.proved"])
    .where("m.cohort_id", "=", cohortId)
    .where("m.ended_at", "is", null)
    .orderBy("m.id", "desc")
    .limit(limit);
  // A cohort is some hundred people, so their names need no index.
  const pattern = `%${search.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  if (search !== "") query = query.where(sql<boolean>`lower(badge.name) like ${pattern} escape '\\'`);
  return (before === null ? query : query.where("m.id", "<", before)).execute();
}

export async function countMembers(db: Db, cohortId: number): Promise<number> {
  const row = await db
    .selectFrom("cohort_member")
    .select((eb) => eb.fn.countAll<number | string>().as("count"))
    .where("cohort_id", "=", cohortId)
    .where("ended_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** The cohorts that somebody is in. */
export const membershipsOf = (db: Db, accountId: number, before: number | null, limit: number) => {
  const query = db
    .selectFrom("cohort_member as m")
    .innerJoin("cohort as c", "c.id", "m.cohort_id")
    .innerJoin("organisation as o", "o.id", "c.organisation_id")
    .select("m.id as rowId")
    .select(["c.id", "c.name", "o.id as schoolId", "o.name as school", "m.via", "m.joined_at as joinedAt"])
    .where("m.account_id", "=", accountId)
    .where("m.ended_at", "is", null)
    .orderBy("m.id", "desc")
    .limit(limit);
  return (before === null ? query : query.where("m.id", "<", before)).execute();
};

/** One membership of a cohort, ended or not, with who ended it. */
export const memberOfCohort = (db: Db, cohortId: number, id: number) =>
  db
    .selectFrom("cohort_member as m")
    .innerJoin("badge", "badge.id", "m.account_id")
    .leftJoin("badge as ender", "ender.id", "m.ended_by")
    .selectAll("badge")
    .select(["m.ended_at as endedAt", "ender.name as endedBy"])
    .where("m.id", "=", id)
    .where("m.cohort_id", "=", cohortId)
    .executeTakeFirst();

/** The memberships that a manager ended for somebody since then, with the reason if one was given. */
export const membershipsEndedFor = (db: Db, accountId: number, since: Instant) =>
  db
    .selectFrom("cohort_member as m")
    .innerJoin("cohort as c", "c.id", "m.cohort_id")
    .innerJoin("organisation as o", "o.id", "c.organisation_id")
    .innerJoin("badge as ender", "ender.id", "m.ended_by")
    .select(["m.id", "c.name", "o.name as school", "m.ended_at as endedAt", "m.end_reason as reason"])
    .select("ender.name as endedBy")
    .where("m.account_id", "=", accountId)
    .where("m.ended_at", ">", since)
    .whereRef("m.ended_by", "<>", "m.account_id")
    .orderBy("m.id", "desc")
    .limit(20)
    .execute();

/** Empties why a membership was ended. */
export async function eraseMembershipReason(tx: Tx, id: number): Promise<void> {
  await tx.updateTable("cohort_member").set({ end_reason: "" }).where("id", "=", id).execute();
}

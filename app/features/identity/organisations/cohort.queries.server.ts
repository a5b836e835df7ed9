import type { Db, Tx } from "db/engine";
import type { CheckedText } from "db/schema/shown-text";
import type { Instant } from "~/core/time";
import { COHORTS_MAX } from "./cohort";
import { holdOrganisation } from "./organisation.queries.server";
import { deleteTies } from "./sign-in-membership.queries.server";

/** Stores a cohort; null where the school has an open one of the name. */
export async function insertCohort(
  tx: Tx,
  one: { organisationId: number; name: CheckedText; by: number; now: Instant },
): Promise<number | null> {
  const row = await tx
    .insertInto("cohort")
    .values({ organisation_id: one.organisationId, name: one.name, founded_by: one.by, founded_at: one.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Throws the database's own error where another of the school has the name. */
export async function setCohortName(tx: Tx, id: number, name: CheckedText): Promise<boolean> {
  const row = await tx
    .updateTable("cohort")
    .set({ name })
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Holds an open cohort and its school until the transaction ends, the school first: whoever joins, is appointed or
 * closes waits here, so that nobody is a member of what they assess. Null where it is closed.
 */
export async function holdCohort(tx: Tx, id: number) {
  const found = await tx
    .selectFrom("cohort")
    .select("organisation_id as organisationId")
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found || !(await holdOrganisation(tx, found.organisationId))) return null;
  const row = await tx
    .updateTable("cohort")
    .set((eb) => ({ name: eb.ref("name") }))
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .returning(["id", "name", "organisation_id as organisationId"])
    .executeTakeFirst();
  return row ?? null;
}

const counted = (db: Db | Tx) =>
  db
    .selectFrom("cohort as c")
    .select(["c.id", "c.name"])
    .select((eb) =>
      eb
        .selectFrom("cohort_member as m")
        .select((count) => count.fn.countAll<number | string>().as("count"))
        .whereRef("m.cohort_id", "=", "c.id")
        .where("m.ended_at", "is", null)
        .as("members"),
    );

/** A school's open cohorts, newest first, with how many people each has. */
export const cohortsOf = (db: Db | Tx, organisationId: number, before: number | null, limit: number) => {
  const query = counted(db)
    .where("c.organisation_id", "=", organisationId)
    .where("c.closed_at", "is", null)
    .orderBy("c.id", "desc")
    .limit(limit);
  return (before === null ? query : query.where("c.id", "<", before)).execute();
};

/** An open cohort of an open school, and what a reader has to do with it. */
export const cohortFor = (db: Db | Tx, id: number, accountId: number) =>
  db
    .selectFrom("cohort as c")
    .innerJoin("organisation as o", "o.id", "c.organisation_id")
    .leftJoin("organisation_manager as m", (join) =>
      join.onRef("m.organisation_id", "=", "o.id").on("m.account_id", "=", accountId).on("m.ended_at", "is", null),
    )
    .leftJoin("cohort_assessor as a", (join) =>
      join.onRef("a.cohort_id", "=", "c.id").on("a.account_id", "=", accountId).on("a.ended_at", "is", null),
    )
    .select(["c.id", "c.name", "o.id as schoolId", "o.name as school", "m.id as managerId", "a.id as assessorId"])
    .where("c.id", "=", id)
    .where("c.closed_at", "is", null)
    .where("o.closed_at", "is", null)
    .executeTakeFirst();

/** A school's open cohorts for an administrator's choice: no school has more. */
export const cohortNames = (db: Db, organisationId: number) =>
  db
    .selectFrom("cohort")
    .select(["id", "name"])
    .where("organisation_id", "=", organisationId)
    .where("closed_at", "is", null)
    .orderBy("id", "desc")
    .limit(COHORTS_MAX)
    .execute();

/**
 * Closes cohorts with everything in them: nobody is a member or assessor any more, no link or place works, no sign-in
 * leads in, and no address waits.
 */
export async function shutCohorts(tx: Tx, ids: readonly number[], by: number, now: Instant): Promise<void> {
  if (ids.length === 0) return;
  const ended = { ended_at: now, ended_by: by };
  await tx.updateTable("cohort").set({ closed_at: now, closed_by: by }).where("id", "in", ids).execute();
  await tx
    .updateTable("cohort_member")
    .set({ ended_at: now, ended_by: null })
    .where("cohort_id", "in", ids)
    .where("ended_at", "is", null)
    .execute();
  for (const table of ["cohort_assessor", "cohort_link"] as const)
    await tx.updateTable(table).set(ended).where("cohort_id", "in", ids).where("ended_at", "is", null).execute();
  await tx
    .updateTable("cohort_place")
    .set({ withdrawn_at: now, email: null, name: "", stage: null })
    .where("cohort_id", "in", ids)
    .where("withdrawn_at", "is", null)
    .where("taken_at", "is", null)
    .execute();
  await tx
    .updateTable("cohort_place")
    .set({ name: "", stage: null })
    .where("cohort_id", "in", ids)
    .where("taken_at", "is not", null)
    .execute();
  const ties = await tx.selectFrom("cohort_sign_in").select("id").where("cohort_id", "in", ids).execute();
  await deleteTies(
    tx,
    ties.map(({ id }) => id),
  );
}

/** The open cohorts of a school that is held. */
export async function openCohortIds(tx: Tx, organisationId: number): Promise<number[]> {
  const rows = await tx
    .selectFrom("cohort")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .where("closed_at", "is", null)
    .execute();
  return rows.map(({ id }) => id);
}

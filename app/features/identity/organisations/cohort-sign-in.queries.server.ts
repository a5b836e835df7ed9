import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";
import { TIES_MAX } from "./organisation";
import { deleteTies } from "./sign-in-membership.queries.server";

/** Ties a sign-in to a cohort; false where it was. */
export async function insertCohortSignIn(
  tx: Tx,
  one: { cohortId: number; providerId: number; affiliation: string; by: number; now: Instant },
): Promise<boolean> {
  const row = await tx
    .insertInto("cohort_sign_in")
    .values({
      cohort_id: one.cohortId,
      provider_id: one.providerId,
      affiliation: one.affiliation,
      added_by: one.by,
      added_at: one.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Whose sign-in one of this school's ties is about, and which cohort; undefined where it is gone. */
export const tieOfSchool = (tx: Tx, id: number, organisationId: number) =>
  tx
    .selectFrom("cohort_sign_in as s")
    .innerJoin("cohort as c", "c.id", "s.cohort_id")
    .select(["s.provider_id as providerId", "s.cohort_id as cohortId"])
    .where("s.id", "=", id)
    .where("c.organisation_id", "=", organisationId)
    .executeTakeFirst();

/** What a school's cohorts are tied to. */
export const signInsOfSchool = (db: Db | Tx, organisationId: number) =>
  db
    .selectFrom("cohort_sign_in as s")
    .innerJoin("cohort as c", "c.id", "s.cohort_id")
    .innerJoin("openid_provider as p", "p.id", "s.provider_id")
    .select(["s.id", "c.name as cohort", "p.name as provider", "s.affiliation"])
    .where("c.organisation_id", "=", organisationId)
    .orderBy("s.id")
    .limit(TIES_MAX)
    .execute();

/** What ties cohorts to what a provider says of somebody: in those they are when they sign in. */
export async function tiesSaid(tx: Tx, providerId: number, said: readonly string[]) {
  if (said.length === 0) return [];
  return tx
    .selectFrom("cohort_sign_in")
    .select(["id", "cohort_id as cohortId"])
    .where("provider_id", "=", providerId)
    .where("affiliation", "in", said)
    .orderBy("cohort_id")
    .execute();
}

/**
 * A provider may speak for these domains alone from now on: what tied a cohort to another is gone. Returns the
 * cohorts that were.
 */
export async function untieOtherScopes(
  tx: Tx,
  { providerId, scopes }: { providerId: number; scopes: readonly string[] },
): Promise<number[]> {
  const ties = await tx
    .selectFrom("cohort_sign_in")
    .select(["id", "cohort_id as cohortId", "affiliation"])
    .where("provider_id", "=", providerId)
    .execute();
  const untrusted = ties.filter(({ affiliation }) => !scopes.includes(affiliation.slice(affiliation.indexOf("@") + 1)));
  await deleteTies(
    tx,
    untrusted.map(({ id }) => id),
  );
  return untrusted.map(({ cohortId }) => cohortId);
}

import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

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

/** Whose sign-in one of this school's ties is about; null where it is gone. */
export async function providerOfTie(tx: Tx, id: number, organisationId: number): Promise<number | null> {
  const row = await tx
    .selectFrom("cohort_sign_in as s")
    .innerJoin("cohort as c", "c.id", "s.cohort_id")
    .select("s.provider_id as providerId")
    .where("s.id", "=", id)
    .where("c.organisation_id", "=", organisationId)
    .executeTakeFirst();
  return row?.providerId ?? null;
}

/** Removes one of this school's; gives back what it tied, or null where it was gone. */
export async function deleteCohortSignIn(tx: Tx, id: number, organisationId: number) {
  return (
    (await tx
      .deleteFrom("cohort_sign_in")
      .where("id", "=", id)
      .where("cohort_id", "in", (eb) =>
        eb.selectFrom("cohort").select("id").where("organisation_id", "=", organisationId),
      )
      .returning(["cohort_id as cohortId", "provider_id as providerId"])
      .executeTakeFirst()) ?? null
  );
}

/** What a school's cohorts are tied to. */
export const signInsOfSchool = (db: Db, organisationId: number) =>
  db
    .selectFrom("cohort_sign_in as s")
    .innerJoin("cohort as c", "c.id", "s.cohort_id")
    .innerJoin("openid_provider as p", "p.id", "s.provider_id")
    .select(["s.id", "c.name as cohort", "p.name as provider", "s.affiliation"])
    .where("c.organisation_id", "=", organisationId)
    .orderBy("s.id")
    .limit(200)
    .execute();

/** Which cohorts a provider's people come into, and by what it says of them. */
export const cohortsOfProvider = (tx: Tx, providerId: number) =>
  tx
    .selectFrom("cohort_sign_in")
    .select(["cohort_id as cohortId", "affiliation"])
    .where("provider_id", "=", providerId)
    .orderBy("cohort_id")
    .limit(500)
    .execute();

/** Memberships of somebody that rest on a provider's sign-in, but for these cohorts. */
export async function endRestingOn(
  tx: Tx,
  { providerId, accountId, but, now }: { providerId: number; accountId: number; but: readonly number[]; now: Instant },
): Promise<void> {
  let query = tx
    .updateTable("cohort_member")
    .set({ ended_at: now, ended_by: null })
    .where("provider_id", "=", providerId)
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null);
  if (but.length > 0) query = query.where("cohort_id", "not in", but);
  await query.execute();
}

/** Everybody's memberships of a cohort that rest on a provider's sign-in, once nothing ties the two. */
export async function endUntied(
  tx: Tx,
  { cohortId, providerId, now }: { cohortId: number; providerId: number; now: Instant },
) {
  await tx
    .updateTable("cohort_member")
    .set({ ended_at: now, ended_by: null })
    .where("cohort_id", "=", cohortId)
    .where("provider_id", "=", providerId)
    .where("ended_at", "is", null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("cohort_sign_in")
            .select("id")
            .where("cohort_id", "=", cohortId)
            .where("provider_id", "=", providerId),
        ),
      ),
    )
    .execute();
}

/**
 * A provider may speak for these domains alone from now on:
 * what tied a cohort to another is gone, and who came in by it.
 */
export async function untieOtherScopes(
  tx: Tx,
  { providerId, scopes, now }: { providerId: number; scopes: readonly string[]; now: Instant },
): Promise<void> {
  const ties = await tx
    .selectFrom("cohort_sign_in")
    .select(["id", "cohort_id as cohortId", "affiliation"])
    .where("provider_id", "=", providerId)
    .execute();
  const untrusted = ties.filter(({ affiliation }) => !scopes.includes(affiliation.slice(affiliation.indexOf("@") + 1)));
  for (const { id, cohortId } of untrusted) {
    await tx.deleteFrom("cohort_sign_in").where("id", "=", id).execute();
    await endUntied(tx, { cohortId, providerId, now });
  }
}

/** A provider is removed: nothing is tied to it, and nobody is a member by it. */
export async function forgetProvider(tx: Tx, providerId: number, now: Instant): Promise<void> {
  await tx.deleteFrom("cohort_sign_in").where("provider_id", "=", providerId).execute();
  await tx
    .updateTable("cohort_member")
    .set({ ended_at: now, ended_by: null })
    .where("provider_id", "=", providerId)
    .where("ended_at", "is", null)
    .execute();
  await tx.updateTable("cohort_member").set({ provider_id: null }).where("provider_id", "=", providerId).execute();
}

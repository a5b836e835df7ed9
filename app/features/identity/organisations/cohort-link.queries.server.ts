import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

export async function insertCohortLink(
  tx: Tx,
  one: { cohortId: number; tokenHash: string; places: number; by: number; now: Instant; expiresAt: Instant },
): Promise<number> {
  const { id } = await tx
    .insertInto("cohort_link")
    .values({
      cohort_id: one.cohortId,
      token_hash: one.tokenHash,
      places: one.places,
      taken: 0,
      made_by: one.by,
      made_at: one.now,
      expires_at: one.expiresAt,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

const facts = ["l.id", "l.places", "l.taken", "l.expires_at as expiresAt", "l.ended_at as endedAt"] as const;

/** The link behind a token, with what it leads to; closed cohorts have ended links. */
export const linkByToken = (db: Db | Tx, tokenHash: string) =>
  db
    .selectFrom("cohort_link as l")
    .innerJoin("cohort as c", "c.id", "l.cohort_id")
    .innerJoin("organisation as o", "o.id", "c.organisation_id")
    .select([
      ...facts,
      "l.made_at as madeAt",
      "c.id as cohortId",
      "c.name as cohort",
      "o.id as schoolId",
      "o.name as school",
    ])
    .where("l.token_hash", "=", tokenHash)
    .executeTakeFirst();

/** A cohort's links, newest first, a page at a time. */
export const linksOfCohort = (db: Db, cohortId: number, before: number | null, limit: number) => {
  const query = db
    .selectFrom("cohort_link as l")
    .leftJoin("badge as by", "by.id", "l.made_by")
    .select([...facts, "l.made_at as madeAt", "by.name as madeBy"])
    .where("l.cohort_id", "=", cohortId)
    .orderBy("l.id", "desc")
    .limit(limit);
  return (before === null ? query : query.where("l.id", "<", before)).execute();
};

/**
 * Takes one of its places if it is open and has one: of two who take the last, one gets it. `again`: they have taken
 * one of its places before, and it need only be open.
 */
export async function takeLinkPlace(
  tx: Tx,
  id: number,
  { again, now }: { again: boolean; now: Instant },
): Promise<boolean> {
  const open = tx
    .updateTable("cohort_link")
    .set((eb) => ({ taken: eb("taken", "+", again ? 0 : 1) }))
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .where("expires_at", ">", now)
    .returning("id");
  const row = await (again ? open : open.whereRef("taken", "<", "places")).executeTakeFirst();
  return row !== undefined;
}

/** Whether somebody came into the cohort by a link since this one was made. */
export async function cameByLink(
  tx: Tx,
  { cohortId, madeAt }: { cohortId: number; madeAt: Instant },
  accountId: number,
): Promise<boolean> {
  const row = await tx
    .selectFrom("cohort_member")
    .select("id")
    .where("cohort_id", "=", cohortId)
    .where("account_id", "=", accountId)
    .where("via", "=", "link")
    .where("joined_at", ">=", madeAt)
    .executeTakeFirst();
  return row !== undefined;
}

export async function endCohortLink(
  tx: Tx,
  { id, cohortId, by, now }: { id: number; cohortId: number; by: number; now: Instant },
): Promise<boolean> {
  const row = await tx
    .updateTable("cohort_link")
    .set({ ended_at: now, ended_by: by })
    .where("id", "=", id)
    .where("cohort_id", "=", cohortId)
    .where("ended_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends every link that is open; returns how many. */
export async function endAllLinks(tx: Tx, now: Instant): Promise<number> {
  const rows = await tx
    .updateTable("cohort_link")
    .set({ ended_at: now, ended_by: null })
    .where("ended_at", "is", null)
    .returning("id")
    .execute();
  return rows.length;
}

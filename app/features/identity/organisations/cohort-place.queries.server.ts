import type { Db, Tx } from "db/engine";
import { slices } from "db/slices";
import type { Instant } from "~/core/time";

export type ListedPerson = { email: string; name: string; stage: string | null };
type PlaceToKeep = ListedPerson & {
  cohortId: number;
  tokenHash: string;
  emailHash: string;
  by: number;
  now: Instant;
  expiresAt: Instant;
};

/** Which of these keyed address hashes already have a waiting or taken place in the cohort. */
export async function keptAddresses(
  db: Db,
  cohortId: number,
  hashes: readonly string[],
  now: Instant,
): Promise<Set<string>> {
  const kept = new Set<string>();
  for (const some of slices(hashes)) {
    const rows = await db
      .selectFrom("cohort_place")
      .select("email_hash as hash")
      .where("cohort_id", "=", cohortId)
      .where("email_hash", "in", some)
      .where("withdrawn_at", "is", null)
      .where((eb) => eb.or([eb("taken_at", "is not", null), eb("expires_at", ">", now)]))
      .execute();
    for (const { hash } of rows) kept.add(hash);
  }
  return kept;
}

/** Keeps a place; null where the cohort has one for the address that was not withdrawn. */
export async function insertPlace(tx: Tx, one: PlaceToKeep): Promise<number | null> {
  const row = await tx
    .insertInto("cohort_place")
    .values({
      cohort_id: one.cohortId,
      token_hash: one.tokenHash,
      email: one.email,
      email_hash: one.emailHash,
      name: one.name,
      stage: one.stage,
      listed_by: one.by,
      listed_at: one.now,
      expires_at: one.expiresAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Renews a place that has expired; null if it was taken or still waits. */
export async function renewPlace(tx: Tx, one: PlaceToKeep): Promise<number | null> {
  const row = await tx
    .updateTable("cohort_place")
    .set({
      token_hash: one.tokenHash,
      email: one.email,
      name: one.name,
      stage: one.stage,
      listed_by: one.by,
      listed_at: one.now,
      expires_at: one.expiresAt,
    })
    .where("cohort_id", "=", one.cohortId)
    .where("email_hash", "=", one.emailHash)
    .where("withdrawn_at", "is", null)
    .where("taken_at", "is", null)
    .where("expires_at", "<=", one.now)
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/**
 * The place kept for an address: a roster that is sent twice finds it again. One that waits counts as listed now, so
 * that it brings back whoever was taken out meanwhile.
 */
export async function relistPlace(
  tx: Tx,
  cohortId: number,
  emailHash: string,
  now: Instant,
): Promise<"taken" | "waiting"> {
  const row = await tx
    .updateTable("cohort_place")
    .set({ listed_at: now })
    .where("cohort_id", "=", cohortId)
    .where("email_hash", "=", emailHash)
    .where("withdrawn_at", "is", null)
    .where("taken_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row === undefined ? "taken" : "waiting";
}

const withWords = (db: Db | Tx) =>
  db
    .selectFrom("cohort_place as p")
    .innerJoin("cohort as c", "c.id", "p.cohort_id")
    .innerJoin("organisation as o", "o.id", "c.organisation_id")
    .select(["p.id", "p.email", "p.name", "p.stage", "p.token_hash as tokenHash", "p.expires_at as expiresAt"])
    .select(["p.taken_at as takenAt", "p.taken_by as takenBy", "p.withdrawn_at as withdrawnAt"])
    .select([
      "p.listed_at as listedAt",
      "c.id as cohortId",
      "c.name as cohort",
      "o.id as schoolId",
      "o.name as school",
    ]);

export const placeByToken = (db: Db | Tx, tokenHash: string) =>
  withWords(db).where("p.token_hash", "=", tokenHash).executeTakeFirst();

export const placeById = (db: Db | Tx, id: number) => withWords(db).where("p.id", "=", id).executeTakeFirst();

/** Whether somebody has taken a place of a cohort before: one line of a roster is one person. */
export async function hasTakenPlace(tx: Tx, cohortId: number, accountId: number): Promise<boolean> {
  const row = await tx
    .selectFrom("cohort_place")
    .select("id")
    .where("cohort_id", "=", cohortId)
    .where("taken_by", "=", accountId)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Takes a place that still waits: of two with one link, one gets it. The address goes; the name stays for the evidence.
 */
export async function takeWaitingPlace(
  tx: Tx,
  { id, accountId, proved, now }: { id: number; accountId: number; proved: boolean; now: Instant },
): Promise<boolean> {
  const row = await tx
    .updateTable("cohort_place")
    .set({ taken_by: accountId, taken_at: now, proved: proved ? 1 : 0, email: null })
    .where("id", "=", id)
    .where("taken_at", "is", null)
    .where("withdrawn_at", "is", null)
    .where("expires_at", ">", now)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Withdraws a place of this cohort that nobody has taken, and forgets whom it was for. */
export async function withdrawWaitingPlace(tx: Tx, id: number, cohortId: number, now: Instant): Promise<boolean> {
  const row = await tx
    .updateTable("cohort_place")
    .set({ withdrawn_at: now, email: null, name: "", stage: null })
    .where("id", "=", id)
    .where("cohort_id", "=", cohortId)
    .where("taken_at", "is", null)
    .where("withdrawn_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Withdraws every place that nobody has taken; returns how many. */
export async function withdrawAllPlaces(tx: Tx, now: Instant): Promise<number> {
  const rows = await tx
    .updateTable("cohort_place")
    .set({ withdrawn_at: now, email: null, name: "", stage: null })
    .where("taken_at", "is", null)
    .where("withdrawn_at", "is", null)
    .returning("id")
    .execute();
  return rows.length;
}

/** Somebody left or was taken out: the line of the roster can be listed anew, and nothing rests on it any more. */
export async function releasePlace(tx: Tx, cohortId: number, accountId: number, now: Instant): Promise<void> {
  await tx
    .updateTable("cohort_place")
    .set({ withdrawn_at: now, name: "", stage: null })
    .where("cohort_id", "=", cohortId)
    .where("taken_by", "=", accountId)
    .where("withdrawn_at", "is", null)
    .execute();
}

/** Places that nobody has taken, newest first, a page at a time. */
export function waitingPlaces(db: Db, cohortId: number, before: number | null, limit: number) {
  const query = db
    .selectFrom("cohort_place")
    .select(["id", "email", "name", "stage", "listed_at as listedAt", "expires_at as expiresAt"])
    .where("cohort_id", "=", cohortId)
    .where("taken_at", "is", null)
    .where("withdrawn_at", "is", null)
    .where("email", "is not", null)
    .orderBy("id", "desc")
    .limit(limit);
  return (before === null ? query : query.where("id", "<", before)).execute();
}

/** Places that rest proved with somebody who still is a member, at schools that vouch for their rosters. */
export const vouchedPlaces = (tx: Tx, accountId: number) =>
  tx
    .selectFrom("cohort_place as p")
    .innerJoin("cohort as c", "c.id", "p.cohort_id")
    .innerJoin("organisation as o", "o.id", "c.organisation_id")
    .innerJoin("cohort_member as m", (join) =>
      join
        .onRef("m.cohort_id", "=", "p.cohort_id")
        .onRef("m.account_id", "=", "p.taken_by")
        .on("m.ended_at", "is", null),
    )
    .select(["p.name", "o.name as school"])
    .where("p.taken_by", "=", accountId)
    .where("p.withdrawn_at", "is", null)
    .where("p.proved", "=", 1)
    .where("o.vouches", "=", 1)
    .where("o.closed_at", "is", null)
    .orderBy("p.id")
    .limit(20)
    .execute();

/** Forgets whom places were for that ran out so long ago. That there was a line stays, by its keyed hash. */
export async function forgetLatePlaces(tx: Tx, before: Instant): Promise<void> {
  await tx
    .updateTable("cohort_place")
    .set({ email: null, name: "", stage: null })
    .where("email", "is not", null)
    .where("expires_at", "<=", before)
    .execute();
}

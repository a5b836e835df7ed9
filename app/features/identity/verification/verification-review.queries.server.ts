import type { Db, Tx } from "db/engine";
import { type Expression, type RawBuilder, type SqlBool, sql } from "kysely";
import type { Instant } from "~/core/time";
import { isEvidence, REVIEW_CLAIM } from "./verification";

/** Somebody's number, or the column it stands in. */
type Reviewer = number | RawBuilder<unknown>;

/** The reviewer invited the applicant. */
const invitedBy = (reviewerId: Reviewer) => sql<number>`case when exists (
  select 1 from invitation i where i.accepted_by = v.account_id and i.invited_by = ${reviewerId}) then 1 else 0 end`;

/** The reviewer has decided in this round, or refused in the one before. */
const decidedBy = (reviewerId: Reviewer) => sql<number>`case when exists (
  select 1 from verification_decision d where d.verification_id = v.id and d.reviewer_id = ${reviewerId}
    and (d.round = v.round or d.approve = 0)) then 1 else 0 end`;

const notFor = (reviewerId: Reviewer): Expression<SqlBool> =>
  sql<SqlBool>`v.account_id <> ${reviewerId} and ${invitedBy(reviewerId)} = 0 and ${decidedBy(reviewerId)} = 0`;

/** What the rules ask about one reviewer and one claim. */
export async function reviewerFacts(db: Db | Tx, verificationId: number, reviewerId: number) {
  const row = await db
    .selectFrom("verification as v")
    .select([invitedBy(reviewerId).as("invited"), decidedBy(reviewerId).as("decided")])
    .where("v.id", "=", verificationId)
    .executeTakeFirstOrThrow();
  return { invited: row.invited === 1, decided: row.decided === 1 };
}

/** Whether two, one or none who may look at claims, and are not paused, may still decide about this one. */
export async function reviewersLeft(db: Db | Tx, verificationId: number, now: Instant): Promise<number> {
  const rows = await db
    .selectFrom("verification as v")
    .innerJoin("account as a", (join) => join.onTrue())
    .select("a.id")
    .where("v.id", "=", verificationId)
    .where((eb) => eb.or([eb("a.moderator", "=", 1), eb("a.admin", "=", 1)]))
    .where("a.deleted_at", "is", null)
    .where((eb) => eb.or([eb("a.suspended_until", "is", null), eb("a.suspended_until", "<=", now)]))
    .where(notFor(sql.ref("a.id")))
    .limit(2)
    .execute();
  return rows.length;
}

/** Claims that wait, by ascending id from above `after`, and of which nobody was told since that they are stuck. */
export function waitingUntold(db: Db, after: number, limit: number) {
  return db
    .selectFrom("verification as v")
    .select(["v.id", "v.token", "v.account_id as accountId", "v.role", "v.round"])
    .where("v.state", "=", "submitted")
    .where("v.id", ">", after)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("verification_step as s")
            .select("s.id")
            .whereRef("s.verification_id", "=", "v.id")
            .where("s.step", "=", "stuck")
            .whereRef("s.at", ">=", "v.submitted_at"),
        ),
      ),
    )
    .orderBy("v.id")
    .limit(limit)
    .execute();
}

/** Claims that wait for this reviewer, the longest waiting first. */
export function waitingVerifications(db: Db, reviewerId: number, after: string | null, limit: number) {
  const query = db
    .selectFrom("verification as v")
    .innerJoin("account as a", "a.id", "v.account_id")
    .leftJoin("specialty as s", "s.id", "v.specialty_id")
    .leftJoin("account as c", "c.id", "v.claimed_by")
    .select(["v.token", "v.role", "v.stage", "v.round", "v.submitted_at as submittedAt", "s.name as specialty"])
    .select(["a.name", "v.claimed_by as claimedBy", "v.claimed_at as claimedAt", "c.name as claimer"])
    .select((eb) =>
      eb
        .selectFrom("verification_decision as d")
        .select((count) => count.fn.countAll<number>().as("n"))
        .whereRef("d.verification_id", "=", "v.id")
        .whereRef("d.round", "=", "v.round")
        .as("agreed"),
    )
    .select((eb) =>
      eb
        .selectFrom("verification_document as p")
        .select((oldest) => oldest.fn.min("p.made_at").as("at"))
        .whereRef("p.verification_id", "=", "v.id")
        .where("p.removed_at", "is", null)
        .as("shownAt"),
    )
    .where("v.state", "=", "submitted")
    .where(notFor(reviewerId))
    .orderBy("v.submitted_at")
    .orderBy("v.id")
    .limit(limit);
  const last = sql`(select last.submitted_at, last.id from verification as last where last.token = ${after})`;
  return (after === null ? query : query.where(sql<boolean>`(v.submitted_at, v.id) > ${last}`)).execute();
}

/** The claim that has waited longest for this reviewer and nobody else looks at; null if there is none. */
export async function nextVerification(db: Db, reviewerId: number, now: Instant): Promise<string | null> {
  const row = await db
    .selectFrom("verification as v")
    .select("v.token")
    .where("v.state", "=", "submitted")
    .where(notFor(reviewerId))
    .where((eb) =>
      eb.or([
        eb("v.claimed_by", "is", null),
        eb("v.claimed_by", "=", reviewerId),
        eb("v.claimed_at", "<=", now - REVIEW_CLAIM),
      ]),
    )
    .orderBy("v.submitted_at")
    .orderBy("v.id")
    .limit(1)
    .executeTakeFirst();
  return row?.token ?? null;
}

/** Takes a claim for one reviewer. False if another has it. */
export async function writeReviewClaim(tx: Tx, id: number, reviewerId: number, now: Instant): Promise<boolean> {
  const row = await tx
    .updateTable("verification")
    .set({ claimed_by: reviewerId, claimed_at: now })
    .where("id", "=", id)
    .where("state", "=", "submitted")
    .where((eb) =>
      eb.or([
        eb("claimed_by", "is", null),
        eb("claimed_by", "=", reviewerId),
        eb("claimed_at", "<=", now - REVIEW_CLAIM),
      ]),
    )
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives one's own claim back. */
export async function clearReviewClaim(tx: Tx, id: number, reviewerId: number): Promise<void> {
  await tx
    .updateTable("verification")
    .set({ claimed_by: null, claimed_at: null })
    .where("id", "=", id)
    .where("claimed_by", "=", reviewerId)
    .execute();
}

type NewDecision = {
  verificationId: number;
  round: number;
  reviewerId: number;
  approve: boolean;
  checked: readonly string[];
  now: Instant;
};

/** Writes one reviewer's decision; false if they have decided in this round already. */
export async function insertDecision(tx: Tx, one: NewDecision): Promise<boolean> {
  const row = await tx
    .insertInto("verification_decision")
    .values({
      verification_id: one.verificationId,
      round: one.round,
      reviewer_id: one.reviewerId,
      approve: one.approve ? 1 : 0,
      checked: JSON.stringify(one.checked),
      decided_at: one.now,
    })
    .onConflict((conflict) => conflict.columns(["verification_id", "round", "reviewer_id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function decisionsOf(db: Db | Tx, verificationId: number, round: number) {
  const rows = await db
    .selectFrom("verification_decision as d")
    .innerJoin("badge as b", "b.id", "d.reviewer_id")
    .select(["d.reviewer_id as reviewerId", "d.approve", "d.checked", "d.decided_at as decidedAt"])
    .select(["b.name as reviewer", "b.moderator", "b.admin"])
    .where("d.verification_id", "=", verificationId)
    .where("d.round", "=", round)
    .orderBy("d.id")
    .execute();
  return rows.map(({ approve, checked, moderator, ...row }) => ({
    ...row,
    approve: approve === 1,
    // The cast: `insertDecision` alone writes it.
    checked: (JSON.parse(checked) as string[]).filter(isEvidence),
    as: moderator === 1 ? ("moderator" as const) : ("administrator" as const),
  }));
}

/** Forgets what was decided in a round that begins anew. */
export async function dropDecisions(tx: Tx, verificationId: number, round: number): Promise<void> {
  await tx
    .deleteFrom("verification_decision")
    .where("verification_id", "=", verificationId)
    .where("round", "=", round)
    .execute();
}

/** How many claims of others are shown beside one that gives the same number. */
const SAME_NUMBER_SHOWN = 5;

/** Claims of other accounts that were sent in with this number and are not decided; a token where the reviewer may look. */
export async function openWithNumber(
  db: Db,
  one: { numberHash: string; accountId: number; reviewerId: number },
): Promise<{ token: string | null }[]> {
  const rows = await db
    .selectFrom("verification as v")
    .select("v.token")
    .select(sql<number>`case when v.state = 'submitted' and ${notFor(one.reviewerId)} then 1 else 0 end`.as("theirs"))
    .where("v.number_hash", "=", one.numberHash)
    .where("v.account_id", "<>", one.accountId)
    .where("v.state", "in", ["submitted", "asked"])
    .orderBy("v.id")
    .limit(SAME_NUMBER_SHOWN)
    .execute();
  return rows.map(({ token, theirs }) => ({ token: Number(theirs) === 1 ? token : null }));
}

/** Whether an address at work vouches for another account that is verified now. */
export async function addressTaken(db: Db | Tx, addressHash: string, accountId: number): Promise<boolean> {
  const row = await db
    .selectFrom("verification")
    .select("id")
    .where("address_hash", "=", addressHash)
    .where("state", "=", "approved")
    .where("account_id", "<>", accountId)
    .executeTakeFirst();
  return row !== undefined;
}

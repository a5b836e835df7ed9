import type { Db, Tx } from "db/engine";
import { type Expression, type SqlBool, sql } from "kysely";
import type { Instant } from "~/core/time";
import { CHECK_CLAIM } from "./case-check";

/** 1 where the author kept something uncovered that was found: then a moderator looks, nobody else. */
export const keptBoxes = (caseId: Expression<number>) => sql<number>`case when exists (
  select 1 from attachment a join attachment_frame f on f.attachment_id = a.id
  where a.case_id = ${caseId} and a.state not in ('refused', 'removed')
    and f.boxes like '%"kept":true%') then 1 else 0 end`;

const notMine = (me: number): Expression<SqlBool> => sql<SqlBool>`c.author_id <> ${me}`;

/** Cases that wait for a second person, the longest waiting first; the reader's own are left out. */
export async function casesToCheck(db: Db, me: { id: number; moderator: boolean }, limit: number) {
  const rows = await db
    .selectFrom("clinical_case as c")
    .innerJoin("specialty as s", "s.id", "c.specialty_id")
    .leftJoin("case_check as k", (join) => join.onRef("k.case_id", "=", "c.id").on("k.decided_at", "is", null))
    .leftJoin("account as checker", "checker.id", "k.checker_id")
    .select(["c.id", "c.token", "c.title", "s.name as specialty", "c.submitted_at as submittedAt"])
    .select(["k.checker_id as claimedBy", "k.claimed_at as claimedAt", "checker.name as claimer"])
    .select((eb) => keptBoxes(eb.ref("c.id")).as("kept"))
    .select((eb) =>
      eb
        .selectFrom("attachment as a")
        .select((count) => count.fn.countAll<number>().as("n"))
        .whereRef("a.case_id", "=", "c.id")
        .where("a.state", "not in", ["refused", "removed"])
        .as("attachments"),
    )
    .where("c.state", "=", "submitted")
    .where(notMine(me.id))
    .$if(!me.moderator, (query) => query.where((eb) => eb(keptBoxes(eb.ref("c.id")), "=", 0)))
    .orderBy("c.submitted_at")
    .orderBy("c.id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, kept: row.kept === 1, attachments: Number(row.attachments) }));
}

/** The case that has waited longest and nobody else looks at; null if there is none. */
export async function nextToCheck(db: Db, me: { id: number; moderator: boolean }, now: Instant) {
  const row = await db
    .selectFrom("clinical_case as c")
    .select("c.token")
    .where("c.state", "=", "submitted")
    .where(notMine(me.id))
    .$if(!me.moderator, (query) => query.where((eb) => eb(keptBoxes(eb.ref("c.id")), "=", 0)))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("case_check as k")
            .select("k.id")
            .whereRef("k.case_id", "=", "c.id")
            .where("k.decided_at", "is", null)
            .where("k.checker_id", "!=", me.id)
            .where("k.claimed_at", ">", now - CHECK_CLAIM),
        ),
      ),
    )
    .orderBy("c.submitted_at")
    .orderBy("c.id")
    .limit(1)
    .executeTakeFirst();
  return row?.token ?? null;
}

/** Whether the author of this case kept something uncovered. */
export async function hasKeptBoxes(db: Db, caseId: number): Promise<boolean> {
  const row = await db
    .selectFrom("clinical_case as c")
    .select((eb) => keptBoxes(eb.ref("c.id")).as("kept"))
    .where("c.id", "=", caseId)
    .executeTakeFirst();
  return row?.kept === 1;
}

/** Who looks at a case now, with when they began. */
export function openCheck(db: Db, caseId: number) {
  return db
    .selectFrom("case_check as k")
    .innerJoin("account as a", "a.id", "k.checker_id")
    .select(["k.id", "k.checker_id as checkerId", "k.claimed_at as claimedAt", "a.name as checker"])
    .where("k.case_id", "=", caseId)
    .where("k.decided_at", "is", null)
    .executeTakeFirst();
}

/**
 * Takes a case to look at it: free ones, one's own again, and those whose claim has run out. False if somebody else was
 * quicker. The case is held.
 */
export async function writeCheckClaim(tx: Tx, caseId: number, checkerId: number, now: Instant): Promise<boolean> {
  const taken = await tx
    .updateTable("case_check")
    .set({ checker_id: checkerId, claimed_at: now })
    .where("case_id", "=", caseId)
    .where("decided_at", "is", null)
    .where((eb) => eb.or([eb("checker_id", "=", checkerId), eb("claimed_at", "<=", now - CHECK_CLAIM)]))
    .returning("id")
    .executeTakeFirst();
  if (taken) return true;
  const made = await tx
    .insertInto("case_check")
    .values({ case_id: caseId, checker_id: checkerId, claimed_at: now })
    // The index of open checks holds only undecided ones, so its condition has to be named.
    .onConflict((conflict) => conflict.column("case_id").where("decided_at", "is", null).doNothing())
    .returning("id")
    .executeTakeFirst();
  return made !== undefined;
}

/** Gives one's own claim back. */
export async function clearCheckClaim(tx: Tx, caseId: number, checkerId: number): Promise<void> {
  await tx
    .deleteFrom("case_check")
    .where("case_id", "=", caseId)
    .where("checker_id", "=", checkerId)
    .where("decided_at", "is", null)
    .execute();
}

/** Ends whoever's look at a case without a decision. */
export async function clearOpenCheck(tx: Tx, caseId: number): Promise<void> {
  await tx.deleteFrom("case_check").where("case_id", "=", caseId).where("decided_at", "is", null).execute();
}

/** Writes the decision of the check that this person holds; returns its id. */
export async function writeCheckDecision(
  tx: Tx,
  caseId: number,
  decided: { by: number; decision: "approve" | "cover" | "return" | "refuse"; reason: string; now: Instant },
): Promise<number> {
  const { id } = await tx
    .updateTable("case_check")
    .set({ decided_at: decided.now, decision: decided.decision, reason: decided.reason })
    .where("case_id", "=", caseId)
    .where("checker_id", "=", decided.by)
    .where("decided_at", "is", null)
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** When the second person approved a case, the last time; null if nobody did. */
export async function approvedAt(db: Db, caseId: number): Promise<Instant | null> {
  const row = await db
    .selectFrom("case_check")
    .select("decided_at as at")
    .where("case_id", "=", caseId)
    .where("decision", "=", "approve")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}

import type { Db } from "db/engine";

const PAGE = 25;

/**
 * Requests to know an author, the newest first. Who asked the question does not find it here, moderator or not; and
 * whoever may take no part in revealing anybody sees those that wait alone: what was done to an account just after one
 * was decided would tell whose question it was.
 */
export async function revealPage(db: Db, reader: { id: number; assesses: boolean }, after: number | null) {
  let query = db
    .selectFrom("reveal as r")
    .innerJoin("thread as t", "t.id", "r.thread_id")
    .leftJoin("badge as a", "a.id", "r.asked_by")
    .leftJoin("badge as d", "d.id", "r.decided_by")
    .leftJoin("anonymous_author as own", (join) =>
      join.onRef("own.thread_id", "=", "r.thread_id").on("own.account_id", "=", reader.id),
    )
    .select(["r.id", "r.reason as category", "r.asked_by as askedBy", "r.asked_at as askedAt"])
    .select(["r.decided_by as decidedBy", "r.decided_at as decidedAt", "r.agreed"])
    .select(["t.title", "t.pseudonym", "a.name as asker", "d.name as decider"])
    .where("own.account_id", "is", null);
  if (reader.assesses) query = query.where("r.decided_at", "is", null);
  if (after !== null) query = query.where("r.id", "<", after);
  const rows = await query
    .orderBy("r.id", "desc")
    .limit(PAGE + 1)
    .execute();
  return { rows: rows.slice(0, PAGE), next: rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null };
}

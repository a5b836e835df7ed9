import type { Db } from "db/engine";
import { notRecognisedBy } from "db/recognised";
import { sql } from "kysely";
import type { PostKind } from "~/core/ids";
import { HOUR } from "~/core/time";

/** The queue is rarely longer; the page says how many more there are. */
export const QUEUE_PAGE = 100;

export type QueueRow = {
  id: number;
  kind: PostKind;
  postId: number;
  title: string;
  specialty: string;
  decideBy: number;
  openedAt: number;
  claimedBy: number | null;
  claimedAt: number | null;
  claimer: string | null;
  hiddenAt: number | null;
};

/** Everything that waits for a decision of this moderator: by the hour it is due, then by weight. */
export async function openReviews(db: Db, actorId: number): Promise<QueueRow[]> {
  const rows = await db
    .selectFrom("review as r")
    .innerJoin("thread as t", "t.id", "r.thread_id")
    .innerJoin("specialty as s", "s.id", "t.specialty_id")
    .leftJoin("hidden_post as h", (join) =>
      join.onRef("h.post_kind", "=", "r.post_kind").onRef("h.post_id", "=", "r.post_id"),
    )
    .leftJoin("account as c", "c.id", "r.claimed_by")
    .select(["r.id", "r.post_kind as kind", "r.post_id as postId", "t.title", "s.field as specialty"])
    .select(["r.decide_by as decideBy", "r.opened_at as openedAt", "r.claimed_by as claimedBy"])
    .select(["r.claimed_at as claimedAt", "c.name as claimer", "h.hidden_at as hiddenAt"])
    .where("r.decided_at", "is", null)
    .where(notRecognisedBy(actorId))
    .orderBy(sql`r.decide_by / ${sql.lit(HOUR)}`)
    .orderBy("r.weight", "desc")
    .orderBy("r.id")
    .limit(QUEUE_PAGE)
    .execute();
  // The cast: the column is written from a PostKind alone.
  return rows.map((row) => ({ ...row, kind: row.kind as PostKind }));
}

export async function countOpen(db: Db): Promise<number> {
  const row = await db
    .selectFrom("review")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("decided_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** The reports of some reviews, oldest first, with what the reporter is but not who. */
export async function flagsOf(db: Db, reviewIds: number[]) {
  if (reviewIds.length === 0) return [];
  return db
    .selectFrom("flag as f")
    .leftJoin("account as a", "a.id", "f.flagger_id")
    .select(["f.id", "f.review_id as reviewId", "f.reason", "f.comment", "f.created_at as at", "a.moderator"])
    .select((eb) => eb.fn.coalesce("f.reporter_role", "a.role").as("role"))
    .where("f.review_id", "in", reviewIds)
    .orderBy("f.id")
    .execute();
}

/** Undecided warnings under some answers. */
export async function warningsUnder(db: Db, answerIds: number[]) {
  if (answerIds.length === 0) return [];
  return db
    .selectFrom("warning as w")
    .innerJoin("account as a", "a.id", "w.account_id")
    .select(["w.id", "w.answer_id as answerId", "w.kind", "w.comment", "w.created_at as at", "a.moderator"])
    .select((eb) => eb.fn.coalesce("w.reporter_role", "a.role").as("role"))
    .where("w.answer_id", "in", answerIds)
    .where("w.decided_at", "is", null)
    .orderBy("w.id")
    .execute();
}

/** The next open review that this moderator may decide and that is not somebody else's just now. */
export async function nextReview(db: Db, actorId: number, claimedSince: number): Promise<number | null> {
  const row = await db
    .selectFrom("review as r")
    .innerJoin("thread as t", "t.id", "r.thread_id")
    .select("r.id")
    .where("r.decided_at", "is", null)
    .where(notRecognisedBy(actorId))
    .where((eb) =>
      eb.or([eb("r.claimed_by", "is", null), eb("r.claimed_by", "=", actorId), eb("r.claimed_at", "<=", claimedSince)]),
    )
    .orderBy(sql`r.decide_by / ${sql.lit(HOUR)}`)
    .orderBy("r.weight", "desc")
    .orderBy("r.id")
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

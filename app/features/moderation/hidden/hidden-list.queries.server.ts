import type { Db } from "db/engine";
import { notRecognisedBy } from "db/recognised";
import type { PostKind } from "~/core/ids";

const PAGE = 25;

type After = { at: number; id: number } | null;

/**
 * What is hidden now, newest first: since when, by whom, and whether somebody has decided. One page more than shown.
 */
export async function hiddenPage(db: Db, after: After, readerId: number) {
  let query = db
    .selectFrom("hidden_post as h")
    .innerJoin("thread as t", "t.id", "h.thread_id")
    .innerJoin("specialty as s", "s.id", "t.specialty_id")
    .innerJoin("review as r", "r.id", "h.review_id")
    .leftJoin("badge as b", "b.id", "h.hidden_by")
    .select(["h.post_kind as kind", "h.post_id as postId", "h.hidden_at as at", "h.review_id as id", "h.reason"])
    .select(["t.title", "s.field as specialty", "b.name as by", "r.decided_at as decidedAt", "r.decide_by as decideBy"])
    .where(notRecognisedBy(readerId));
  if (after)
    query = query.where((eb) =>
      eb.or([
        eb("h.hidden_at", "<", after.at),
        eb.and([eb("h.hidden_at", "=", after.at), eb("h.review_id", "<", after.id)]),
      ]),
    );
  const rows = await query
    .orderBy("h.hidden_at", "desc")
    .orderBy("h.review_id", "desc")
    .limit(PAGE + 1)
    .execute();
  // The cast: the column is written from a PostKind alone.
  return paged(rows.map((row) => ({ ...row, kind: row.kind as PostKind })));
}

/** What was decided, newest first. */
export async function decidedPage(db: Db, after: After, readerId: number) {
  let query = db
    .selectFrom("review as r")
    .innerJoin("thread as t", "t.id", "r.thread_id")
    .innerJoin("specialty as s", "s.id", "t.specialty_id")
    .leftJoin("badge as b", "b.id", "r.decided_by")
    .select(["r.id", "r.post_kind as kind", "r.decision", "r.reason", "b.name as by", "t.title"])
    .select((eb) => ["s.field as specialty", eb.ref("r.decided_at").$notNull().as("at")])
    .where("r.decided_at", "is not", null)
    .where(notRecognisedBy(readerId));
  if (after)
    query = query.where((eb) =>
      eb.or([
        eb("r.decided_at", "<", after.at),
        eb.and([eb("r.decided_at", "=", after.at), eb("r.id", "<", after.id)]),
      ]),
    );
  const rows = await query
    .orderBy("r.decided_at", "desc")
    .orderBy("r.id", "desc")
    .limit(PAGE + 1)
    .execute();
  // The cast: the column is written from a PostKind alone.
  return paged(rows.map((row) => ({ ...row, kind: row.kind as PostKind })));
}

function paged<T extends { at: number; id: number }>(rows: T[]): { rows: T[]; next: string | null } {
  const last = rows[PAGE - 1];
  return { rows: rows.slice(0, PAGE), next: rows.length > PAGE && last ? `${last.at}-${last.id}` : null };
}

/** A page's place in such a list, out of the address. */
export function afterOf(text: string | null): After {
  const [, at, id] = /^(\d{1,15})-(\d{1,15})$/.exec(text ?? "") ?? [];
  return at && id ? { at: Number(at), id: Number(id) } : null;
}

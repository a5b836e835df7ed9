import type { Db, Tx } from "db/engine";
import { sql } from "kysely";
import { badgeOf } from "~/core/badge-row";
import type { PersonBadge } from "~/core/person";
import type { RevealReason } from "~/core/reveal-reasons";
import type { Instant } from "~/core/time";
import { REQUEST_LASTS } from "./reveal";

/** An anonymous question as a moderator may know it; `mine` is all it tells of the author, and only to the author. */
export async function anonymousThread(db: Db, threadId: number, actorId: number) {
  const row = await db
    .selectFrom("thread as t")
    .leftJoin("anonymous_author as own", (join) =>
      join.onRef("own.thread_id", "=", "t.id").on("own.account_id", "=", actorId),
    )
    .select(["t.id", "t.title", "t.slug", "t.pseudonym", "own.account_id as ownId"])
    .where("t.id", "=", threadId)
    .where("t.anonymous", "=", 1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { ownId, pseudonym, ...thread } = row;
  return { ...thread, pseudonym: pseudonym ?? "Anonymous", mine: ownId !== null };
}

export async function findReveal(db: Db, id: number) {
  return db
    .selectFrom("reveal as r")
    .leftJoin("badge as a", "a.id", "r.asked_by")
    .leftJoin("badge as d", "d.id", "r.decided_by")
    .select(["r.id", "r.thread_id as threadId", "r.reason as category", "r.asked_by as askedBy"])
    .select(["r.asked_at as askedAt", "r.decided_by as decidedBy", "r.decided_at as decidedAt", "r.agreed"])
    .select(["a.name as asker", "d.name as decider"])
    .where("r.id", "=", id)
    .executeTakeFirst();
}

export type FoundReveal = NonNullable<Awaited<ReturnType<typeof findReveal>>>;

export async function openRevealOf(db: Db, threadId: number, now: Instant): Promise<number | null> {
  const row = await db
    .selectFrom("reveal")
    .select("id")
    .where("thread_id", "=", threadId)
    .where("decided_at", "is", null)
    .where("asked_at", ">", now - REQUEST_LASTS)
    .executeTakeFirst();
  return row?.id ?? null;
}

type NewReveal = { threadId: number; askedBy: number; category: RevealReason; now: Instant };

/** Opens a request; null if one waits already. One that waited a week is closed first. */
export async function insertReveal(tx: Tx, { threadId, askedBy, category, now }: NewReveal): Promise<number | null> {
  await tx
    .updateTable("reveal")
    .set({ decided_at: sql<number>`asked_at + ${sql.lit(REQUEST_LASTS)}` })
    .where("thread_id", "=", threadId)
    .where("decided_at", "is", null)
    .where("asked_at", "<=", now - REQUEST_LASTS)
    .execute();
  const row = await tx
    .insertInto("reveal")
    .values({ thread_id: threadId, asked_by: askedBy, asked_at: now, reason: category })
    .onConflict((conflict) => conflict.column("thread_id").where("decided_at", "is", null).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Closes a request that still waits: agreed, refused, or taken back (no decider). False if somebody was quicker. */
export async function closeReveal(
  tx: Tx,
  id: number,
  closed: { decidedBy: number | null; agreed: boolean | null; now: Instant },
): Promise<boolean> {
  const row = await tx
    .updateTable("reveal")
    .set({
      decided_by: closed.decidedBy,
      decided_at: closed.now,
      agreed: closed.agreed === null ? null : closed.agreed ? 1 : 0,
    })
    .where("id", "=", id)
    .where("decided_at", "is", null)
    .where("asked_at", ">", closed.now - REQUEST_LASTS)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Who asked; null once that account is deleted. For `showAuthor` alone. */
export async function authorBehind(db: Db, threadId: number): Promise<PersonBadge | null> {
  const row = await db
    .selectFrom("anonymous_author as o")
    .innerJoin("badge as b", "b.id", "o.account_id")
    .selectAll("b")
    .where("o.thread_id", "=", threadId)
    .executeTakeFirst();
  return row ? badgeOf(row) : null;
}

/** The sentence written beside an act on a request; null once it was erased. */
export async function reasonOfAct(db: Db, revealId: number, act: string): Promise<string | null> {
  const row = await db
    .selectFrom("audit_log as l")
    .innerJoin("audit_reason as r", "r.seq", "l.seq")
    .select("r.reason")
    .where("l.subject_kind", "=", "reveal")
    .where("l.subject_id", "=", String(revealId))
    .where("l.act", "=", act)
    .executeTakeFirst();
  return row?.reason ?? null;
}

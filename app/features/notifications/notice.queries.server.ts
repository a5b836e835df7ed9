import type { Db, Tx } from "db/engine";
import { notRecognisedBy } from "db/recognised";
import type { NoticeTable } from "db/schema/notifications";
import { slices } from "db/slices";
import { type Insertable, sql } from "kysely";
import type { PostKind, PostRef } from "~/core/ids";
import type { Instant } from "~/core/time";
import { ownAffairs } from "./notice";

/** Adds notices; returns who got one now (a second run adds none). */
export async function insertNotices(tx: Tx, rows: readonly Insertable<NoticeTable>[]): Promise<number[]> {
  const told: number[] = [];
  for (const some of slices(rows)) {
    const inserted = await tx
      .insertInto("notice")
      .values(some)
      .onConflict((conflict) => conflict.column("once_key").doNothing())
      .returning("account_id as id")
      .execute();
    told.push(...inserted.map((row) => row.id));
  }
  return told;
}

/** Takes back what was told of a post that went out of sight; with a thread goes everything told of it. */
export async function deleteNoticesOf(tx: Tx, post: PostRef & { threadId: number }): Promise<void> {
  let query = tx.deleteFrom("notice").where("thread_id", "=", post.threadId).where("kind", "not in", ownAffairs);
  if (post.kind !== "thread") query = query.where("post_kind", "=", post.kind).where("post_id", "=", post.id);
  await query.execute();
}

/**
 * A member's notices that lead somewhere now: those about posts join the views and the audience, so what was hidden
 * since drops out with its title.
 */
export function noticesOf(db: Db, accountId: number, audience: readonly string[]) {
  return db
    .selectFrom("notice as n")
    .leftJoin("visible_thread as t", (join) =>
      join.onRef("t.id", "=", "n.thread_id").on("t.visibility", "in", audience).on(notRecognisedBy(accountId)),
    )
    .leftJoin("account as a", (join) => join.onRef("a.id", "=", "n.actor_id").on("a.deleted_at", "is", null))
    .select(["n.id", "n.kind", "n.thread_id as threadId", "n.post_kind as postKind", "n.post_id as postId"])
    .select(["n.created_at as createdAt", "n.read_at as readAt"])
    .select(["t.title", "t.slug", "t.kind as threadKind", "a.name as actorName"])
    .select((eb) =>
      eb
        .case()
        .when("n.kind", "=", "revealed")
        .then(
          eb
            .selectFrom("reveal as r")
            .select("r.reason")
            .whereRef("r.thread_id", "=", "n.thread_id")
            .whereRef("r.decided_at", "<=", "n.created_at")
            .where("r.agreed", "=", 1)
            .orderBy("r.id", "desc")
            .limit(1),
        )
        .end()
        .as("why"),
    )
    .where("n.account_id", "=", accountId)
    .where((eb) =>
      eb.or([
        eb("n.kind", "in", ownAffairs),
        eb.and([
          eb("t.id", "is not", null),
          eb.or([
            eb("n.post_kind", "=", "thread"),
            eb.exists(
              eb
                .selectFrom("visible_answer as v")
                .select("v.id")
                .whereRef("v.id", "=", "n.post_id")
                .where("n.post_kind", "=", "answer"),
            ),
            eb.exists(
              eb
                .selectFrom("visible_comment as v")
                .select("v.id")
                .whereRef("v.id", "=", "n.post_id")
                .where("n.post_kind", "=", "comment"),
            ),
          ]),
        ]),
      ]),
    );
}

/**
 * How many lines of the list are unread (`linesOf`): notices of one kind on one thread are one. Counted to 100 at most,
 * in one walk along one index.
 */
export async function countUnread(db: Db, accountId: number): Promise<number> {
  const { rows } = await sql<{ unread: number }>`select count(*) as unread from
    (select distinct kind, thread_id, case when thread_id is null then id end as alone from
      (select id, kind, thread_id from notice where account_id = ${accountId} and read_at is null limit 500) as newest
      limit 100) as unread`.execute(db);
  return Number(rows[0]?.unread ?? 0);
}

/** Marks everything about one thread as read. */
export async function markThreadRead(tx: Tx, accountId: number, threadId: number, now: Instant): Promise<void> {
  await tx
    .updateTable("notice")
    .set({ read_at: now })
    .where("account_id", "=", accountId)
    .where("thread_id", "=", threadId)
    .where("read_at", "is", null)
    .execute();
}

/** Marks as read: all of them, or those of one line of the list. */
export async function markRead(tx: Tx, accountId: number, ids: readonly number[] | "all", now: Instant): Promise<void> {
  let query = tx
    .updateTable("notice")
    .set({ read_at: now })
    .where("account_id", "=", accountId)
    .where("read_at", "is", null);
  if (ids !== "all") query = query.where("id", "in", ids);
  await query.execute();
}

export async function sweepNotices(tx: Tx, before: Instant): Promise<void> {
  await tx.deleteFrom("notice").where("created_at", "<", before).where("read_at", "is not", null).execute();
}

/** The post of a review, and whether it was hidden by this very decision. */
export async function reviewedPost(db: Db, reviewId: number) {
  const row = await db
    .selectFrom("review as r")
    .leftJoin("hidden_post as h", "h.review_id", "r.id")
    .select(["r.post_kind as kind", "r.post_id as id", "r.thread_id as threadId", "r.decided_at as decidedAt"])
    .select("h.hidden_at as hiddenAt")
    .where("r.id", "=", reviewId)
    .executeTakeFirst();
  if (!row) return null;
  // The cast: only posts are reviewed.
  const post = { kind: row.kind as PostKind, id: row.id };
  return { post, threadId: row.threadId, hiddenBefore: row.hiddenAt === null || row.hiddenAt !== row.decidedAt };
}

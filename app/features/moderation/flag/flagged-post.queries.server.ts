import type { Db } from "db/engine";
import { sql } from "kysely";
import type { PostRef } from "~/core/ids";
import type { Instant } from "~/core/time";

/** A post as reporting and deciding see it, hidden or not. `mine` is all it tells of an anonymous author. */
export type FlaggedPost = {
  threadId: number;
  /** Null where the anonymous asker wrote it. */
  authorId: number | null;
  mine: boolean;
  /** The actor asked, anonymously, the question it stands under. */
  underOwnAnonymous: boolean;
  /** The actor said that they recognise the patient of this case. */
  recognised: boolean;
  /** When it was last edited; 0 if never. */
  version: number;
  hidden: boolean;
  /** Since when it is hidden; null if it is not. */
  hiddenAt: Instant | null;
  deleted: boolean;
  visibility: string;
  /** The thread it stands in is hidden or withdrawn. */
  threadGone: boolean;
};

type Row = {
  threadId: number;
  authorId: number | null;
  edited: number | null;
  deleted: number | null;
  asAsker: number;
};

function rowOf(db: Db, { kind, id }: PostRef): Promise<Row | undefined> {
  if (kind === "thread")
    return db
      .selectFrom("thread")
      .select(["id as threadId", "author_id as authorId", "edited_at as edited", "deleted_at as deleted"])
      .select("anonymous as asAsker")
      .where("id", "=", id)
      .executeTakeFirst();
  if (kind === "answer")
    return db
      .selectFrom("answer")
      .select(["thread_id as threadId", "author_id as authorId", "edited_at as edited", "deleted_at as deleted"])
      .select(sql.lit(0).as("asAsker"))
      .where("id", "=", id)
      .executeTakeFirst();
  return db
    .selectFrom("comment")
    .select(["thread_id as threadId", "author_id as authorId", "edited_at as edited", "deleted_at as deleted"])
    .select("as_asker as asAsker")
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The post with what its thread says of it. `actorId` null is a visitor, who wrote nothing. */
export async function findFlaggedPost(db: Db, post: PostRef, actorId: number | null): Promise<FlaggedPost | undefined> {
  const row = await rowOf(db, post);
  if (!row) return undefined;
  const thread = await db
    .selectFrom("thread as t")
    .leftJoin("visible_thread as v", "v.id", "t.id")
    .leftJoin("anonymous_author as own", (join) =>
      join.onRef("own.thread_id", "=", "t.id").on("own.account_id", "=", actorId ?? 0),
    )
    .leftJoin("recognised_patient as rp", (join) =>
      join.onRef("rp.case_id", "=", "t.case_id").on("rp.account_id", "=", actorId ?? 0),
    )
    .select(["t.visibility", "v.id as visibleId", "own.account_id as ownId", "rp.at as recognisedAt"])
    .where("t.id", "=", row.threadId)
    .executeTakeFirstOrThrow();
  const hidden = await db
    .selectFrom("hidden_post")
    .select("hidden_at as at")
    .where("post_kind", "=", post.kind)
    .where("post_id", "=", post.id)
    .executeTakeFirst();
  return {
    threadId: row.threadId,
    authorId: row.authorId,
    mine:
      actorId !== null &&
      (row.authorId === null ? row.asAsker === 1 && thread.ownId !== null : row.authorId === actorId),
    underOwnAnonymous: thread.ownId !== null,
    version: row.edited ?? 0,
    recognised: thread.recognisedAt !== null,
    hidden: hidden !== undefined,
    hiddenAt: hidden?.at ?? null,
    deleted: row.deleted !== null,
    visibility: thread.visibility,
    threadGone: post.kind !== "thread" && thread.visibleId === null,
  };
}

/** Whether pictures, videos or results stand in a thread: only a case has them. */
export async function hasMedia(db: Db, threadId: number): Promise<boolean> {
  const row = await db
    .selectFrom("thread as t")
    .innerJoin("attachment as a", "a.case_id", "t.case_id")
    .select("a.id")
    .where("t.id", "=", threadId)
    .where("a.state", "=", "published")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

import type { Db, Tx } from "db/engine";
import type { PostRef } from "~/core/ids";
import { Forbidden, NotFound } from "~/core/refusals";
import { answeredByOthers, type FoundThread, findThread, textGone } from "../thread/thread.queries.server";
import { RECOGNISED } from "../thread/thread-access";

/** Any post as the rules see it, with its thread; deleted or hidden or not. */
export type FoundPost = {
  id: number;
  kind: PostRef["kind"];
  thread: FoundThread;
  /** Null where the anonymous asker wrote it. */
  authorId: number | null;
  mine: boolean;
  deletedAt: number | null;
  hidden: boolean;
  withdrawnByAuthor: boolean;
  answeredByOthers: boolean;
  /** Removed for good, or its author's account deleted: only the place is left. */
  textGone: boolean;
  /** The answer a comment hangs under. */
  answerId: number | null;
  parentId: number | null;
};

const table = { answer: "answer", comment: "comment" } as const;

/** Which thread a post belongs to; that never changes, so it may be read before the thread is held. */
export async function threadIdOf(db: Pick<Db, "selectFrom">, post: PostRef): Promise<number> {
  if (post.kind === "thread") return post.id;
  const row = await db
    .selectFrom(table[post.kind])
    .select("thread_id as threadId")
    .where("id", "=", post.id)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row.threadId;
}

export async function findPost(db: Db, post: PostRef, actorId: number): Promise<FoundPost | undefined> {
  const thread = await findThread(db, await threadIdOf(db, post), actorId);
  if (!thread) return undefined;
  if (post.kind === "thread")
    return {
      ...thread,
      kind: "thread",
      thread,
      answeredByOthers: await answeredByOthers(db, thread.id, actorId),
      answerId: null,
      parentId: null,
    };
  const row = post.kind === "answer" ? await findAnswer(db, post.id) : await findComment(db, post.id);
  if (!row) return undefined;
  const mine = row.authorId === null ? row.asAsker === 1 && thread.mine : row.authorId === actorId;
  return {
    ...row,
    kind: post.kind,
    thread,
    mine,
    hidden: row.hiddenId !== null,
    withdrawnByAuthor: row.deletedAt !== null && row.deletedBy === row.authorId,
    answeredByOthers: false,
    textGone: row.gone === 1,
  };
}

/** The post if readers can see it; refuses otherwise. */
export async function openPost(db: Db, post: PostRef, actorId: number): Promise<FoundPost> {
  const found = await findPost(db, post, actorId);
  if (!found || found.deletedAt !== null || found.hidden) throw new NotFound();
  if (found.thread.deletedAt !== null || found.thread.hidden) throw new NotFound();
  if (found.thread.recognised) throw new Forbidden(RECOGNISED);
  return found;
}

function findAnswer(db: Db, id: number) {
  return db
    .selectFrom("answer as a")
    .leftJoin("hidden_post as h", (join) => join.on("h.post_kind", "=", "answer").onRef("h.post_id", "=", "a.id"))
    .select(["a.id", "a.author_id as authorId", "a.deleted_at as deletedAt", "a.deleted_by as deletedBy"])
    .select((eb) => ["h.post_id as hiddenId", eb.val(0).as("asAsker")])
    .select(textGone("a.body_md").as("gone"))
    .select((eb) => [eb.val<number | null>(null).as("answerId"), eb.val<number | null>(null).as("parentId")])
    .where("a.id", "=", id)
    .executeTakeFirst();
}

function findComment(db: Db, id: number) {
  return db
    .selectFrom("comment as c")
    .leftJoin("hidden_post as h", (join) => join.on("h.post_kind", "=", "comment").onRef("h.post_id", "=", "c.id"))
    .select(["c.id", "c.author_id as authorId", "c.deleted_at as deletedAt", "c.deleted_by as deletedBy"])
    .select(["h.post_id as hiddenId", "c.as_asker as asAsker", "c.answer_id as answerId", "c.parent_id as parentId"])
    .select(textGone("c.body_md").as("gone"))
    .where("c.id", "=", id)
    .executeTakeFirst();
}

/** Marks a post deleted, or brings it back with null. */
export async function writeDeletion(
  tx: Tx,
  post: PostRef,
  deletion: { deleted_at: number; deleted_by: number | null } | null,
): Promise<void> {
  await tx
    .updateTable(post.kind)
    .set(deletion ?? { deleted_at: null, deleted_by: null })
    .where("id", "=", post.id)
    .execute();
}

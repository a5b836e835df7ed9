import type { Db, Tx } from "db/engine";
import { prepared } from "db/prepared";
import type { ThreadTable } from "db/schema/forum";
import { type Insertable, sql } from "kysely";
import { Forbidden, NotFound } from "~/core/refusals";
import { RECOGNISED } from "./thread-access";

const bumpedThread = prepared((db: Db, threadId: number) =>
  db
    .updateTable("thread")
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("id", "=", threadId)
    .returning("id"),
);

/**
 * The first statement of every act in a thread: bumps its version, and so holds the row until the commit. Acts in one
 * thread come one after the other on both engines, and what they count is exact.
 */
export async function lockThread(tx: Tx, threadId: number): Promise<void> {
  if ((await bumpedThread(tx, threadId)).length === 0) throw new NotFound();
}

/** The same for many threads in one statement. */
export async function lockThreads(tx: Tx, threadIds: readonly number[]): Promise<void> {
  await tx
    .updateTable("thread")
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("id", "in", threadIds)
    .execute();
}

const threadForRules = prepared((db: Db, threadId: number, actorId: number) =>
  db
    .selectFrom("thread as t")
    .leftJoin("anonymous_author as own", (join) =>
      join.onRef("own.thread_id", "=", "t.id").on("own.account_id", "=", actorId),
    )
    .leftJoin("hidden_post as h", (join) => join.on("h.post_kind", "=", "thread").onRef("h.post_id", "=", "t.id"))
    .leftJoin("recognised_patient as rp", (join) =>
      join.onRef("rp.case_id", "=", "t.case_id").on("rp.account_id", "=", actorId),
    )
    .select([
      "t.id",
      "t.kind",
      "t.episode",
      "t.slug",
      "t.title",
      "t.author_id as authorId",
      "t.anonymous",
      "t.specialty_id as specialtyId",
      "t.visibility",
      "t.created_at as createdAt",
      "t.deleted_at as deletedAt",
      "t.deleted_by as deletedBy",
      "own.account_id as ownId",
      "h.post_id as hiddenId",
      "rp.at as recognisedAt",
    ])
    .select(textGone("t.asking_md").as("gone"))
    .where("t.id", "=", threadId),
);

/** A thread as the rules see it, deleted or hidden or not. `mine` is the only thing it tells of an anonymous asker. */
export async function findThread(db: Db, threadId: number, actorId: number) {
  const [row] = await threadForRules(db, threadId, actorId);
  if (!row) return undefined;
  const { ownId, hiddenId, recognisedAt, gone, ...thread } = row;
  return {
    ...thread,
    kind: row.kind === "case" ? ("case" as const) : ("question" as const),
    episode: row.episode === "over" ? ("over" as const) : ("none" as const),
    anonymous: row.anonymous === 1,
    mine: row.authorId === actorId || ownId !== null,
    hidden: hiddenId !== null,
    recognised: recognisedAt !== null,
    withdrawnByAuthor: row.deletedAt !== null && row.deletedBy === row.authorId,
    textGone: gone === 1,
  };
}

/** 1 where a post's text is empty, which none is when it is posted. */
export const textGone = (column: string) => sql<number>`case when ${sql.ref(column)} = '' then 1 else 0 end`;

export type FoundThread = NonNullable<Awaited<ReturnType<typeof findThread>>>;

/** The thread if readers can see it; refuses otherwise. */
export async function openThread(db: Db, threadId: number, actorId: number): Promise<FoundThread> {
  const thread = await findThread(db, threadId, actorId);
  if (!thread || thread.deletedAt !== null || thread.hidden) throw new NotFound();
  if (thread.recognised) throw new Forbidden(RECOGNISED);
  return thread;
}

/** How an anonymous thread's asker is shown. */
export async function askerWords(db: Db, threadId: number) {
  const row = await db
    .selectFrom("thread")
    .select(["pseudonym", "asker_stage as stage"])
    .where("id", "=", threadId)
    .executeTakeFirst();
  return row ?? { pseudonym: null, stage: null };
}

/** True if somebody else's visible answer stands under the thread. */
export async function answeredByOthers(db: Db, threadId: number, actorId: number): Promise<boolean> {
  const row = await db
    .selectFrom("visible_answer")
    .select("id")
    .where("thread_id", "=", threadId)
    .where("author_id", "!=", actorId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Inserts a thread; undefined if one with this submission id is there already. */
export async function insertThread(tx: Tx, row: Insertable<ThreadTable>): Promise<number | undefined> {
  const inserted = await tx
    .insertInto("thread")
    .values(row)
    .onConflict((conflict) => conflict.column("submission_id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted?.id;
}

export async function insertAnonymousAuthor(tx: Tx, threadId: number, accountId: number): Promise<void> {
  await tx.insertInto("anonymous_author").values({ thread_id: threadId, account_id: accountId }).execute();
}

/** What this member posted with this submission id before, if anything. */
export function submittedThread(db: Db, submission: string, actorId: number) {
  return db
    .selectFrom("thread as t")
    .leftJoin("anonymous_author as own", "own.thread_id", "t.id")
    .select(["t.id", "t.slug"])
    .where("t.submission_id", "=", submission)
    .where((eb) => eb.or([eb("t.author_id", "=", actorId), eb("own.account_id", "=", actorId)]))
    .executeTakeFirst();
}

/** Adds `by` (1 or -1) to the counts of the specialty and the tags of a thread that appears or goes. */
export async function countThread(tx: Tx, thread: { id: number; specialtyId: number }, by: 1 | -1): Promise<void> {
  await tx
    .updateTable("specialty")
    .set((eb) => ({ thread_count: eb("thread_count", "+", by) }))
    .where("id", "=", thread.specialtyId)
    .execute();
  await tx
    .updateTable("tag")
    .set((eb) => ({ thread_count: eb("thread_count", "+", by) }))
    .where("id", "in", (eb) => eb.selectFrom("thread_tag").select("tag_id").where("thread_id", "=", thread.id))
    .execute();
}

import type { Db } from "db/engine";
import type { Instant } from "~/core/time";

/** How far a walk over the threads has come. */
export type MovingPlace = { at: Instant; id: number };

/**
 * Questions that readers can see, oldest first, for moving to another forum; a case never leaves. Who asked anonymously
 * is not looked for.
 */
export function threadsAfter(db: Db, after: MovingPlace, limit: number) {
  return db
    .selectFrom("visible_thread as t")
    .innerJoin("specialty as s", "s.id", "t.specialty_id")
    .select(["t.id", "t.author_id as authorId", "t.anonymous", "t.created_at as at", "t.title", "s.slug as specialty"])
    .select(["t.know_md as know", "t.think_md as think", "t.asking_md as asking", "t.visibility", "t.episode"])
    .where("t.kind", "=", "question")
    .where((eb) => eb(eb.refTuple("t.created_at", "t.id"), ">", eb.tuple(after.at, after.id)))
    .orderBy("t.created_at")
    .orderBy("t.id")
    .limit(limit)
    .execute();
}

export function countMovingThreads(db: Db): Promise<number> {
  return db
    .selectFrom("visible_thread")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("kind", "=", "question")
    .executeTakeFirstOrThrow()
    .then(({ count }) => count);
}

export type MovingThread = Awaited<ReturnType<typeof threadsAfter>>[number];

/** What readers see under these threads, in the order in which it was written. */
export async function postsUnder(db: Db, threadIds: readonly number[]) {
  const answers = await db
    .selectFrom("visible_answer")
    .select(["id", "thread_id as threadId", "author_id as authorId", "created_at as at", "body_md as body"])
    .select("helpful_at as helpfulAt")
    .where("thread_id", "in", threadIds)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  const comments = await db
    .selectFrom("visible_comment as c")
    .leftJoin("visible_answer as a", "a.id", "c.answer_id")
    .leftJoin("visible_comment as p", "p.id", "c.parent_id")
    .select(["c.id", "c.thread_id as threadId", "c.author_id as authorId", "c.as_asker as asAsker"])
    // A reply whose comment went stands for itself.
    .select(["a.id as answerId", "p.id as parentId", "c.created_at as at", "c.body_md as body"])
    .where("c.thread_id", "in", threadIds)
    .where((eb) => eb.or([eb("c.answer_id", "is", null), eb("a.id", "is not", null)]))
    .orderBy("c.created_at")
    .orderBy((eb) => eb.case().when("p.id", "is", null).then(0).else(1).end())
    .orderBy("c.id")
    .execute();
  const endorsements = await db
    .selectFrom("endorsement as e")
    .innerJoin("visible_answer as a", "a.id", "e.answer_id")
    .select(["e.answer_id as answerId", "e.account_id as accountId"])
    .where("a.thread_id", "in", threadIds)
    .orderBy("e.account_id")
    .execute();
  const tags = await db
    .selectFrom("thread_tag as tt")
    .innerJoin("tag as t", "t.id", "tt.tag_id")
    .select(["tt.thread_id as threadId", "t.name"])
    .where("tt.thread_id", "in", threadIds)
    .execute();
  return { answers, comments, endorsements, tags };
}

export type PostsUnder = Awaited<ReturnType<typeof postsUnder>>;

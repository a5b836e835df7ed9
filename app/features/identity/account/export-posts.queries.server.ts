import type { Db } from "db/engine";

/**
 * Everything somebody wrote, what they asked anonymously included: the file is for them alone. A case never leaves by
 * export, so of those only `ownCases` says that they are there.
 */
export async function ownPosts(db: Db, id: number) {
  const anonymous = db.selectFrom("anonymous_author").select("thread_id").where("account_id", "=", id);
  // What stands under a question that was removed for good may repeat it: nobody gets it any more.
  const purged = db
    .selectFrom("review")
    .select("post_id")
    .where("post_kind", "=", "thread")
    .where("purged_at", "is not", null);
  const [questions, answers, comments, learningPoints, collections, collectionItems] = await Promise.all([
    db
      .selectFrom("thread as t")
      .innerJoin("specialty as s", "s.id", "t.specialty_id")
      .select(["t.id", "t.kind", "t.anonymous", "t.pseudonym", "t.title", "s.name as specialty", "t.visibility"])
      .select(["t.know_md as know", "t.think_md as think", "t.asking_md as asking", "t.episode"])
      .select(["t.created_at as createdAt", "t.edited_at as editedAt", "t.deleted_at as deletedAt"])
      .where("t.kind", "=", "question")
      .where((eb) => eb.or([eb("t.author_id", "=", id), eb("t.id", "in", anonymous)]))
      .orderBy("t.id")
      .execute(),
    db
      .selectFrom("answer")
      .select(["id", "thread_id as thread", "body_md as body", "interests", "created_at as createdAt"])
      .select(["edited_at as editedAt", "deleted_at as deletedAt"])
      .where("author_id", "=", id)
      .where("thread_id", "not in", purged)
      .orderBy("id")
      .execute(),
    db
      .selectFrom("comment")
      .select(["id", "thread_id as thread", "answer_id as answer", "as_asker as asAnonymousAsker", "body_md as body"])
      .select(["created_at as createdAt", "edited_at as editedAt", "deleted_at as deletedAt"])
      .where("thread_id", "not in", purged)
      .where((eb) =>
        eb.or([eb("author_id", "=", id), eb.and([eb("as_asker", "=", 1), eb("thread_id", "in", anonymous)])]),
      )
      .orderBy("id")
      .execute(),
    db
      .selectFrom("learning_point")
      .select(["thread_id as thread", "body_md as body", "created_at as createdAt"])
      .where("author_id", "=", id)
      .orderBy("id")
      .execute(),
    db
      .selectFrom("collection")
      .select(["id", "title", "intro_md as intro", "created_at as createdAt", "published_at as publishedAt"])
      .select("deleted_at as deletedAt")
      .where("owner_id", "=", id)
      .orderBy("id")
      .execute(),
    db
      .selectFrom("collection_item")
      .select(["collection_id as collection", "thread_id as thread", "note_md as note", "added_at as addedAt"])
      .where("added_by", "=", id)
      .orderBy("id")
      .execute(),
  ]);
  const posts = { thread: questions, answer: answers, comment: comments };
  const earlier = await Promise.all(
    (["thread", "answer", "comment"] as const).map((kind) => earlierVersions(db, kind, posts[kind])),
  );
  return {
    questions,
    answers,
    comments,
    earlierVersions: earlier.flat(),
    learningPoints,
    collections,
    collectionItems,
  };
}

/** Some hundred at a time: a statement takes only so many parameters. */
const SLICE = 500;

async function earlierVersions(db: Db, kind: string, posts: readonly { id: number }[]) {
  const found = [];
  for (let start = 0; start < posts.length; start += SLICE)
    found.push(
      ...(await db
        .selectFrom("revision")
        .select(["post_kind as kind", "post_id as id", "title", "body_md as body", "note", "created_at as createdAt"])
        .where("post_kind", "=", kind)
        .where(
          "post_id",
          "in",
          posts.slice(start, start + SLICE).map((post) => post.id),
        )
        .orderBy("id")
        .execute()),
    );
  return found;
}

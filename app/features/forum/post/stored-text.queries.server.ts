import type { Db } from "db/engine";
import type { PostKind } from "~/core/ids";
import type { StoredText } from "~/core/stored-text";

/** The texts of some posts behind `after`, in the order of their ids; those that are deleted are left out. */
export async function storedTexts(db: Db, kind: PostKind, after: number, limit: number): Promise<StoredText[]> {
  if (kind === "thread") {
    const rows = await db
      .selectFrom("thread")
      .select(["id", "title", "know_md as know", "think_md as think", "asking_md as asking"])
      .where("id", ">", after)
      .where("deleted_at", "is", null)
      .orderBy("id")
      .limit(limit)
      .execute();
    return rows.map(({ id, title, ...parts }) => ({ ...at(kind, id, id), plain: { title }, markdown: parts }));
  }
  if (kind === "answer") {
    const rows = await db
      .selectFrom("answer")
      .select(["id", "thread_id as threadId", "body_md as body", "interests"])
      .where("id", ">", after)
      .where("deleted_at", "is", null)
      .orderBy("id")
      .limit(limit)
      .execute();
    return rows.map(({ id, threadId, body, interests }) => ({
      ...at(kind, id, threadId),
      plain: { interests: interests ?? "" },
      markdown: { body },
    }));
  }
  const rows = await db
    .selectFrom("comment")
    .select(["id", "thread_id as threadId", "body_md as body"])
    .where("id", ">", after)
    .where("deleted_at", "is", null)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ id, threadId, body }) => ({ ...at(kind, id, threadId), plain: {}, markdown: { body } }));
}

const at = (kind: PostKind, id: number, threadId: number) => ({ kind, id, threadId, post: { kind, id } });

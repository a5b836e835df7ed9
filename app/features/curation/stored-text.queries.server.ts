import type { Db } from "db/engine";
import type { StoredText } from "~/core/stored-text";

/** Learning points behind `after`, each with the thread it is pinned to. */
export async function storedLearningPoints(db: Db, after: number, limit: number): Promise<StoredText[]> {
  const rows = await db
    .selectFrom("learning_point")
    .select(["id", "thread_id as threadId", "body_md as body"])
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ id, threadId, body }) => ({
    ...{ kind: "learning-point" as const, id, threadId, plain: {} },
    post: { kind: "thread", id: threadId },
    markdown: { body },
  }));
}

/** One collection with its notes; undefined if it is deleted. */
export async function storedCollection(db: Db, id: number): Promise<StoredText | undefined> {
  const [next] = await storedCollections(db, id - 1, 1);
  return next?.id === id ? next : undefined;
}

/** Collections behind `after` that are not deleted, each with its notes. */
export async function storedCollections(db: Db, after: number, limit: number): Promise<StoredText[]> {
  const rows = await db
    .selectFrom("collection")
    .select(["id", "title", "intro_md as intro"])
    .where("id", ">", after)
    .where("deleted_at", "is", null)
    .orderBy("id")
    .limit(limit)
    .execute();
  if (rows.length === 0) return [];
  const notes = await db
    .selectFrom("collection_item")
    .select(["collection_id as collectionId", "id", "note_md as note"])
    .where(
      "collection_id",
      "in",
      rows.map(({ id }) => id),
    )
    .where("note_md", "is not", null)
    .execute();
  return rows.map(({ id, title, intro }) => ({
    ...{ kind: "collection" as const, id, threadId: null, post: null, plain: { title } },
    markdown: {
      intro,
      ...Object.fromEntries(
        notes.filter(({ collectionId }) => collectionId === id).map((one) => [`note.${one.id}`, one.note ?? ""]),
      ),
    },
  }));
}

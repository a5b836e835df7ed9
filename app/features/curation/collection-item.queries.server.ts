import type { Db, Tx } from "db/engine";
import { notRecognisedBy } from "db/recognised";
import type { CheckedText } from "db/schema/shown-text";
import type { Instant } from "~/core/time";

/**
 * The items of a collection in order; a thread's columns are null where it is not visible to `audience`, or is a case
 * whose patient the reader recognises.
 */
export function itemsOf(db: Db, collectionId: number, audience: "public" | "verified", readerId = 0) {
  return db
    .selectFrom("collection_item as item")
    .leftJoin("visible_thread as thread", (join) => {
      const on = join.onRef("thread.id", "=", "item.thread_id").on(notRecognisedBy(readerId, "thread"));
      return audience === "public" ? on.on("thread.visibility", "=", "public") : on;
    })
    .leftJoin("specialty", "specialty.id", "thread.specialty_id")
    .select([
      "item.id",
      "item.position",
      "item.thread_id as inThread",
      "item.note_md as noteMd",
      "item.note_html as noteHtml",
      "thread.id as threadId",
      "thread.title",
      "thread.slug",
      "thread.kind",
      "thread.state",
      "thread.visibility",
      "thread.asker_stage as askerStage",
      "thread.answer_count as answerCount",
      "thread.created_at as createdAt",
      "specialty.name as specialty",
    ])
    .where("item.collection_id", "=", collectionId)
    .orderBy("item.position")
    .orderBy("item.id")
    .execute();
}

export function itemOrder(tx: Tx, collectionId: number) {
  return tx
    .selectFrom("collection_item")
    .select(["id", "position", "thread_id as threadId"])
    .where("collection_id", "=", collectionId)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

export type NewItem = {
  threadId: number | null;
  noteMd: CheckedText | null;
  noteHtml: string | null;
  rendererVersion: number;
};

/** Adds an item at the end; returns null if this thread is in the collection already. */
export async function insertItem(
  tx: Tx,
  collectionId: number,
  item: NewItem,
  addedBy: number,
  now: Instant,
): Promise<number | null> {
  const last = await tx
    .selectFrom("collection_item")
    .select((eb) => eb.fn.max("position").as("position"))
    .where("collection_id", "=", collectionId)
    .executeTakeFirst();
  const row = await tx
    .insertInto("collection_item")
    .values({
      collection_id: collectionId,
      position: Number(last?.position ?? 0) + 1,
      thread_id: item.threadId,
      note_md: item.noteMd,
      note_html: item.noteHtml,
      renderer_version: item.rendererVersion,
      added_by: addedBy,
      added_at: now,
    })
    .onConflict((conflict) => conflict.columns(["collection_id", "thread_id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function deleteItem(
  tx: Tx,
  collectionId: number,
  itemId: number,
): Promise<{ threadId: number | null } | undefined> {
  return tx
    .deleteFrom("collection_item")
    .where("collection_id", "=", collectionId)
    .where("id", "=", itemId)
    .returning("thread_id as threadId")
    .executeTakeFirst();
}

/** Writes a whole order: the place in the list is the position. */
export async function placeItems(tx: Tx, ids: readonly number[]): Promise<void> {
  for (const [position, id] of ids.entries())
    await tx
      .updateTable("collection_item")
      .set({ position })
      .where("id", "=", id)
      .where("position", "<>", position)
      .execute();
}

/** The published collections a thread is part of, for its page. */
export function collectionsWith(db: Db, threadId: number, limit: number) {
  return db
    .selectFrom("collection_item as item")
    .innerJoin("collection", "collection.id", "item.collection_id")
    .select(["collection.id", "collection.title"])
    .where("item.thread_id", "=", threadId)
    .where("collection.published_at", "is not", null)
    .where("collection.deleted_at", "is", null)
    .orderBy("collection.id")
    .limit(limit)
    .execute();
}

import type { Tx } from "db/engine";
import type { Instant } from "~/core/time";

export async function writeCuratedAt(tx: Tx, threadId: number, at: Instant | null): Promise<void> {
  await tx.updateTable("thread").set({ curated_at: at }).where("id", "=", threadId).execute();
}

/** The threads whose round this member's being a mentor decides: those they answered or endorsed in. In id order. */
export async function threadsTouchedBy(tx: Tx, accountId: number): Promise<number[]> {
  const rows = await tx
    .selectFrom("answer")
    .select("thread_id as id")
    .where("author_id", "=", accountId)
    .union(
      tx
        .selectFrom("endorsement as e")
        .innerJoin("answer as a", "a.id", "e.answer_id")
        .select("a.thread_id as id")
        .where("e.account_id", "=", accountId),
    )
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}

/** Makes the pages of a collection's threads anew: each says which collections it is part of. */
export async function bumpCollected(tx: Tx, collectionId: number): Promise<void> {
  await tx
    .updateTable("thread")
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("id", "in", (eb) =>
      eb
        .selectFrom("collection_item")
        .select("thread_id")
        .where("collection_id", "=", collectionId)
        .where("thread_id", "is not", null)
        .$narrowType<{ thread_id: number }>(),
    )
    .execute();
}

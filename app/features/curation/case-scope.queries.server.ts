import type { Db, Tx } from "db/engine";

/** False for a case whose newest consent record leaves teaching collections out; anything else may be collected. */
export async function mayBeCollected(db: Db, threadId: number): Promise<boolean> {
  const row = await db
    .selectFrom("thread as t")
    .leftJoin("consent_record as r", "r.case_id", "t.case_id")
    .select(["t.case_id as caseId", "r.scope_collections as collections"])
    .where("t.id", "=", threadId)
    .orderBy("r.id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined || row.caseId === null || row.collections === 1;
}

/** Where the thread of a case stands in collections, with whose they are. */
export function placesOfCase(tx: Tx, caseId: number) {
  return tx
    .selectFrom("collection_item as i")
    .innerJoin("thread as t", "t.id", "i.thread_id")
    .innerJoin("collection as c", "c.id", "i.collection_id")
    .select(["i.id as itemId", "i.collection_id as collectionId", "t.id as threadId", "c.owner_id as ownerId"])
    .where("t.case_id", "=", caseId)
    .orderBy("i.id")
    .execute();
}

import type { Db, Tx } from "db/engine";
import type { ReferenceTable } from "db/schema/forum";
import type { Insertable, Updateable } from "kysely";

export async function insertReference(tx: Tx, row: Insertable<ReferenceTable>): Promise<number> {
  const { id } = await tx.insertInto("reference").values(row).returning("id").executeTakeFirstOrThrow();
  return id;
}

export async function updateReference(tx: Tx, id: number, changes: Updateable<ReferenceTable>): Promise<void> {
  await tx.updateTable("reference").set(changes).where("id", "=", id).execute();
}

/** Removes a reference; false if it was gone already. */
export async function deleteReference(tx: Tx, id: number): Promise<boolean> {
  const result = await tx.deleteFrom("reference").where("id", "=", id).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

const columns = [
  "id",
  "answer_id as answerId",
  "kind",
  "title",
  "year",
  "level",
  "doi",
  "pmid",
  "url",
  "superseded_by as supersededBy",
  "added_by as addedBy",
] as const;

export function findReference(db: Db, id: number) {
  return db.selectFrom("reference").select(columns).where("id", "=", id).executeTakeFirst();
}

export function referencesOf(db: Db, answerId: number) {
  return db.selectFrom("reference").select(columns).where("answer_id", "=", answerId).orderBy("id").execute();
}

export type FoundReference = NonNullable<Awaited<ReturnType<typeof findReference>>>;

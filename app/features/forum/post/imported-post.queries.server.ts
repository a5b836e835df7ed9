import type { Db, Tx } from "db/engine";
import type { Schema } from "db/schema";
import { slices } from "db/slices";
import { type Insertable, sql } from "kysely";

/** The ids of rows that came with an import, by what the import called them. */
export type ImportedIds = Map<string, number>;

type ImportedKind = "thread" | "answer" | "comment";

/** Which of these posts an earlier import brought already. */
export async function importedBefore(db: Db, table: ImportedKind, keys: readonly string[]): Promise<ImportedIds> {
  const known: ImportedIds = new Map();
  for (const some of slices(keys)) {
    const rows = await db
      .selectFrom(table)
      .select(["id", "imported_from"])
      .where("imported_from", "in", some)
      .execute();
    for (const { id, imported_from } of rows) if (imported_from !== null) known.set(imported_from, id);
  }
  return known;
}

/** Inserts posts of one kind in the order given and returns their ids. */
export async function insertImported<Kind extends ImportedKind>(
  tx: Tx,
  kind: Kind,
  posts: readonly Insertable<Schema[Kind]>[],
): Promise<ImportedIds> {
  const ids: ImportedIds = new Map();
  for (const rows of slices(posts)) {
    const inserted = await tx.insertInto(kind).values(rows).returning(["id", "imported_from"]).execute();
    for (const { id, imported_from } of inserted) if (imported_from !== null) ids.set(imported_from, id);
  }
  return ids;
}

/** Adds threads that just came in to the counts of their specialties and tags, one for each time an id is given. */
export async function countImportedThreads(
  tx: Tx,
  specialtyIds: readonly number[],
  tagIds: readonly number[],
): Promise<void> {
  const lists = [
    ["specialty", specialtyIds],
    ["tag", tagIds],
  ] as const;
  for (const [table, ids] of lists) {
    const counts = new Map<number, number>();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const part of slices([...counts].sort(([one], [other]) => one - other)))
      await tx
        .with(
          "counted(id, more)",
          () =>
            sql<{ id: number; more: number }>`(values ${sql.join(
              part.map(([id, more]) => sql`(cast(${id} as bigint), cast(${more} as bigint))`),
            )})`,
        )
        .updateTable(table)
        .from("counted")
        .set((eb) => ({ thread_count: sql<number>`${eb.ref(`${table}.thread_count`)} + ${eb.ref("counted.more")}` }))
        .whereRef(`${table}.id`, "=", "counted.id")
        .execute();
  }
}

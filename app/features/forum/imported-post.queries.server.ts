import type { Db, Tx } from "db/engine";
import type { AnswerTable, CommentTable, ThreadTable } from "db/schema/forum";
import { slices } from "db/slices";
import { type Insertable, sql } from "kysely";

/** The ids of rows that came with an import, by what the import called them. */
export type ImportedIds = Map<string, number>;

/** Which of these posts an earlier import brought already. */
export async function importedBefore(
  db: Db,
  table: "thread" | "answer" | "comment",
  keys: readonly string[],
): Promise<ImportedIds> {
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

/** Inserts threads in the order given and gives back their ids. */
export async function insertImportedThreads(tx: Tx, threads: readonly Insertable<ThreadTable>[]): Promise<ImportedIds> {
  const ids: ImportedIds = new Map();
  for (const rows of slices(threads)) {
    const inserted = await tx.insertInto("thread").values(rows).returning(["id", "imported_from"]).execute();
    for (const { id, imported_from } of inserted) if (imported_from !== null) ids.set(imported_from, id);
  }
  return ids;
}

/**
 * Adds threads that just came in to the counts of their specialties and tags, one for each time an id is given: two
 * statements, in the order of the ids.
 */
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

/** Inserts answers in the order given and gives back their ids. */
export async function insertImportedAnswers(tx: Tx, answers: readonly Insertable<AnswerTable>[]): Promise<ImportedIds> {
  const ids: ImportedIds = new Map();
  for (const rows of slices(answers)) {
    const inserted = await tx.insertInto("answer").values(rows).returning(["id", "imported_from"]).execute();
    for (const { id, imported_from } of inserted) if (imported_from !== null) ids.set(imported_from, id);
  }
  return ids;
}

/** Inserts comments in the order given and gives back their ids. */
export async function insertImportedComments(
  tx: Tx,
  comments: readonly Insertable<CommentTable>[],
): Promise<ImportedIds> {
  const ids: ImportedIds = new Map();
  for (const rows of slices(comments)) {
    const inserted = await tx.insertInto("comment").values(rows).returning(["id", "imported_from"]).execute();
    for (const { id, imported_from } of inserted) if (imported_from !== null) ids.set(imported_from, id);
  }
  return ids;
}

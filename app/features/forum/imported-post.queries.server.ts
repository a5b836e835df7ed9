import type { Db, Tx } from "db/engine";
import type { AnswerTable, CommentTable } from "db/schema/forum";
import { slices } from "db/slices";
import type { Insertable } from "kysely";

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

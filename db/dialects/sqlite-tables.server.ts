import { type Kysely, sql } from "kysely";
import type { Schema } from "../schema";
import { engineOwn, type TableShape } from "../tables";

/** What `pragma table_info` and `pragma foreign_key_list` say of every table of ours. */
export async function sqliteTables(db: Kysely<Schema>): Promise<TableShape[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' order by name`.execute(db);
  const shapes: TableShape[] = [];
  for (const { name } of tables.filter((table) => !engineOwn.test(table.name))) {
    const { rows: columns } = await sql<{ name: string; type: string; pk: number }>`
      select name, type, pk from pragma_table_info(${name}) order by cid`.execute(db);
    const { rows: parents } = await sql<{ parent: string }>`
      select distinct "table" as parent from pragma_foreign_key_list(${name})`.execute(db);
    shapes.push({
      name,
      columns: columns.map((column) => ({ name: column.name, type: column.type.toLowerCase() })),
      key: columns
        .filter(({ pk }) => pk > 0)
        .sort((a, b) => a.pk - b.pk)
        .map((column) => column.name),
      refersTo: parents.map(({ parent }) => parent),
    });
  }
  return shapes;
}

/**
 * Puts many rows in at once: `rows` is a JSON array of arrays, each with one value a column. Each row becomes `jsonb`
 * first; text would be read again for every column.
 */
export async function insertJsonIntoSqlite(
  tx: Kysely<Schema>,
  table: string,
  columns: TableShape["columns"],
  rows: string,
): Promise<void> {
  const values = columns.map((_, index) => sql`line ->> ${sql.lit(index)}`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map(({ name }) => sql.ref(name)))})
    with lines as materialized (select jsonb(value) as line from json_each(${rows}))
    select ${sql.join(values)} from lines`.execute(tx);
}

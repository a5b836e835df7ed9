import { type Kysely, sql } from "kysely";
import type { Schema } from "../schema";
import { engineOwn, type TableShape } from "../tables";

/** What the catalogue says of every table of ours. */
export async function postgresTables(db: Kysely<Schema>): Promise<TableShape[]> {
  const { rows } = await sql<{ name: string; column: string; type: string; generated: boolean }>`
    select c.relname as name, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
      a.attgenerated <> '' as generated
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    order by c.relname, a.attnum`.execute(db);
  const { rows: keys } = await sql<{ name: string; column: string }>`
    select c.relname as name, a.attname as column
    from pg_index i join pg_class c on c.oid = i.indrelid
    cross join unnest(i.indkey) with ordinality as k (attnum, place)
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
    where i.indisprimary and c.relnamespace = current_schema()::regnamespace
    order by c.relname, k.place`.execute(db);
  const { rows: references } = await sql<{ name: string; parent: string }>`
    select distinct child.relname as name, parent.relname as parent
    from pg_constraint c join pg_class child on child.oid = c.conrelid join pg_class parent on parent.oid = c.confrelid
    where c.contype = 'f' and c.connamespace = current_schema()::regnamespace`.execute(db);
  const names = [...new Set(rows.map((row) => row.name))].filter((name) => !engineOwn.test(name));
  return names.map((name) => ({
    name,
    columns: rows
      .filter((row) => row.name === name && !row.generated)
      .map((row) => ({ name: row.column, type: row.type })),
    key: keys.filter((row) => row.name === name).map((row) => row.column),
    refersTo: references.filter((row) => row.name === name).map((row) => row.parent),
  }));
}

/**
 * Puts many rows in at once: `rows` is a JSON array of arrays, each with one value a column. As `jsonb`, which is read
 * once; `json` would be read again for every column, six times slower on a row as wide as a thread's.
 */
export async function insertJsonIntoPostgres(
  tx: Kysely<Schema>,
  table: string,
  columns: TableShape["columns"],
  rows: string,
): Promise<void> {
  const values = columns.map(({ type }, index) => sql`(row ->> ${sql.lit(index)})::${sql.raw(type)}`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map(({ name }) => sql.ref(name)))})
    select ${sql.join(values)} from jsonb_array_elements(${rows}::jsonb) as row`.execute(tx);
}

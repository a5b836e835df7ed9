import { type Kysely, sql } from "kysely";
import type { Schema } from "../schema";

/** The identity sequence of each table, and the last number it gave. */
export async function lastPostgresIds(db: Kysely<Schema>): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string; last: number | null }>`
    select c.relname as name, pg_sequence_last_value(pg_get_serial_sequence(quote_ident(c.relname), 'id')::regclass) as last
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and a.attname = 'id' and a.attidentity <> ''
    order by 1`.execute(db);
  return Object.fromEntries(rows.map(({ name, last }) => [name, last ?? 0]));
}

/** Sets each sequence above the highest id in its table, and above what was given before. */
export async function passGivenPostgresIds(db: Kysely<Schema>, given: Record<string, number> = {}): Promise<void> {
  for (const name of Object.keys(await lastPostgresIds(db)))
    await sql`select setval(pg_get_serial_sequence(quote_ident(${name}), 'id'),
      greatest(${given[name] ?? 0}::bigint, coalesce((select max(id) from ${sql.table(name)}), 0)) + 1, false)`.execute(
      db,
    );
}

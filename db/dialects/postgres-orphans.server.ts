import { type Kysely, sql } from "kysely";
import type { Schema } from "../schema";

type ForeignKey = { child: string; column: string; parent: string; key: string };

/**
 * Rows that refer to none. PostgreSQL refuses them one by one, but not what a repair or a copy without checks left
 * behind.
 */
export async function findOrphans(db: Kysely<Schema>): Promise<string[]> {
  const keys = await sql<ForeignKey>`
    select child.relname as child, a.attname as column, parent.relname as parent, k.attname as key
    from pg_constraint c
    join pg_class child on child.oid = c.conrelid
    join pg_class parent on parent.oid = c.confrelid
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    join pg_attribute k on k.attrelid = c.confrelid and k.attnum = c.confkey[1]
    where c.contype = 'f' and c.connamespace = current_schema()::regnamespace and array_length(c.conkey, 1) = 1
    order by 1, 2`.execute(db);
  const faults: string[] = [];
  for (const { child, column, parent, key } of keys.rows) {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(child)} c
      where c.${sql.ref(column)} is not null
        and not exists (select 1 from ${sql.table(parent)} p where p.${sql.ref(key)} = c.${sql.ref(column)})`.execute(
      db,
    );
    const count = rows[0]?.count ?? 0;
    if (count > 0) faults.push(`${count} rows of ${child} refer by ${column} to no row of ${parent}`);
  }
  return faults;
}

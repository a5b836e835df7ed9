import { type Kysely, sql } from "kysely";
import type { Schema } from "../schema";

/** What `autoincrement` remembers of each table. */
export async function lastSqliteIds(db: Kysely<Schema>): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string; seq: number }>`select name, seq from sqlite_sequence`.execute(db);
  return Object.fromEntries(rows.map(({ name, seq }) => [name, seq]));
}

/** `autoincrement` looks at the ids in a table itself; it does not know which were given before. */
export async function passGivenSqliteIds(db: Kysely<Schema>, given: Record<string, number> = {}): Promise<void> {
  for (const [name, last] of Object.entries(given)) {
    await sql`delete from sqlite_sequence where name = ${name} and seq <= ${last}`.execute(db);
    await sql`insert into sqlite_sequence (name, seq) select ${name}, ${last}
      where not exists (select 1 from sqlite_sequence where name = ${name})`.execute(db);
  }
}

import { type Kysely, type Migration, Migrator, sql } from "kysely";
import type { DialectName } from "./engine";
import { migrationsFor } from "./migrations";
import type { Schema } from "./schema";

/**
 * Brings the schema forward, never back: to the newest migration, or to the one called `upTo`. Kysely's migrator locks,
 * so two processes that start at once migrate once. Returns the names that ran; throws the database's own error and
 * leaves the failed migration undone.
 */
export async function migrateForward(
  db: Kysely<Schema>,
  dialect: DialectName,
  fullTextDdl: string,
  upTo?: string,
): Promise<string[]> {
  const migrations: Record<string, Migration> = {};
  for (const { name, statements } of migrationsFor(dialect, fullTextDdl)) {
    migrations[name] = {
      async up(tx) {
        for (const statement of statements) await sql.raw(statement).execute(tx);
      },
    };
  }
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results } = await (upTo === undefined ? migrator.migrateToLatest() : migrator.migrateTo(upTo));
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}

/** The name of the newest migration this database has. */
export async function newestMigration(db: Kysely<Schema>): Promise<string> {
  const { rows } = await sql<{ name: string }>`select max(name) as name from kysely_migration`.execute(db);
  return rows[0]?.name ?? "";
}

import { connectSqlite } from "./dialects/sqlite.server";
import type { ConnectOptions, Database } from "./engine";

export type { Database, Db, Tx } from "./engine";

/** The SQLite file behind a DATABASE_URL (`sqlite:path`, `file:path` or a plain path), or null for PostgreSQL. */
export function sqliteFileOf(url: string): string | null {
  if (/^postgres(ql)?:\/\//.test(url)) return null;
  return url.replace(/^(sqlite|file):(\/\/)?/, "");
}

/** DATABASE_URL -> an open database. Does not migrate: the caller does, once. */
export async function connect(url: string, options: ConnectOptions = {}): Promise<Database> {
  const file = sqliteFileOf(url);
  if (file !== null) return connectSqlite(file, options);
  // Loaded here: a forum on SQLite starts without it.
  const { connectPostgres } = await import("./dialects/postgres.server");
  return connectPostgres(url, options);
}

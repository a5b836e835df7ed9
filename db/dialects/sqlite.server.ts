import { EventEmitter } from "node:events";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Sqlite from "better-sqlite3";
import { CompiledQuery, type DatabaseConnection, Kysely, SqliteDialect, SqliteDriver, sql } from "kysely";
import type { ConnectOptions, Database, Tx } from "../engine";
import { migrateForward } from "../migrate.server";
import type { Schema } from "../schema";
import { fullTextDdl, sqliteFullText } from "./sqlite-full-text.server";
import { lastSqliteIds, passGivenSqliteIds } from "./sqlite-ids.server";
import { insertJsonIntoSqlite, sqliteTables } from "./sqlite-tables.server";

/** Keeps compiled statements: Kysely prepares anew each time, which costs more than most of our queries. */
function withStatementCache(database: Sqlite.Database, limit = 600): Pick<Sqlite.Database, "prepare" | "close"> {
  const statements = new Map<string, Sqlite.Statement>();
  const prepare = (source: string) => {
    const known = statements.get(source);
    // A busy statement is being iterated; it cannot run twice at once.
    if (known && !known.busy) return known;
    const statement = database.prepare(source);
    if (statements.size >= limit) statements.delete(statements.keys().next().value ?? "");
    statements.set(source, statement);
    return statement;
  };
  // The cast: better-sqlite3's `prepare` is generic in its bind parameters, which Kysely never uses.
  return { prepare: prepare as Sqlite.Database["prepare"], close: () => database.close() };
}

/** Kysely's own `begin` is deferred; a read-then-write would then fail at once with SQLITE_BUSY_SNAPSHOT. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

class ImmediateDialect extends SqliteDialect {
  constructor(private readonly database: ConstructorParameters<typeof SqliteDialect>[0]) {
    super(database);
  }
  override createDriver() {
    return new ImmediateDriver(this.database);
  }
}

function open(file: string, readonly: boolean, synchronous: "FULL" | "OFF" = "FULL"): Sqlite.Database {
  const database = new Sqlite(file, { readonly, timeout: 5_000 });
  if (!readonly) {
    database.pragma("journal_mode = WAL");
    database.pragma(`synchronous = ${synchronous}`);
    database.pragma("secure_delete = ON");
  }
  database.pragma("foreign_keys = ON");
  // What is read stays; what is written was just read by the other connection, or is new.
  database.pragma(`cache_size = ${readonly ? -32_000 : -8_000}`);
  database.pragma("temp_store = MEMORY");
  return database;
}

/** Opens an SQLite file (made with its folder if missing) with one writer and one read-only connection. */
export async function connectSqlite(file: string, options: ConnectOptions = {}): Promise<Database> {
  if (!options.readOnly) mkdirSync(dirname(file), { recursive: true });
  const synchronous = options.throwAway ? "OFF" : "FULL";
  const writer = open(file, options.readOnly ?? false, synchronous);
  const reader = open(file, true);
  const write = new Kysely<Schema>({ dialect: new ImmediateDialect({ database: withStatementCache(writer) }) });
  const read = new Kysely<Schema>({ dialect: new SqliteDialect({ database: withStatementCache(reader) }) });
  const stamp = reader.prepare("pragma data_version").pluck();
  const bus = new EventEmitter().setMaxListeners(0);

  return {
    dialect: "sqlite",
    fullText: sqliteFullText,
    read,
    write: (work) => write.transaction().execute(work),
    claimJobs: (owner, now, leaseMs, limit, slow = false) =>
      write.transaction().execute(async (tx: Tx) =>
        tx
          .updateTable("job")
          .set((eb) => ({ lease_owner: owner, lease_until: now + leaseMs, attempts: eb("attempts", "+", 1) }))
          .where("id", "in", (eb) =>
            eb
              .selectFrom("job")
              .select("id")
              .where("dead_at", "is", null)
              .where("run_at", "<=", now)
              .where("type", slow ? "like" : "not like", "slow:%")
              .where((or) => or.or([or("lease_until", "is", null), or("lease_until", "<", now)]))
              .orderBy("run_at")
              .orderBy("id")
              .limit(limit),
          )
          .returning(["id", "type", "payload", "attempts", "request_id as requestId"])
          .execute(),
      ),
    stamp: () => Number(stamp.get()),
    migrate: (upTo) => migrateForward(write, "sqlite", fullTextDdl, upTo),
    async snapshot(work) {
      const own = open(file, true);
      const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: withStatementCache(own) }) });
      try {
        // Deferred, on a connection of its own: the first read fixes the moment, and nobody waits for the end.
        return await db.transaction().execute(work);
      } finally {
        await db.destroy();
        own.close();
      }
    },
    tables: sqliteTables,
    insertJson: insertJsonIntoSqlite,
    serialise: async () => {},
    hold: async () => {},
    isDuplicate: (error) =>
      codeOf(error) === "SQLITE_CONSTRAINT_UNIQUE" || codeOf(error) === "SQLITE_CONSTRAINT_PRIMARYKEY",
    isUnavailable: (error) => /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|NOTADB|CORRUPT)/.test(codeOf(error)),
    lastIds: lastSqliteIds,
    passGivenIds: passGivenSqliteIds,
    async filling(work) {
      writer.pragma("synchronous = OFF");
      try {
        return await work();
      } finally {
        writer.pragma(`synchronous = ${synchronous}`);
        writer.pragma("wal_checkpoint(TRUNCATE)");
      }
    },
    async facts() {
      const pragmas = ["journal_mode", "synchronous", "foreign_keys", "secure_delete"];
      return Object.fromEntries(pragmas.map((name) => [name, String(writer.pragma(name, { simple: true }))]));
    },
    async size() {
      return (
        Number(reader.pragma("page_count", { simple: true })) * Number(reader.pragma("page_size", { simple: true }))
      );
    },
    async faults() {
      // On a connection of its own: one that has searched looks into its memory of the index, and finds fault with
      // that.
      const own = open(file, true);
      // The casts: the pragmas give these columns.
      const orphans = own.pragma("foreign_key_check") as { table: string; rowid: number; parent: string }[];
      const torn = own.pragma("quick_check") as { quick_check: string }[];
      own.close();
      return [
        ...torn.map((row) => row.quick_check).filter((words) => words !== "ok"),
        ...orphans.map((row) => `row ${row.rowid} of ${row.table} refers to no row of ${row.parent}`),
      ];
    },
    async listen(channel, heard) {
      bus.on(channel, heard);
      return async () => void bus.off(channel, heard);
    },
    async notify(channel) {
      bus.emit(channel);
    },
    async close() {
      await sql`pragma optimize`.execute(write).catch(() => undefined);
      // The reader first: whoever closes last moves the write-ahead log into the file, and a reader cannot.
      await read.destroy();
      reader.close();
      await write.destroy();
      // Kysely closes only what it has used.
      writer.close();
    },
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

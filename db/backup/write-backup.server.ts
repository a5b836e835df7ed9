import { createHash } from "node:crypto";
import { createGzip } from "node:zlib";
import { sql } from "kysely";
import type { Database, Db } from "../engine";
import { newestMigration } from "../migrate.server";
import { inOrderOfReference, type TableShape } from "../tables";
import { writeWholeFile } from "../whole-file.server";
import { blobLines, type OpenBlob } from "./blob-lines.server";
import { FORMAT, leftOut, type Manifest } from "./format.server";

const PAGE = 500;

type Options = {
  madeAt: Date;
  secretMark: string;
  /** Told once how many rows there are, then how many were written so far. */
  counted?: (total: number) => void | Promise<void>;
  wrote?: (rows: number) => void;
  /** Opens a file of the blob store. */
  openBlob: OpenBlob;
};

/**
 * Writes the database as it is at one moment, with every file of the media, into a compressed file that only its owner
 * can read, while others go on writing. The name appears when the file is whole and on disk.
 */
export async function writeBackup(database: Database, path: string, options: Options): Promise<Manifest> {
  const manifest: Manifest = {
    madeAt: options.madeAt.toISOString(),
    migration: "",
    secretMark: options.secretMark,
    tables: {},
    lastIds: {},
    blobs: [],
  };
  await database.snapshot((db) =>
    writeWholeFile(path, textOf(database, db, manifest, options), createGzip({ level: 5 })),
  );
  return manifest;
}

async function* textOf(database: Database, db: Db, manifest: Manifest, options: Options): AsyncGenerator<string> {
  const tables = inOrderOfReference(await database.tables(db)).filter(({ name }) => !leftOut.has(name));
  manifest.migration = await newestMigration(db);
  const lastIds = await database.lastIds(db);
  for (const { name } of tables) if (lastIds[name] !== undefined) manifest.lastIds[name] = lastIds[name];
  await options.counted?.(await countRows(db, tables));
  let done = 0;
  yield `${JSON.stringify({ wardround: "backup", format: FORMAT })}\n`;
  for (const table of tables) {
    const names = table.columns.map(({ name }) => name);
    const head = `${JSON.stringify({ table: table.name, columns: names })}\n`;
    const hash = createHash("sha256").update(head);
    let rows = 0;
    yield head;
    for await (const page of pagesOf(db, table)) {
      const text = page.map((row) => `${JSON.stringify(names.map((name) => row[name]))}\n`).join("");
      hash.update(text);
      rows += page.length;
      done += page.length;
      yield text;
      options.wrote?.(done);
    }
    manifest.tables[table.name] = { rows, sha256: hash.digest("hex") };
  }
  // A database of before there were files.
  if (tables.some(({ name }) => name === "blob")) yield* blobLines(db, options.openBlob, manifest);
  yield `${JSON.stringify({ manifest })}\n`;
}

/** All rows in the order of the key, a page at a time: one walk along its index. */
async function* pagesOf(db: Db, table: TableShape): AsyncGenerator<Record<string, unknown>[]> {
  const refs = (names: readonly string[]) => sql.join(names.map((name) => sql.ref(name)));
  const columns = refs(table.columns.map(({ name }) => name));
  const key = refs(table.key);
  let last: Record<string, unknown> | undefined;
  for (;;) {
    const after = last ? sql`where (${key}) > (${sql.join(table.key.map((name) => last?.[name]))})` : sql``;
    const { rows } = await sql<Record<string, unknown>>`
      select ${columns} from ${sql.table(table.name)} ${after} order by ${key} limit ${PAGE}`.execute(db);
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
    last = rows.at(-1);
  }
}

async function countRows(db: Db, tables: readonly TableShape[]): Promise<number> {
  let total = 0;
  for (const { name } of tables) {
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(name)}`.execute(db);
    total += rows[0]?.count ?? 0;
  }
  return total;
}

import { sql } from "kysely";
import type { Database, Db, Tx } from "../engine";
import { newestMigration } from "../migrate.server";
import { migrationNames } from "../migrations";
import { inOrderOfReference, type TableShape } from "../tables";
import { BackupRefused, leftOut, type Manifest } from "./format.server";
import { readBackup } from "./read-backup.server";

/** What a start puts into a fresh database by itself; the backup has its own, or does without. */
const madeAtStart: ReadonlySet<string> = new Set(["specialty", ...leftOut]);

/**
 * Puts a checked backup into an empty database, all of it or nothing, brings the schema of its day forward to ours, and
 * makes the full-text index again. Throws `BackupRefused` before anything is written if it does not fit.
 */
export async function restoreBackup(
  database: Database,
  path: string,
  manifest: Manifest,
  wrote: (rows: number) => void = () => undefined,
): Promise<void> {
  if (!migrationNames.includes(manifest.migration))
    throw new BackupRefused("This backup was made by a newer release. Update Wardround first. Nothing was restored.");
  await mustBeEmpty(database, manifest);
  await database.migrate(manifest.migration);
  const tables = new Map(inOrderOfReference(await database.tables(database.read)).map((table) => [table.name, table]));
  await database.filling(() =>
    database.write(async (tx) => {
      // A backup of an older release has not all of them yet.
      for (const name of madeAtStart)
        if (name !== "cache_version" && tables.has(name)) await sql`delete from ${sql.table(name)}`.execute(tx);
      let done = 0;
      for await (const part of readBackup(path)) {
        if ("blob" in part) continue; // `restoreBlobs` has put it where it belongs
        const { table, columns, lines } = part;
        await database.insertJson(tx, table, shapesOf(tables, table, columns), `[${lines.join(",")}]`);
        done += lines.length;
        wrote(done);
      }
      await database.fullText.addAll(tx);
      await database.passGivenIds(tx, manifest.lastIds);
      await passCachedVersions(tx, Date.now());
    }),
  );
  await database.migrate();
}

/** A database is empty if nothing stands in it but what a start puts there. */
async function mustBeEmpty(database: Database, manifest: Manifest): Promise<void> {
  const tables = await database.tables(database.read);
  for (const { name } of tables.filter((table) => !madeAtStart.has(table.name)))
    if (await hasRows(database.read, name))
      throw new BackupRefused(
        "This database is not empty. Name an empty one in DATABASE_URL; nothing was changed in this one.",
      );
  if (tables.length > 0 && (await newestMigration(database.read)) !== manifest.migration)
    throw new BackupRefused(
      "The backup is of another release than the tables in this database. Name a database without tables in DATABASE_URL: they are made as they were, and brought forward.",
    );
}

async function hasRows(db: Db, table: string): Promise<boolean> {
  const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
  return rows.length > 0;
}

function shapesOf(tables: Map<string, TableShape>, table: string, names: readonly string[]): TableShape["columns"] {
  const columns = tables.get(table)?.columns;
  return names.map((name) => {
    const column = columns?.find((one) => one.name === name);
    if (!column) throw new BackupRefused(`This database has no ${table}.${name}. Nothing was restored.`);
    return column;
  });
}

/** Beyond any count that was reached before: a page that a browser or a proxy kept is not taken for the current one. */
async function passCachedVersions(tx: Tx, now: number): Promise<void> {
  await tx.updateTable("cache_version").set({ version: now }).execute();
}

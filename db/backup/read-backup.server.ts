import { createHash } from "node:crypto";
import type { ZodType, z } from "zod";
import { type BlobPiece, BlobReader, blobLine } from "./blob-lines.server";
import { BackupRefused, FORMAT, headerLine, type Manifest, manifestLine, tableLine } from "./format.server";
import { linesOf } from "./lines.server";

/** Rows of one table as they stand in the file, ready to be put between brackets. */
export type Rows = { table: string; columns: readonly string[]; lines: readonly string[] };

const AT_ONCE = 500;

const damaged = (what: string) => new BackupRefused(`This backup is damaged: ${what}. Nothing was restored.`);

/**
 * Reads a backup from beginning to end, some rows or a piece of a file at a time, and returns its manifest. Throws
 * `BackupRefused` where the file is not what its manifest says: read it once before anything is written.
 */
export async function* readBackup(path: string): AsyncGenerator<Rows | BlobPiece, Manifest> {
  const read = linesOf(path);
  const first = await read.next();
  const header = parsed(headerLine, first.done ? "" : first.value);
  if (!header) throw new BackupRefused("This is not a backup that Wardround made. Nothing was restored.");
  if (header.format !== FORMAT)
    throw new BackupRefused(
      "This backup was made by another release, and this one cannot read it. Nothing was restored.",
    );

  const found: Manifest["tables"] = {};
  let now: { table: string; columns: string[]; rows: number; hash: ReturnType<typeof createHash> } | null = null;
  let lines: string[] = [];
  const blobs = new BlobReader();
  const endTable = () => {
    if (now) found[now.table] = { rows: now.rows, sha256: now.hash.digest("hex") };
    now = null;
  };
  for (;;) {
    const next = await read.next();
    if (next.done) throw damaged("its end is missing");
    const line = next.value;
    if (line.startsWith("[") && now) {
      now.rows++;
      now.hash.update(line).update("\n");
      lines.push(line);
      if (lines.length === AT_ONCE) {
        yield { table: now.table, columns: now.columns, lines };
        lines = [];
      }
      continue;
    }
    if (line.startsWith('"')) {
      const piece = blobs.take(line);
      if (!piece) throw damaged("a line in it cannot be read");
      yield piece;
      continue;
    }
    if (now && lines.length > 0) yield { table: now.table, columns: now.columns, lines };
    lines = [];
    endTable();
    const blob = parsed(blobLine, line);
    if (blob) {
      blobs.begin(blob);
      continue;
    }
    blobs.end();
    const table = parsed(tableLine, line);
    if (table) {
      now = { ...table, rows: 0, hash: createHash("sha256").update(line).update("\n") };
      continue;
    }
    const end = parsed(manifestLine, line);
    if (!end) throw damaged("a line in it cannot be read");
    // To the end, where the file's own checksum stands.
    if (!(await read.next()).done) throw damaged("something follows its end");
    compare(found, end.manifest.tables);
    compareBlobs(blobs.found, end.manifest.blobs);
    return end.manifest;
  }
}

function compare(found: Manifest["tables"], told: Manifest["tables"]): void {
  for (const name of new Set([...Object.keys(found), ...Object.keys(told)]))
    if (found[name]?.rows !== told[name]?.rows || found[name]?.sha256 !== told[name]?.sha256)
      throw damaged(`the table ${name} is not what the manifest says`);
}

function compareBlobs(found: Manifest["blobs"], told: Manifest["blobs"]): void {
  const wrong = told.find(({ bytes, sha256 }, at) => found[at]?.bytes !== bytes || found[at]?.sha256 !== sha256);
  if (wrong) throw damaged(`the file ${wrong.name} is not what the manifest says`);
  if (found.length !== told.length) throw damaged("it holds files that the manifest does not name");
}

/** Reads the whole file for its manifest, and throws `BackupRefused` if anything in it is wrong. */
export async function checkBackup(path: string): Promise<Manifest> {
  const read = readBackup(path);
  for (;;) {
    const next = await read.next();
    if (next.done) return next.value;
  }
}

function parsed<S extends ZodType>(schema: S, line: string): z.output<S> | null {
  try {
    const read = schema.safeParse(JSON.parse(line));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

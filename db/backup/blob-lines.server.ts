import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { z } from "zod";
import type { Db } from "../engine";
import { BackupRefused, type Manifest } from "./format.server";

/** Opens a file of the blob store as it lies there. */
export type OpenBlob = (key: string) => Promise<Readable>;

/** The line that names a file; lines with its bytes follow, each a JSON text in base64. */
export const blobLine = z.object({ blob: z.string(), bytes: z.number(), sha256: z.string() });

/** How much of a file stands in one line. */
const PIECE = 256 * 1024;
const PAGE = 200;

/**
 * The lines of every file that is kept as media at the moment of `db`; quarantine is in no backup. Throws
 * `BackupRefused` for a file that is missing or damaged.
 */
export async function* blobLines(db: Db, openBlob: OpenBlob, manifest: Manifest): AsyncGenerator<string> {
  for (let after = ""; ; ) {
    const rows = await db
      .selectFrom("blob")
      .select(["key", "bytes", "sha256"])
      .where("area", "=", "media")
      .where("remove_at", "is", null)
      .where("key", ">", after)
      .orderBy("key")
      .limit(PAGE)
      .execute();
    for (const { key, bytes, sha256 } of rows) {
      yield `${JSON.stringify({ blob: key, bytes, sha256 })}\n`;
      yield* linesOfBlob(key, sha256, openBlob);
      manifest.blobs.push({ name: key, bytes, sha256 });
    }
    after = rows.at(-1)?.key ?? after;
    if (rows.length < PAGE) return;
  }
}

async function* linesOfBlob(key: string, sha256: string, openBlob: OpenBlob): AsyncGenerator<string> {
  const hash = createHash("sha256");
  let rest: Buffer = Buffer.alloc(0);
  const source = await openBlob(key).catch((error: unknown) => {
    throw new BackupRefused(
      `The file ${key} cannot be read (${error instanceof Error ? error.message : "no reason given"}). If it was removed just now, make the backup again; else run \`wardround verify\`. No backup was written.`,
    );
  });
  for await (const chunk of source) {
    hash.update(chunk);
    rest = Buffer.concat([rest, chunk]);
    for (; rest.length >= PIECE; rest = rest.subarray(PIECE)) yield lineOf(rest.subarray(0, PIECE));
  }
  if (rest.length > 0) yield lineOf(rest);
  if (hash.digest("hex") !== sha256)
    throw new BackupRefused(`The file ${key} is damaged. Run \`wardround verify\`. No backup was written.`);
}

const lineOf = (piece: Buffer) => `"${piece.toString("base64")}"\n`;

/** A piece of a file, as it is read back. */
export type BlobPiece = { blob: string; bytes: number; piece: Buffer };

/** Counts and checks the files of a backup while their lines are read. */
export class BlobReader {
  readonly found: Manifest["blobs"] = [];
  private now: { name: string; bytes: number; read: number; hash: ReturnType<typeof createHash> } | null = null;

  begin(line: z.output<typeof blobLine>): void {
    this.end();
    this.now = { name: line.blob, bytes: line.bytes, read: 0, hash: createHash("sha256") };
  }

  /** The bytes of one line, or null where no file has begun. */
  take(line: string): BlobPiece | null {
    if (!this.now) return null;
    const piece = Buffer.from(line.slice(1, -1), "base64");
    this.now.read += piece.length;
    this.now.hash.update(piece);
    return { blob: this.now.name, bytes: this.now.bytes, piece };
  }

  end(): void {
    if (this.now) this.found.push({ name: this.now.name, bytes: this.now.read, sha256: this.now.hash.digest("hex") });
    this.now = null;
  }
}

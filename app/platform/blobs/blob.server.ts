import { createHash, type Hash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import type { Db, Tx } from "db/engine";
import { slices } from "db/slices";
import { NotFound, Unavailable } from "~/core/refusals";
import { DAY, type Instant } from "~/core/time";
import type { Context } from "../context.server";
import { openStream, sealedLength, sealStream } from "./sealed-stream.server";
import { BlobFailure, type ByteRange } from "./store.server";

export { openedLength } from "./sealed-stream.server";

/** quarantine: sealed with a key derived from SECRET, and in no backup; media: as it is, cleaned and confirmed. */
export type BlobArea = "quarantine" | "media";

/** A file in the store that nobody keeps yet. `bytes` and `sha256` are of what lies there. */
export type WrittenBlob = { key: string; bytes: number; sha256: string };

/** The job that takes away what was given up. */
export const SWEEP_BLOBS = "sweep-blobs";

/** What nobody keeps within this time goes. */
const TIME_TO_KEEP = DAY;

/**
 * Writes a file into the store, from memory or from a file on disk. It is gone after a day unless `keepBlob` is called:
 * its row is written first, so that a file which a crash leaves behind is swept too. Throws `Unavailable` if there is
 * no room or the store does not answer.
 */
export async function writeBlob(ctx: Context, area: BlobArea, source: Buffer | { file: string }): Promise<WrittenBlob> {
  const { blobs, clock, keys } = ctx.runtime;
  const key = newKey(area);
  const plain = Buffer.isBuffer(source) ? source.length : (await stat(source.file)).size;
  const bytes = area === "quarantine" ? sealedLength(plain) : plain;
  const now = clock();
  await ctx.write((tx) => insertBlob(tx, { key, area, now }));
  const hash = createHash("sha256");
  const from = Buffer.isBuffer(source) ? inMemory(source) : createReadStream(source.file);
  const stored = area === "quarantine" ? sealStream(from, keys.quarantine, key) : from;
  try {
    await blobs.put(key, Readable.from(hashed(stored, hash)), bytes);
  } catch (error) {
    if (error instanceof BlobFailure) throw unavailable(ctx, error);
    throw error;
  }
  return { key, bytes, sha256: hash.digest("hex") };
}

/** Keeps a written blob, in the transaction of whoever refers to it. Fails if its day is over and it may be gone. */
export async function keepBlob(tx: Tx, { key, bytes, sha256 }: WrittenBlob, now: Instant): Promise<void> {
  const kept = await tx
    .updateTable("blob")
    .set({ remove_at: null, bytes, sha256 })
    .where("key", "=", key)
    .where("remove_at", ">", now)
    .executeTakeFirst();
  if (kept.numUpdatedRows !== 1n) throw new Unavailable("This took too long to be kept. Try again.");
}

/**
 * Gives blobs up, in the transaction of whoever referred to them: no row may name them any more. The files go at once,
 * by a job.
 */
export async function dropBlobs(ctx: Context, tx: Tx, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  for (const some of slices(keys))
    await tx.updateTable("blob").set({ remove_at: ctx.now }).where("key", "in", some).execute();
  await ctx.queue(tx, { type: SWEEP_BLOBS, payload: {} });
}

/**
 * A file out of the store as a stream, opened if it was sealed;
 * a range only of media. Throws `NotFound`, `Unavailable`.
 */
export async function readBlob(ctx: Pick<Context, "runtime">, key: string, range?: ByteRange): Promise<Readable> {
  const { blobs, keys } = ctx.runtime;
  try {
    if (!key.startsWith("quarantine/")) return await blobs.get(key, range);
    return Readable.from(openStream(await blobs.get(key), keys.quarantine, key), { objectMode: false });
  } catch (error) {
    if (!(error instanceof BlobFailure)) throw error;
    throw error.reason === "missing" ? new NotFound("This file is not there any more.") : unavailable(ctx, error);
  }
}

/** Removes the files that nobody keeps, then their rows: what is cut short is done again. */
export async function sweepBlobs(ctx: Context): Promise<void> {
  for (;;) {
    const due = await dueBlobs(ctx.db, ctx.runtime.clock());
    for (const { key } of due) await ctx.runtime.blobs.remove(key);
    await ctx.write(async (tx) => {
      for (const { key } of due)
        await tx.deleteFrom("blob").where("key", "=", key).where("remove_at", "is not", null).execute();
    });
    if (due.length < AT_ONCE) return;
  }
}

const AT_ONCE = 100;

const dueBlobs = (db: Db, now: Instant) =>
  db
    .selectFrom("blob")
    .select("key")
    .where("remove_at", "<=", now)
    .orderBy("remove_at")
    .orderBy("key")
    .limit(AT_ONCE)
    .execute();

const insertBlob = (tx: Tx, blob: { key: string; area: BlobArea; now: Instant }) =>
  tx
    .insertInto("blob")
    .values({ key: blob.key, area: blob.area, made_at: blob.now, remove_at: blob.now + TIME_TO_KEEP })
    .execute();

/** Spread over 256 folders; lower case, since some file systems do not tell cases apart. */
function newKey(area: BlobArea): string {
  const token = randomBytes(16).toString("hex");
  return `${area}/${token.slice(0, 2)}/${token}`;
}

async function* inMemory(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

async function* hashed(source: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    hash.update(chunk);
    yield chunk;
  }
}

function unavailable(ctx: Pick<Context, "runtime">, failure: BlobFailure): Unavailable {
  ctx.runtime.log.error({ err: failure, cause: failure.cause }, "the blob store failed");
  return new Unavailable(
    failure.reason === "full"
      ? "There is no room for files just now. What has arrived already is kept: try again later."
      : "The place where files are kept cannot be reached just now. Try again in a minute.",
  );
}

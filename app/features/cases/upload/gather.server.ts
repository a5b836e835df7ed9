import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { readBlob } from "~/platform/blobs/blob.server";
import type { Context } from "~/platform/context.server";

/** Writes blobs one after the other into one file that only its owner can read. */
export async function gather(ctx: Context, keys: readonly string[], file: string): Promise<void> {
  const out = createWriteStream(file, { flags: "wx", mode: 0o600 });
  await pipeline(async function* () {
    for (const key of keys) yield* await readBlob(ctx, key);
  }, out);
}

import { once } from "node:events";
import { PassThrough, type Readable } from "node:stream";
import { readBackup } from "./read-backup.server";

/** Writes one file into the blob store, exactly `bytes` long. */
export type PutBlob = (key: string, source: Readable, bytes: number) => Promise<void>;

/** Puts the files of a checked backup into the blob store, before any row names them. Safe to run again. */
export async function restoreBlobs(path: string, put: PutBlob): Promise<void> {
  // The cast: it changes inside `end`, where the compiler does not look.
  let now = null as { blob: string; stream: PassThrough; done: Promise<void> } | null;
  const end = async () => {
    now?.stream.end();
    await now?.done;
    now = null;
  };
  for await (const part of readBackup(path)) {
    if (!("blob" in part)) continue;
    if (now?.blob !== part.blob) {
      await end();
      const stream = new PassThrough();
      const done = put(part.blob, stream, part.bytes);
      done.catch((error) => stream.destroy(error));
      now = { blob: part.blob, stream, done };
    }
    if (!now.stream.write(part.piece)) await Promise.race([once(now.stream, "drain"), now.done]);
  }
  await end();
}

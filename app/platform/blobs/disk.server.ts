import { createWriteStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { BlobFailure, type BlobStore, checkedKey } from "./store.server";

/** A key is written by one process once, so that the name of what is not whole yet follows from it. */
const unfinished = ".part";

const newFile = (path: string): Writable => createWriteStream(path, { flags: "wx", mode: 0o600, flush: true });

/**
 * Files in a folder that only its owner can read; the folder is made when the first file comes. `openFile` opens a new
 * file for writing (a test's disk can be full).
 */
export function diskStore(folder: string, openFile = newFile): BlobStore {
  const pathOf = (key: string) => join(folder, checkedKey(key));

  async function* below(at: string): AsyncGenerator<string> {
    const entries = await readdir(join(folder, at), { withFileTypes: true }).catch((error) => {
      if (codeOf(error) === "ENOENT") return [];
      throw failed(error);
    });
    for (const entry of entries) {
      const key = posix.join(at, entry.name);
      if (entry.isDirectory()) yield* below(key);
      else if (!entry.name.endsWith(unfinished)) yield key;
    }
  }

  return {
    async put(key, source, bytes) {
      const path = pathOf(key);
      const aside = path + unfinished;
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        let size = 0;
        source.on("data", (chunk: Buffer) => {
          size += chunk.length;
        });
        await pipeline(source, openFile(aside));
        if (size !== bytes) throw new Error(`${size} bytes came instead of ${bytes}.`);
        await rename(aside, path);
        await syncFolder(dirname(path));
      } catch (error) {
        source.destroy();
        await rm(aside, { force: true }).catch(() => undefined); // the sweeper takes it away with the key
        throw failed(error);
      }
    },
    async get(key, range) {
      try {
        const file = await open(pathOf(key), "r");
        return file.createReadStream(range ? { start: range.start, end: range.end } : {});
      } catch (error) {
        throw failed(error);
      }
    },
    async remove(key) {
      try {
        for (const path of [pathOf(key), pathOf(key) + unfinished]) await rm(path, { force: true });
      } catch (error) {
        throw failed(error);
      }
    },
    async *list(prefix) {
      // The folders that the prefix names whole; the rest of it is compared.
      for await (const key of below(prefix.includes("/") ? posix.dirname(`${prefix}x`) : ""))
        if (key.startsWith(prefix)) yield { key, bytes: (await stat(join(folder, key))).size };
    },
  };
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  await folder.sync().finally(() => folder.close());
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** What the system said, in the store's words; anything else is passed on as it is. */
function failed(error: unknown): unknown {
  const code = codeOf(error);
  if (code === "ENOENT") return new BlobFailure("missing", error);
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG") return new BlobFailure("full", error);
  if (code === "EIO" || code === "EACCES" || code === "EROFS" || code === "ESTALE")
    return new BlobFailure("unreachable", error);
  return error;
}

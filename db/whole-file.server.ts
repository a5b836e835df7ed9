import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

/**
 * Writes a text into a file that only its owner can read, through `pack` if given. It is written aside: the name
 * appears, or gets its new content, when all of it is on disk; what fails leaves nothing behind.
 */
export async function writeWholeFile(path: string, text: AsyncIterable<string>, pack?: Transform): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString("hex")}.part`;
  const file = createWriteStream(aside, { flags: "wx", mode: 0o600, flush: true });
  try {
    if (pack) await pipeline(Readable.from(text), pack, file);
    else await pipeline(Readable.from(text), file);
    await rename(aside, path);
    const folder = await open(dirname(path), "r");
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { BackupRefused } from "./format.server";

const damaged = "This backup is damaged: it does not unpack to its end. Nothing was restored.";
const foreign = "This is not a backup that Wardround made. Nothing was restored.";

/** The lines of a compressed file, one at a time. Throws `BackupRefused` for what is cut, altered or no such file. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  const unpacked = createGunzip();
  // Its failure comes out of the loop below as well.
  const reading = pipeline(createReadStream(path), unpacked).catch(() => undefined);
  let rest: Buffer = Buffer.alloc(0);
  let lines = 0;
  try {
    for await (const chunk of unpacked) {
      const bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      let start = 0;
      // Not `readline`: it also cuts at U+2028, which a text may hold.
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        yield bytes.toString("utf8", start, end);
        lines++;
        start = end + 1;
      }
      rest = bytes.subarray(start);
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && /^Z_/.test(String(error.code)))
      throw new BackupRefused(lines === 0 && error.message.includes("header") ? foreign : damaged);
    throw error;
  } finally {
    unpacked.destroy();
    await reading;
  }
  if (lines === 0) throw new BackupRefused(foreign);
  if (rest.length > 0) throw new BackupRefused(damaged);
}

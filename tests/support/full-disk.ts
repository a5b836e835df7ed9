import { closeSync, openSync, readdirSync, writeSync } from "node:fs";
import { Writable } from "node:stream";

/** A new file on a disk that takes 100 kB and then says what a full one says. */
export function fullDisk(path: string, room = 100_000): Writable {
  const file = openSync(path, "wx");
  let left = room;
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      left -= chunk.length;
      if (left >= 0) writeSync(file, chunk);
      done(left < 0 ? Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" }) : null);
    },
    destroy(error, done) {
      closeSync(file);
      done(error);
    },
  });
}

/** The files in a folder and the folders below it, whatever they are called. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
}

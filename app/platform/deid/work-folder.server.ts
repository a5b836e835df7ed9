import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { DAY } from "~/core/time";

/** Where files lie in the open while they are cleaned: a folder of this process alone. */
export type WorkFolder = {
  /** For the temporary files of the deid process. */
  readonly temp: string;
  /** Runs `work` with an empty folder that only the owner can read, and removes it afterwards, whatever happened. */
  within<T>(work: (folder: string) => Promise<T>): Promise<T>;
  /** Removes what processes left that were killed. */
  sweep(): Promise<void>;
  /** Removes everything of this process. */
  close(): Promise<void>;
};

/** The work folders below `<dataDir>/work`, one for each process; made when first used. */
export function workFolderIn(dataDir: string): WorkFolder {
  const all = join(dataDir, "work");
  const own = join(all, nameOf(process.pid));
  const temp = join(own, "temp");
  return {
    temp,
    async within(work) {
      await mkdir(temp, { recursive: true, mode: 0o700 });
      const folder = await mkdtemp(join(own, "file-"));
      try {
        return await work(folder);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    async sweep() {
      for (const name of await readdir(all).catch(() => []))
        if (await isLeftOver(all, name)) await rm(join(all, name), { recursive: true, force: true });
    },
    close: () => rm(own, { recursive: true, force: true }),
  };
}

const host = hostname().replace(/[^A-Za-z0-9.-]/g, "");
const nameOf = (pid: number) => `${host}_${pid}`;

/** Of a process of this machine that is gone, or that had our number before us; of another machine after a day. */
async function isLeftOver(all: string, name: string): Promise<boolean> {
  const [machine, pid] = name.split("_");
  if (machine === host) return name === nameOf(process.pid) || !isAlive(Number(pid));
  const { mtimeMs } = await stat(join(all, name));
  return mtimeMs < Date.now() - DAY;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

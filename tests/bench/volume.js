// A database of a given size under data/bench, made once; each run works on a copy, since posting changes it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

const folder = join("data", "bench");

/** Changes whenever the schema or the volume's words do, so that an old database is not measured by mistake. */
function versionOf() {
  const hash = createHash("sha256");
  for (const place of ["db/migrations", "db/seeds/volume", "app/cli/seed"])
    for (const file of readdirSync(place).sort()) hash.update(readFileSync(join(place, file)));
  return hash.digest("hex").slice(0, 8);
}

/** Gives back the path of a fresh copy. */
export function databaseOf(volume) {
  const name = `${volume.threads}-${volume.answers}-${volume.people}-${volume.seed}-${versionOf()}`;
  const kept = join(folder, `${name}.db`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(kept)) {
    const making = join(folder, `${name}.making.db`);
    for (const end of ["", "-wal", "-shm"]) rmSync(making + end, { force: true });
    const options = Object.entries(volume).flatMap(([option, value]) => [`--${option}`, String(value)]);
    const start = Date.now();
    const seeded = spawnSync(process.execPath, ["bin/wardround.js", "seed", ...options], {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, DATABASE_URL: `sqlite:${making}`, DATA_DIR: folder },
    });
    if (seeded.status !== 0) throw new Error("Seeding failed.");
    process.stderr.write(`Seeded ${name} in ${((Date.now() - start) / 1000).toFixed(0)} s\n`);
    renameSync(making, kept);
  }
  const copy = join(folder, `run-${process.pid}.db`);
  copyFileSync(kept, copy, constants.COPYFILE_FICLONE);
  return copy;
}

export function removeCopy(copy) {
  for (const end of ["", "-wal", "-shm"]) rmSync(copy + end, { force: true });
}

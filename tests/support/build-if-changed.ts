import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Rebuilds when any source differs from what the last build was made of. Test files that run at once build once. */
export function buildIfChanged(): void {
  const lock = join(
    tmpdir(),
    `wardround-build-${createHash("sha256").update(process.cwd()).digest("hex").slice(0, 16)}`,
  );
  while (!takeLock(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    buildUnlessMade();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** False while another process builds; one that has gone for ten minutes has died. */
function takeLock(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > 600_000) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function buildUnlessMade(): void {
  const hash = createHash("sha256");
  for (const place of ["app", "db", "public", "bin", "package-lock.json", "vite.config.ts", "remix.config.js"])
    addTo(hash, place);
  const now = hash.digest("hex");
  const stamp = join("build", "sources.sha256");
  if (existsSync(stamp) && existsSync("build/client") && readFileSync(stamp, "utf8") === now) return;
  const built = spawnSync(process.execPath, ["bin/build.js"], { stdio: "inherit" });
  if (built.status !== 0) throw new Error("The build failed.");
  writeFileSync(stamp, now);
}

function addTo(hash: ReturnType<typeof createHash>, place: string): void {
  if (place.includes(".") && existsSync(place)) {
    hash.update(place).update(readFileSync(place));
    return;
  }
  for (const entry of readdirSync(place, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name))) {
    const path = join(place, entry.name);
    if (entry.isDirectory()) addTo(hash, path);
    else hash.update(path).update(readFileSync(path));
  }
}

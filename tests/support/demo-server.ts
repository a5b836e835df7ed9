import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { launchBrowser } from "./browser";
import { freePort } from "./postgres";

const STARTING = 180_000;

/** Builds if the sources changed, then serves a fresh demo for the journeys. */
export default async function setup(project: TestProject) {
  buildIfChanged();
  const folder = mkdtempSync(join(tmpdir(), "wardround-journeys-"));
  const port = await freePort();
  const server = spawn(process.execPath, ["bin/wardround.js", "demo"], {
    env: {
      ...process.env,
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      DATA_DIR: folder,
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await ready(server, `http://localhost:${port}/readyz`);
  project.provide("demoUrl", `http://localhost:${port}`);
  project.provide("demoPeople", JSON.parse(readFileSync(join(folder, "demo", "people.json"), "utf8")));
  const browser = await launchBrowser().catch((error: Error) => error);
  if (browser instanceof Error)
    console.warn(`No browser can be started, so the journeys are skipped: ${browser.message}`);
  else await browser.close();
  project.provide("browserMissing", browser instanceof Error ? browser.message.split("\n", 1)[0] || "unknown" : "");
  return async () => {
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
}

async function ready(server: ChildProcess, url: string): Promise<void> {
  let output = "";
  server.stdout?.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  const end = Date.now() + STARTING;
  while (Date.now() < end) {
    if (server.exitCode !== null) throw new Error(`The demo ended before it was ready:\n${output}`);
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill("SIGKILL");
  throw new Error(`The demo was not ready in time:\n${output}`);
}

/** Rebuilds when any source differs from what the last build was made of. */
export function buildIfChanged(): void {
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

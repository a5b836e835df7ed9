import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { launchBrowser } from "./browser";
import { buildIfChanged } from "./build-if-changed";
import { freePort } from "./postgres";

/** The pictures of its cases are cleaned first, beside other tests. */
const STARTING = 600_000;

/** Builds if the sources changed, then serves a fresh demo for the journeys; or uses the one that runs at DEMO_URL. */
export default async function setup(project: TestProject) {
  const running = process.env.DEMO_URL;
  if (running) {
    await provide(project, running, "data");
    return;
  }
  buildIfChanged();
  const folder = mkdtempSync(join(tmpdir(), "wardround-journeys-"));
  const port = await freePort();
  const server = spawn(process.execPath, ["bin/wardround.js", "demo", "--cases", "4"], {
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
  await provide(project, `http://localhost:${port}`, folder);
  return async () => {
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
}

async function provide(project: TestProject, url: string, dataFolder: string): Promise<void> {
  project.provide("demoUrl", url);
  project.provide("demoPeople", JSON.parse(readFileSync(join(dataFolder, "demo", "people.json"), "utf8")));
  const browser = await launchBrowser().catch((error: Error) => error);
  if (browser instanceof Error)
    console.warn(`No browser can be started, so the journeys are skipped: ${browser.message}`);
  else await browser.close();
  project.provide("browserMissing", browser instanceof Error ? browser.message.split("\n", 1)[0] || "unknown" : "");
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
    // A pipeline that lost a picture must not look like a demo with one less.
    if (answered && output.includes("is left out")) {
      server.kill("SIGKILL");
      throw new Error(`The demo is not whole:\n${output}`);
    }
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill("SIGKILL");
  throw new Error(`The demo was not ready in time:\n${output}`);
}

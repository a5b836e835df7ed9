// `npm test`: everything a change must pass, ending with one line of counts. Types and lint count as one check each.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = mkdtempSync(join(tmpdir(), "wardround-results-"));
/** What one kind of test has made of our sources is there for the next; gone at the end, so it is never an old one's. */
const onceForAll = ["--experimental.fsModuleCache", `--experimental.fsModuleCachePath=${join(folder, "modules")}`];
const totals = { passed: 0, failed: 0, skipped: 0 };
const times = [];

/** Runs a program; what it says is shown at once, or kept and shown when it has ended. */
function run(args, live) {
  return new Promise((resolve) => {
    const said = [];
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", live ? "inherit" : "pipe", live ? "inherit" : "pipe"],
      env: { ...process.env, FORCE_COLOR: "0" },
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => said.push(chunk));
    child.once("close", (status) => resolve({ status, said: Buffer.concat(said) }));
  });
}

async function command(program, args) {
  const { status, said } = await run([join("node_modules", program), ...args], false);
  return { counts: { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 }, said };
}

async function vitest(projects, live) {
  const file = join(folder, `${projects[0]}.json`);
  const reports = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const chosen = projects.flatMap((project) => ["--project", project]);
  const given = [...chosen, ...reports, ...onceForAll];
  const { status, said } = await run(["node_modules/vitest/vitest.mjs", "run", ...given], live);
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    const counts = {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
    // A file that does not even load, or a failed global setup, has no failed test of its own.
    if (status !== 0 && counts.failed === 0) counts.failed = Math.max(1, report.numFailedTestSuites);
    return { counts, said };
  } catch {
    process.stdout.write(`${projects.join(" and ")}: no report was written\n`);
    return { counts: { passed: 0, failed: 1, skipped: 0 }, said };
  }
}

async function step(name, work) {
  const start = Date.now();
  process.stdout.write(`\n── ${name} begins\n`);
  const { counts, said } = await work();
  for (const key of Object.keys(totals)) totals[key] += counts[key];
  times.push(`${name} ${((Date.now() - start) / 1000).toFixed(0)} s`);
  process.stdout.write(`\n── ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  process.stdout.write(said);
}

// One after the other, each with two workers: beside the journeys integration took 1,090 s, alone 219 s. What
// is quick comes first; the journeys show their work as they go. Types need one processor, which is idle while
// the journeys' demo is made.
const start = Date.now();
await step("lint", () => command("@biomejs/biome/bin/biome", ["ci", "--colors=off", "."]));
await step("unit", () => vitest(["unit", "unit-alone"], false));
await step("integration", () => vitest(["integration"], false));
await step("architecture", () => vitest(["architecture"], false));
await Promise.all([
  step("types", () => command("typescript/bin/tsc", ["--noEmit"])),
  step("journeys", () => vitest(["e2e"], true)),
]);

rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${times.join(" · ")} · in all ${((Date.now() - start) / 1000).toFixed(0)} s\n`);
process.stdout.write(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`);
process.exit(totals.failed === 0 ? 0 : 1);

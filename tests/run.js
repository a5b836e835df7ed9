// `npm test`: everything a change must pass, ending with one line of counts. Types and lint count as one check each.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = mkdtempSync(join(tmpdir(), "wardround-results-"));
const totals = { passed: 0, failed: 0, skipped: 0 };
const times = [];

function step(name, run) {
  const start = Date.now();
  process.stdout.write(`\n── ${name}\n`);
  const counts = run();
  for (const key of Object.keys(totals)) totals[key] += counts[key];
  times.push(`${name} ${((Date.now() - start) / 1000).toFixed(0)} s`);
}

function command(program, args) {
  const result = spawnSync(process.execPath, [join("node_modules", program), ...args], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  return { passed: result.status === 0 ? 1 : 0, failed: result.status === 0 ? 0 : 1, skipped: 0 };
}

function vitest(project) {
  const file = join(folder, `${project}.json`);
  const result = spawnSync(
    process.execPath,
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, FORCE_COLOR: "0" } },
  );
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    const counts = {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
    // A file that does not even load, or a failed global setup, has no failed test of its own.
    if (result.status !== 0 && counts.failed === 0) counts.failed = Math.max(1, report.numFailedTestSuites);
    return counts;
  } catch {
    process.stdout.write(`${project}: no report was written\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

step("types", () => command("typescript/bin/tsc", ["--noEmit"]));
step("lint", () => command("@biomejs/biome/bin/biome", ["ci", "--colors=off", "."]));
step("unit", () => vitest("unit"));
step("integration", () => vitest("integration"));
step("architecture", () => vitest("architecture"));
step("journeys", () => vitest("e2e"));

rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${times.join(" · ")}\n`);
process.stdout.write(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`);
process.exit(totals.failed === 0 ? 0 : 1);

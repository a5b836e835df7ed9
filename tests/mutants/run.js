// `npm run test:mutants`: breaks one named rule at a time in a copy of the tree and expects its tests to turn red.
// --only WORDS runs the rules whose name contains them.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { mutants } from "./list.js";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const only = process.argv[process.argv.indexOf("--only") + 1] ?? "";
const chosen = process.argv.includes("--only") ? mutants.filter(({ rule }) => rule.includes(only)) : mutants;

const misfits = mutants.filter(({ file, from }) => readFileSync(join(root, file), "utf8").split(from).length !== 2);
for (const { rule, file } of misfits)
  process.stdout.write(`"${rule}": its replacement does not fit ${file} exactly once. Look at the rule again.\n`);
if (misfits.length > 0) process.exit(2);
if (chosen.length === 0) {
  process.stdout.write(`No rule is called "${only}".\n`);
  process.exit(2);
}

const copy = mkdtempSync(join(tmpdir(), "wardround-mutants-"));
const places = ["app", "db", "tests", "bin", "public", "package.json", "package-lock.json"];
places.push("tsconfig.json", "vite.config.ts", "vitest.config.ts", "remix.config.js", ".dependency-cruiser.cjs");
for (const place of places) cpSync(join(root, place), join(copy, place), { recursive: true });
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));

/** Runs one file of tests. */
function run([project, file]) {
  // A mutant that makes a test slow is not killed by the clock of a busy machine.
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--project",
    project,
    "--bail",
    "1",
    "--testTimeout=60000",
    file,
  ];
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: "utf8",
    env: { ...process.env, CI: "true", NO_COLOR: "1" },
  });
  // Nothing that ran is no proof either way.
  if (!/\bTests\b.*\b(passed|failed)\b/.test(stdout)) throw new Error(`${file} did not run:\n${stdout.slice(-2000)}`);
  return { passed: status === 0, output: stdout.slice(-3000) };
}

let survived = 0;
try {
  for (const by of new Map(chosen.map(({ by }) => [by[1], by])).values()) {
    const { passed, output } = run(by);
    if (!passed) throw new Error(`${by[1]} is red without any change, so it cannot tell.\n${output}`);
  }
  for (const [index, { rule, file, from, to, by }] of chosen.entries()) {
    const path = join(copy, file);
    const original = readFileSync(path, "utf8");
    writeFileSync(
      path,
      original.replace(from, () => to),
    );
    const alive = run(by).passed;
    writeFileSync(path, original);
    if (alive) survived++;
    process.stdout.write(`${index + 1}/${chosen.length} ${alive ? "SURVIVED" : "killed  "} ${rule}\n`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.stdout.write(`${chosen.length - survived} killed, ${survived} survived\n`);
process.exit(survived === 0 ? 0 : 1);

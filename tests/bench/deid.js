// `npm run bench:deid`: the safety check on the development data, a JSON row for each figure. The data lies beside the
// repository and is no part of it; --data names another folder.
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
process.chdir(root);
const at = process.argv.indexOf("--data");
const folder = at > 0 ? process.argv[at + 1] : "../shared/data/phi-dev";
const bundle = join(root, "build", "bench-deid-text.js");
await build({
  entryPoints: ["tests/bench/deid-text.ts"],
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  logLevel: "warning",
});
const { textRows } = await import(pathToFileURL(bundle).href);

const rounded = (value) => (typeof value === "number" ? Math.round(value * 10_000) / 10_000 : value);
let missed = 0;
for (const row of textRows(folder)) {
  process.stdout.write(`${JSON.stringify(row, (_key, value) => rounded(value))}\n`);
  if (row.met === "missed") missed++;
}
process.exitCode = missed > 0 ? 1 : 0;

// `npm run train:text`: rebuilds the weights of the text check from the repository's own templates and names.
// With --check it writes nothing and fails if the committed file is another one; --no-folds leaves out the measuring.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const bundle = join(root, "build", "train-text.js");
await build({
  entryPoints: ["app/deidentify/text/training/index.ts"],
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  logLevel: "warning",
});
const { crossValidation, recipeExamples, reluctance, weightsFrom } = await import(pathToFileURL(bundle).href);

const examples = recipeExamples();
if (!process.argv.includes("--no-folds")) {
  for (const row of crossValidation(examples, 5, reluctance)) process.stdout.write(`${JSON.stringify(row)}\n`);
}
const file = "app/deidentify/text/weights/weights.json";
const text = `${JSON.stringify(weightsFrom(examples), null, 2)}\n`;
const same = readFileSync(file, "utf8") === text;
process.stdout.write(`${JSON.stringify({ examples: examples.length, bytes: text.length, same })}\n`);
if (process.argv.includes("--check")) process.exitCode = same ? 0 : 1;
else writeFileSync(file, text);

import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";

const folder = "app/ui/styles";
const files = readdirSync(folder).filter((name) => name.endsWith(".css"));
const read = (name: string) => readFileSync(`${folder}/${name}`, "utf8");

it("every stylesheet is imported", () => {
  const index = read("index.css");
  for (const name of files.filter((each) => each !== "index.css")) expect(index).toContain(`@import "./${name}";`);
});

it("every variable is declared somewhere", () => {
  const all = files.map(read).join("\n");
  const declared = new Set(Array.from(all.matchAll(/(--[\w-]+)\s*:/g), ([, name]) => name));
  const used = new Set(Array.from(all.matchAll(/var\((--[\w-]+)\)/g), ([, name]) => name));
  expect([...used].filter((name) => !declared.has(name))).toEqual([]);
});

it("colours are written in tokens.css alone, but for print", () => {
  for (const name of files.filter((each) => !["tokens.css", "print.css"].includes(each)))
    expect(read(name).match(/#[0-9a-f]{3,8}\b(?=[^{}]*[;}])/gi) ?? [], name).toEqual([]);
});

it("the styles weigh at most 12 kB compressed", async () => {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/index.css`],
    bundle: true,
    minify: true,
    write: false,
    external: ["/fonts/*"],
  });
  expect(gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length).toBeLessThanOrEqual(12_000);
});

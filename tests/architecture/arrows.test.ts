import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { describe, expect, it } from "vitest";

const config = createRequire(import.meta.url)(resolve(".dependency-cruiser.cjs"));

/** The names of the rules that the code below `folder` breaks, with where. */
async function violations(folder: string): Promise<string[]> {
  const places = ["app", "db"];
  const { output } = await cruise(
    places,
    {
      ...config.options,
      tsConfig: undefined,
      ruleSet: { forbidden: config.forbidden },
      validate: true,
      baseDir: resolve(folder),
    },
    { extensions: [".ts", ".tsx", ".js"], alias: { "~": resolve(folder, "app"), db: resolve(folder, "db") } },
  );
  // The cast: without an output type the result is the object, not a text.
  return (output as ICruiseResult).summary.violations.map((one) => `${one.rule.name}: ${one.from} -> ${one.to}`);
}

async function planted(files: Record<string, string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "wardround-arrows-"));
  for (const [path, text] of Object.entries({
    "db/index.ts": "export {};\n",
    "app/index.ts": "export {};\n",
    ...files,
  })) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const found = await violations(folder);
  rmSync(folder, { recursive: true, force: true });
  return found.join("\n");
}

describe("arrows", () => {
  it("all point the right way", async () => {
    expect(await violations(".")).toEqual([]);
  });

  const one = "export const one = 1;\n";
  it.each<[rule: string, files: Record<string, string>]>([
    ["no-cycles", { "app/core/a.ts": 'export * from "./b";\n', "app/core/b.ts": 'export * from "./a";\n' }],
    [
      "feature-to-feature",
      { "app/features/forum/a.ts": 'export * from "../search/b";\n', "app/features/search/b.ts": one },
    ],
    ["upwards", { "app/features/forum/a.server.ts": 'export * from "../../routes/b";\n', "app/routes/b.ts": one }],
    [
      "upwards",
      { "app/platform/a.server.ts": 'export * from "../reactions.server";\n', "app/reactions.server.ts": one },
    ],
    [
      "platform-to-features",
      { "app/platform/a.server.ts": 'export * from "../features/forum/b";\n', "app/features/forum/b.ts": one },
    ],
    ["core-imports-nothing", { "app/core/a.ts": 'export * from "../ui/b";\n', "app/ui/b.ts": one }],
    ["ui-imports-core", { "app/ui/a.tsx": 'export * from "../features/forum/b";\n', "app/features/forum/b.ts": one }],
    [
      "deidentify-imports-core",
      { "app/deidentify/a.server.ts": 'export * from "../platform/b.server";\n', "app/platform/b.server.ts": one },
    ],
    ["db-knows-no-app", { "db/a.ts": 'export * from "../app/core/b";\n', "app/core/b.ts": one }],
    ["routes-ask-features", { "app/routes/a.tsx": 'export * from "../../db/b";\n', "db/b.ts": one }],
    [
      "components-stay-clean",
      { "app/features/forum/a.tsx": 'export * from "./b.server";\n', "app/features/forum/b.server.ts": one },
    ],
    ["pure-files-stay-pure", { "app/features/forum/a.ts": 'export * from "../../../db/b";\n', "db/b.ts": one }],
    ["pure-files-no-node", { "app/core/a.ts": 'export * from "node:fs";\n' }],
  ])("a planted violation of %s is found", async (rule, files) => {
    expect(await planted(files)).toContain(`${rule}: `);
  });
});

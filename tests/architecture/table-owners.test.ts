import { describe, expect, it } from "vitest";
import { type Source, sourcesOf } from "./sources";

/** table -> the feature (or "platform") whose schema file declares it. */
function ownersOf(schema: Source[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { path, text } of schema) {
    const feature = /schema\/([a-z-]+)\.ts$/.exec(path)?.[1] ?? "";
    const tables = /export interface \w+Tables \{([^}]*)\}/.exec(text)?.[1] ?? "";
    for (const [, table] of tables.matchAll(/^\s*(\w+):/gm)) if (table) owners.set(table, feature);
  }
  return owners;
}

const builderWrite = /\.(?:insertInto|updateTable|deleteFrom|mergeInto|replaceInto)\(\s*["'`](\w+)/g;
const rawWrite =
  /\b(?:insert\s+(?:or\s+\w+\s+)?into|update|delete\s+from|replace\s+into)\s+"?(\w+)"?\s*(?:\(|set\b|where\b|values\b|as\b|select\b)/gi;

/** Writes to a table from outside the feature that owns it, and raw SQL that writes outside db/. */
function trespasses(files: Source[], owners: Map<string, string>): string[] {
  const found: string[] = [];
  for (const { path, text } of files) {
    const home = path.startsWith("app/platform/") ? "platform" : (/^app\/features\/([^/]+)\//.exec(path)?.[1] ?? path);
    for (const [, table] of text.matchAll(builderWrite)) {
      const owner = owners.get(table ?? "");
      if (owner && owner !== home) found.push(`${path} writes ${table}, which belongs to ${owner}`);
    }
    const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
    for (const [, table] of code.matchAll(rawWrite))
      if (table && owners.has(table.toLowerCase()))
        found.push(`${path} writes ${table} in raw SQL, which belongs in db/`);
  }
  return found;
}

const owners = ownersOf(sourcesOf("db/schema"));

describe("table owners", () => {
  it("every table has one", () => {
    expect(owners.size).toBeGreaterThan(35);
    expect(owners.get("thread")).toBe("forum");
    expect(owners.get("job")).toBe("platform");
  });

  it("only the owner writes a table", () => {
    expect(trespasses(sourcesOf("app"), owners)).toEqual([]);
  });

  it("a planted write to another feature's table is found", () => {
    const text = 'await tx.updateTable("thread").set({ title: "x" }).execute();';
    expect(trespasses([{ path: "app/features/moderation/flag/flag.queries.server.ts", text }], owners)).toHaveLength(1);
    expect(trespasses([{ path: "app/routes/forum/home.tsx", text }], owners)).toHaveLength(1);
    expect(trespasses([{ path: "app/features/forum/thread/thread.queries.server.ts", text }], owners)).toEqual([]);
  });

  it.each([
    "sql`update thread set title = 1`",
    "sql`insert into vote (post_id) values (1)`",
    "sql`DELETE FROM session WHERE 1=1`",
  ])("planted raw SQL that writes is found: %s", (text) => {
    expect(trespasses([{ path: "app/features/forum/thread/thread.queries.server.ts", text }], owners)).toHaveLength(1);
  });
});

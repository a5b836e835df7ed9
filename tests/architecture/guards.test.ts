import { describe, expect, it } from "vitest";
import { type Source, sourcesOf } from "./sources";

/** Loaders and actions that are not made by the guard with a named rule. */
function unguarded(files: Source[]): string[] {
  const found: string[] = [];
  for (const { path, text } of files) {
    for (const [line, name] of text.matchAll(
      /^export\s+(?:async\s+)?(?:const|let|function|\{)\s*\*?\s*(loader|action|clientLoader|clientAction)\b.*$/gm,
    )) {
      const guard = name === "loader" ? "guardedLoader" : "guardedAction";
      if (!new RegExp(`^export const ${name} = ${guard}\\(`).test(line))
        found.push(`${path}: ${name} is not made by ${guard}`);
    }
    if (/export\s*\{[^}]*\b(loader|action)\b[^}]*\}/.test(text)) found.push(`${path}: re-exports a loader or action`);
  }
  return found;
}

describe("guards", () => {
  it("every loader and action names its rule", () => {
    const routes = sourcesOf("app/routes").concat(sourcesOf("app").filter(({ path }) => path === "app/root.tsx"));
    expect(routes.length).toBeGreaterThan(3);
    expect(unguarded(routes)).toEqual([]);
  });

  it.each([
    "export async function loader() { return {}; }",
    "export const action = async () => ({});",
    "export const loader = guardedAction(anyone, async () => ({}));",
    'export { loader } from "./other";',
  ])("a planted unguarded one is found: %s", (text) => {
    expect(unguarded([{ path: "app/routes/planted.tsx", text }])).not.toEqual([]);
  });

  it("a guarded one passes", () => {
    expect(
      unguarded([
        { path: "app/routes/fine.tsx", text: "export const loader = guardedLoader(anyone, async () => ({}));" },
      ]),
    ).toEqual([]);
  });
});

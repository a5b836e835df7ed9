import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Source, sourcesOf } from "../../architecture/sources";

const read = (path: string) => readFileSync(path, "utf8");

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** Every variable that the program reads from the environment. */
function variablesOf(source: string): string[] {
  return [...source.matchAll(/^ {4}([A-Z][A-Z_]+): (?:z\b|secretText)/gm)].map(([, name]) => name ?? "");
}

const unfinished = ({ path, text }: Source) =>
  /\b(TODO|FIXME|XXX|HACK)\b/.test(text) && path !== "tests/unit/repository/repository.test.ts" ? [path] : [];
const inlineStyled = ({ path, text }: Source) =>
  /\sstyle=[{"]|dangerouslySetInnerHTML=\{\{ __html: [`"'].*style=/.test(text) ? [path] : [];
const handlers = ({ path, text }: Source) => (/\son(?!ly)[a-z]+="/.test(text) ? [path] : []);

describe("the repository", () => {
  it("the README's first two commands are the demo's and the tests'", () => {
    const commands = [...read("README.md").matchAll(/^```(?:sh|bash)?\n([\s\S]*?)^```/gm)].map(([, code]) =>
      code?.trim(),
    );
    expect(commands.slice(0, 2)).toEqual(["npm ci && npm run demo", "npm ci && npm test"]);
  });

  it("CI runs exactly the README's test command", () => {
    const commands = read(".ci/run")
      .split("\n")
      .filter((line) => /\bnpm\b/.test(line) && !line.startsWith("#"));
    expect(commands).toEqual(["npm ci && npm test"]);
  });

  it("the lockfile names no registry", () => {
    expect(read("package-lock.json")).not.toContain('"resolved"');
  });

  it("the lockfile lists every optional package of every platform, or npm ci refuses it", () => {
    type Entry = { optionalDependencies?: Record<string, string> };
    const packages: Record<string, Entry> = JSON.parse(read("package-lock.json")).packages;
    const names = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf("node_modules/") + 13)));
    const asked = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
    expect(asked.length).toBeGreaterThan(40);
    expect(asked.filter((name) => !names.has(name))).toEqual([]);
  });

  it("every variable of the environment is explained in .env.example and the README", () => {
    const variables = variablesOf(read("app/platform/env.server.ts"));
    expect(variables).toEqual(expect.arrayContaining(["DATABASE_URL", "SECRET", "DOCUMENTS_KEY", "METRICS_TOKEN"]));
    const example = read(".env.example");
    const readme = read("README.md");
    expect(variables.filter((name) => !new RegExp(`^#? ?${name}=`, "m").test(example))).toEqual([]);
    expect(variables.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it("every variable of the environment reaches the program in the containers of deploy/, and no other does", () => {
    const variables = variablesOf(read("app/platform/env.server.ts"));
    const compose = [...read("deploy/compose.yml").matchAll(/^ {6}([A-Z][A-Z_]+):/gm)].map(([, name]) => name ?? "");
    const image = [...read("deploy/Dockerfile").matchAll(/\b([A-Z][A-Z_]+)=/g)].map(([, name]) => name ?? "");
    expect(variables.filter((name) => !compose.includes(name) && !image.includes(name))).toEqual([]);
    const known = [...variables, "NODE_ENV", "POSTGRES_USER", "POSTGRES_PASSWORD"];
    expect([...compose, ...image].filter((name) => !known.includes(name))).toEqual([]);
    const example = [...read(".env.example").matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name ?? "");
    expect(example.filter((name) => !variables.includes(name))).toEqual([]);
  });

  it("dependencies have exact versions", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json"));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });

  it("nothing is left to do later", () => {
    expect(sourcesOf("app", "db", "tests").flatMap(unfinished)).toEqual([]);
    expect(unfinished({ path: "app/planted.ts", text: "// TODO: the rest" })).toHaveLength(1);
  });

  it("no component has inline styles or handlers, which the Content-Security-Policy would refuse", () => {
    const components = sourcesOf("app").filter(({ path }) => path.endsWith(".tsx"));
    expect(components.flatMap(inlineStyled)).toEqual([]);
    expect(components.flatMap(handlers)).toEqual([]);
    expect(inlineStyled({ path: "app/planted.tsx", text: "<p style={{ color: 'red' }}>" })).toHaveLength(1);
    expect(handlers({ path: "app/planted.tsx", text: '<p onclick="go()">' })).toHaveLength(1);
  });

  it("nothing of one machine or one registry is written down", () => {
    const places = filesIn("app").concat(
      filesIn("db"),
      filesIn("bin"),
      filesIn("deploy"),
      "README.md",
      "CONTRIBUTING.md",
    );
    const machine = /\/(?:work|root|home\/[a-z]+)\/[\w.-]+|registry\.npmjs\.org|\/tmp\/[\w.-]+/;
    expect(
      places.filter((path) => /\.(?:tsx?|js|md|ya?ml|json|conf|service|sh)$/.test(path) && machine.test(read(path))),
    ).toEqual([]);
  });
});

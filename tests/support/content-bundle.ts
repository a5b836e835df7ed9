import { createHash } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");

/**
 * Bundles one of our TypeScript entries so that Node can run or fork it, and gives the path. The file is named by its
 * content and put in place whole, so that several test workers may ask at once.
 */
export async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, entry)],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    absWorkingDir: root,
    logLevel: "error",
  });
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  const folder = path.join(root, "node_modules/.cache/wardround-tests"); // below node_modules, so that packages are found
  const name = `${path.basename(entry).replace(/\W.*/, "")}-${createHash("sha256").update(contents).digest("hex").slice(0, 16)}`;
  const file = path.join(folder, `${name}.mjs`);
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.${process.pid}`, contents);
  await rename(`${file}.${process.pid}`, file);
  return file;
}

/** What `npm run build` makes as `build/content.js`. */
export function contentBundle(): Promise<string> {
  return bundled("app/content.server.ts");
}

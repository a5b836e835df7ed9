import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Source = { path: string; text: string };

/** Every TypeScript file below these folders, by its path from the repository's root. */
export function sourcesOf(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => ({ path, text: readFileSync(path, "utf8") })),
  );
}

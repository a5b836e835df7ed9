import { basename, join, resolve } from "node:path";

/**
 * Where a file's cleaned copy goes, under its own name; throws if that would overwrite it or another one of this run.
 */
export function targetIn(folder: string, file: string, taken: ReadonlySet<string>): string {
  const target = resolve(join(folder, basename(file)));
  if (target === resolve(file)) throw new Error("The cleaned file would overwrite this one. Name another folder.");
  if (taken.has(target)) throw new Error("Another file of this name was cleaned in the same run. Clean it by itself.");
  return target;
}

/**
 * Packages of hundreds of small files, built into one file each: read one by one they took a third of the time to
 * start. All of them are plain ES modules.
 */
export const packages = { kysely: "kysely.js", zod: "zod.js", diff: "diff.js", "csv-parse/sync": "csv-parse.js" };

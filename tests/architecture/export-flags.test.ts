import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isFlag } from "~/features/identity/account/account-export.server";

/** Numbers that mean how many, which or when, and not yes or no, by the names that they have in the export. */
const numbers = new Set([
  ...["answer", "case", "collection", "id", "post_id", "thread", "thread_id"],
  ...["points", "value", "year", "years"],
  // Of cases, which say months.
  ...["created", "published", "recorded", "submitted", "withdrawn"],
  // A word beside a session; no passkey's is in the export.
  "secondFactor",
]);

const schema = readdirSync("db/schema").map((name) => readFileSync(`db/schema/${name}`, "utf8"));
/** Columns that hold a number in some table. */
const numeric = new Set(
  schema.flatMap((text) =>
    Array.from(text.matchAll(/^\s+(\w+): (?:Generated<)?number\b/gm), ([, column]) => column ?? ""),
  ),
);

const folder = "app/features/identity";
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\/export-[\w.-]+\.ts$/.test(name),
);
const selected = files.flatMap((name) =>
  Array.from(readFileSync(`${folder}/${name}`, "utf8").matchAll(/\.select\(\[?((?:"[^"]*"(?:, )?)+)\]?\)/g))
    .flatMap(([, list]) => Array.from(list?.matchAll(/"(?:\w+\.)?(\w+)(?: as (\w+))?"/g) ?? []))
    .map(([, column = "", as]) => ({ column, name: as ?? column })),
);

it("whatever the export holds as a number is known to mean yes or no, a time, or a number", () => {
  expect(selected.length).toBeGreaterThan(100);
  const unknown = selected.filter(
    ({ column, name }) => numeric.has(column) && !isFlag(name) && !/(At|Until)$/.test(name) && !numbers.has(name),
  );
  expect([...new Set(unknown.map(({ name }) => name))].sort()).toEqual([]);
});

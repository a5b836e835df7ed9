import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sortRows } from "~/features/identity/registers/sorted-rows.server";

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "wardround-sort-")), "made");
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

const lines = fc.array(
  fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\r\n]/g, " ")),
  { maxLength: 60 },
);

describe("rows on their way into a register", () => {
  it("come out in order and all of them, however many runs they fill", () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 70 }), (given, runSize) => {
        const rows = sortRows(folder, runSize);
        for (const line of given) rows.add(line);
        expect([...rows.sorted()]).toEqual([...given].sort());
        rows.close();
      }),
    );
  });

  it("come out whole where a run is longer than a block that is read", () => {
    const given = Array.from({ length: 20_000 }, (_, at) => `${(at * 7_919) % 20_000} Łódź ${"ø".repeat(20)}`);
    const rows = sortRows(folder, 9_000);
    for (const line of given) rows.add(line);
    expect([...rows.sorted()]).toEqual([...given].sort());
    expect(readdirSync(folder)).toHaveLength(1);
    rows.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("are not written aside where they are few", () => {
    const rows = sortRows(folder, 10);
    for (const line of ["b", "a"]) rows.add(line);
    expect([...rows.sorted()]).toEqual(["a", "b"]);
    expect(existsSync(folder)).toBe(false);
  });
});

import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CsvBroken, cellsOf, csvLines } from "~/features/identity/registers/csv-lines";

/** Reads a text in pieces of a size. */
function read(text: string, size = 7, delimiter = ","): { line: number; cells: string[] }[] {
  const lines = csvLines();
  const records = [];
  for (let at = 0; at < text.length; at += size) records.push(...lines.push(text.slice(at, at + size)));
  records.push(...lines.end());
  return records.map((record) => ({ line: record.line, cells: cellsOf(record.text, delimiter) }));
}

const cell = fc.oneof(
  fc.string({ maxLength: 8 }).map((text) => text.replace(/[\r\n]/g, "")),
  fc.constantFrom("", '"', '""', 'a"b', "a,b", "a\nb", "\n", "Berg, Maria", " ", ","),
);
const written = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

describe("a register's file", () => {
  it("is cut into the records that csv-parse finds, in pieces of any size", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom("\n", "\r\n"),
        (rows, size, end) => {
          const text = rows.map((cells) => `${cells.map(written).join(",")}${end}`).join("");
          const expected: string[][] = parse(text, { record_delimiter: end, relax_column_count: true });
          expect(read(text, size).map(({ cells }) => cells)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("says on which line a record ends, also behind one of several lines", () => {
    expect(read('a,b\n\n"c\nd",e\nf,g').map(({ line }) => line)).toEqual([1, 4, 5]);
  });

  it("is broken from where a quotation mark is not closed, and is not read to its end for that", () => {
    expect(() => read('a,b\n"c,d\ne,f\n')).toThrow(new CsvBroken(2));
    const lines = csvLines();
    const endless = `"${"x\n".repeat(60_000)}`;
    expect(() => [...lines.push(endless)]).toThrow(CsvBroken);
    expect(() => [...csvLines().push("x".repeat(200_000))]).toThrow(CsvBroken);
  });

  it("takes what stands behind a closing mark along", () => {
    expect(cellsOf('"a"b,c', ",")).toEqual(["ab", "c"]);
    expect(cellsOf('a,"b"', ",")).toEqual(["a", "b"]);
    expect(cellsOf('a;"b;c";', ";")).toEqual(["a", "b;c", ""]);
  });
});

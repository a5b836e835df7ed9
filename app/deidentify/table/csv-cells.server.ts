import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS } from "../limits";
import { UnusableFile } from "../media";

/** The character that splits most lines into the same number of cells. */
function delimiterOf(text: string): string {
  const lines = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, 20)
    .map((line) => line.replace(/"(?:[^"]|"")*"/g, ""));
  const scored = ["\t", ";", ","].map((sign) => {
    const counts = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0);
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    return { sign, lines: counts.filter((count) => count === usual).length };
  });
  // Sorted by how telling they are: a comma is also found in numbers and ranges.
  return scored.reduce((best, one) => (one.lines > best.lines ? one : best)).sign;
}

/**
 * The cells of a CSV file or of what a spreadsheet puts on the clipboard: comma, semicolon or tab between them, any
 * line ends, quotation marks where needed. Blanks around cells and empty rows and columns are left out; every row has
 * the same length. Throws UnusableFile for too many rows or columns, long cells, binary content and quotation marks
 * that never close.
 */
export async function csvCells(text: string): Promise<{ cells: string[][]; delimiter: string }> {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: binary content is what is looked for
  if (/[\0-\x08\x0e-\x1f\x7f\ufffd]/.test(text))
    throw new UnusableFile("This is not a table in plain text. Save it as CSV in UTF-8 and attach that.");
  const { CsvError, parse } = await import("csv-parse/sync");
  const lines = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const told = /^sep=([,;\t])\n/i.exec(lines);
  const body = told ? lines.slice(told[0].length) : lines;
  const delimiter = told?.[1] ?? delimiterOf(body);
  try {
    const rows: string[][] = parse(body, {
      delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      trim: true,
      skip_records_with_empty_values: true,
      max_record_size: 100_000,
      to: MOST_ROWS + 10,
    });
    return { cells: checked(rows), delimiter };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnusableFile(
      "A quotation mark in this table is missing or stands where none belongs. Save it as CSV again and attach that.",
    );
  }
}

function checked(rows: string[][]): string[][] {
  if (rows.length > MOST_ROWS + 3)
    throw new UnusableFile(`A table may have up to ${MOST_ROWS} rows. Keep the results that matter.`);
  const used = rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== "") + 1), 0);
  const filled = Array.from({ length: used }, (_, at) => rows.some((row) => (row[at] ?? "") !== ""));
  const cells = rows.map((row) =>
    filled.flatMap((keep, at) => (keep ? [(row[at] ?? "").replace(/\s+/g, " ").trim()] : [])),
  );
  if ((cells[0]?.length ?? 0) > MOST_COLUMNS)
    throw new UnusableFile(`A table may have up to ${MOST_COLUMNS} columns. Keep the results that matter.`);
  if (cells.some((row) => row.some((cell) => cell.length > LONGEST_CELL)))
    throw new UnusableFile(
      `A cell of this table holds more than ${LONGEST_CELL} letters. Keep results only; write the rest into the case.`,
    );
  return cells;
}

import { MOST_ROWS } from "../limits";
import { type ResultRow, type ResultTable, UnusableFile } from "../media";
import { type Columns, guessedColumns, isHeading, namedColumns } from "./columns";
import { csvCells } from "./csv-cells.server";
import { flagOf, measuredOf, rangeOf } from "./reference-range";

const NO_TABLE =
  "No table of results can be read from this. Put one test in each row, with columns for its name, values, unit and reference range.";

const isAlone = (row: readonly string[]) => row.filter((cell) => cell !== "").length === 1 && row[0] !== "";

/** Rows of one cell before the table are its title. */
function titleOf(cells: string[][]): { caption: string; rows: string[][] } {
  const first = cells.findIndex((row) => !isAlone(row));
  if (first < 0 || first > 3) throw new UnusableFile(NO_TABLE);
  const caption = cells.slice(0, first).map((row) => row[0]);
  return { caption: caption.join(" · "), rows: cells.slice(first) };
}

/** "Date" in the corner: each row is a day and each column a test. */
const isTurned = (rows: string[][]) =>
  /^(?:date|day|time|taken|collected|when|visit|datum)\b/i.test(rows[0]?.[0] ?? "") && (rows[0]?.length ?? 0) > 1;

const turned = (rows: string[][]): string[][] =>
  (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? "").with(0, at === 0 ? "Test" : (rows[0]?.[at] ?? "")));

/** Where numbers are written with a comma ("4,1"), "1,234" is not a thousand. */
function usesComma(cells: readonly string[], delimiter: string): boolean {
  if (cells.some((cell) => /(?:^|[^\d.,])\d+\.\d/.test(` ${cell}`) && !/\d,\d/.test(cell))) return false;
  return delimiter === ";" || cells.some((cell) => /(?:^|\D)\d+,(?:\d{1,2}|\d{4,})(?!\d)/.test(cell));
}

const written: [flag: "low" | "high", pattern: RegExp][] = [
  ["high", /(?:^|[\s(*])(?:H{1,2}|high|↑+)[)*]*$/i],
  ["low", /(?:^|[\s(*])(?:L{1,2}|low|↓+)[)*]*$/i],
];
const flagWritten = (text: string) => written.find(([, pattern]) => pattern.test(text.trim()))?.[0] ?? "";

function rowOf(cells: readonly string[], columns: Columns, comma: boolean): ResultRow {
  const at = (column: number | undefined) => (column === undefined ? "" : (cells[column] ?? ""));
  const reference = at(columns.reference);
  const [, name, ownUnit] = /^(.*\S)\s*[([]([^()[\]]*[/%µμ][^()[\]]*)[)\]]$/.exec(at(columns.test)) ?? [];
  const unit = at(columns.unit);
  const range = rangeOf(reference, comma);
  return {
    test: unit === "" && name ? name : at(columns.test),
    cells: columns.values.map((column) => {
      const text = at(column);
      const measured = measuredOf(text, comma);
      const told = flagWritten(text) || (columns.values.length === 1 ? flagWritten(at(columns.flag)) : "");
      return { text, flag: range && measured ? flagOf(measured, range) : told };
    }),
    unit: unit || (ownUnit ?? ""),
    reference,
  };
}

/**
 * A table of results out of CSV or what was copied from a spreadsheet: a test in each row, with its values (one for
 * each of `columns`), unit and reference range, and which side of the range a value is on, where that can be told.
 * Tables with a day in each row are turned. Its text is not checked yet (`checkTable`). Throws UnusableFile with a
 * sentence.
 */
export async function readTable(text: string): Promise<ResultTable> {
  const { cells, delimiter } = await csvCells(text);
  const { caption, rows: untitled } = titleOf(cells);
  const rows = isTurned(untitled) ? turned(untitled) : untitled;
  const [first = [], ...below] = rows;
  const headed = isHeading(first, below);
  const body = headed ? below : rows;
  if (first.length < 2 || body.length === 0) throw new UnusableFile(NO_TABLE);
  if (body.length > MOST_ROWS)
    throw new UnusableFile(`A table may have up to ${MOST_ROWS} rows. Keep the results that matter.`);
  const columns = headed ? namedColumns(first) : guessedColumns(body, first.length);
  if (columns.values.length === 0 || columns.test < 0) throw new UnusableFile(NO_TABLE);
  checkShape(first, body, headed);
  const comma = usesComma(body.flat(), delimiter);
  const nameOf = (column: number, index: number) =>
    (headed ? first[column] : "") || (columns.values.length === 1 ? "Result" : `Result ${index + 1}`);
  return { caption, columns: columns.values.map(nameOf), rows: body.map((row) => rowOf(row, columns, comma)) };
}

function checkShape(heading: readonly string[], body: readonly string[][], headed: boolean): void {
  const width = headed ? heading.findLastIndex((cell) => cell !== "") + 1 : heading.length;
  const at = body.findIndex((row) => row.findLastIndex((cell) => cell !== "") >= width);
  if (at >= 0)
    throw new UnusableFile(
      `Row ${at + 1 + Number(headed)} of this table has more cells than its heading. A text or number with a separator in it needs quotation marks.`,
    );
  if (
    !body.some((row) =>
      row.slice(1).some((cell) => measuredOf(cell) !== undefined || /^(pos|neg|\+|-|nil|not|det|tr)/i.test(cell)),
    )
  )
    throw new UnusableFile(NO_TABLE);
}

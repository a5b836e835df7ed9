import { CsvError, parse } from "csv-parse/sync";
import { Invalid } from "~/core/refusals";

/**
 * A column somebody may send: its name in the code, what else the first line may call it, and whether every row needs
 * it.
 */
export type CsvColumn<Name extends string = string> = { name: Name; aliases?: readonly string[]; required?: boolean };

/**
 * One row: the line of the file it begins on (the first is 1) and a trimmed text for each column, "" if it is empty.
 */
export type CsvRow<Name extends string> = { line: number; values: Record<Name, string> };

const SHOWN = 10;

/**
 * Reads a CSV file as people save them: comma, semicolon or tab, with or without byte order mark, any line ends, cells
 * in quotation marks where needed. If the first line names one of `columns` (letter case, spaces, `-` and `_` do not
 * matter) the cells are found by name and others are ignored; otherwise they stand in the order of `columns`. Rows
 * without text are skipped. Throws `Invalid` naming the lines that are wrong; never returns half a file.
 */
export function parseCsv<Name extends string>(
  text: string,
  columns: readonly CsvColumn<Name>[],
  { maxRows = 5_000, maxBytes = 1_000_000 }: { maxRows?: number; maxBytes?: number } = {},
): CsvRow<Name>[] {
  if (Buffer.byteLength(text) > maxBytes)
    throw new Invalid(`The file is larger than ${maxBytes / 1000} kB. Send it in parts.`);
  if (/[\0\ufffd]/.test(text))
    throw new Invalid("Some characters cannot be read. Save the file as CSV in UTF-8 and send it again.");
  const records = recordsOf(text, maxRows);
  const header = records[0] && headerOf(records[0].cells, columns);
  const places = header ?? columns.map((column, at) => ({ column, at }));
  const width = header && records[0] ? records[0].cells.length : columns.length;
  const rows = header ? records.slice(1) : records;
  if (rows.length === 0) throw new Invalid("The file has no rows.");
  if (rows.length > maxRows) throw new Invalid(`The file has more than ${maxRows} rows. Send it in parts.`);

  const problems: string[] = [];
  const read = rows.map(({ line, cells }) => {
    if (cells.slice(width).some((cell) => cell !== "")) {
      problems.push(`Line ${line} has more than ${width} cells; a text with a separator in it needs quotation marks.`);
    }
    for (const { column, at } of places) {
      if (column.required && !cells[at]) problems.push(`Line ${line} has no ${column.name}.`);
    }
    // The cast: the entries are exactly the names of `columns`; those the header left out are "".
    const empty = columns.map(({ name }) => [name, ""]);
    const filled = places.map(({ column, at }) => [column.name, cells[at] ?? ""]);
    return { line, values: Object.fromEntries([...empty, ...filled]) as Record<Name, string> };
  });
  if (problems.length === 0) return read;
  const more = problems.length > SHOWN ? [`And ${problems.length - SHOWN} more.`] : [];
  throw new Invalid([...problems.slice(0, SHOWN), ...more].join(" "));
}

/** The records with the line each begins on. Reads two more than allowed, enough to see that there are too many. */
function recordsOf(text: string, maxRows: number): { line: number; cells: string[] }[] {
  const lines = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  // Excel may say its separator on a line of its own; emptied, that line still counts.
  const told = /^sep=([,;\t])\n/i.exec(lines);
  const body = told ? lines.slice(told[0].length - 1) : lines;
  const records: { line: number; cells: string[] }[] = [];
  let end = 0;
  try {
    parse(body, {
      delimiter: told?.[1] ?? delimiterOf(body, [",", ";", "\t"]),
      record_delimiter: "\n",
      relax_column_count: true,
      trim: true,
      to: maxRows + 2,
      on_record(cells: string[], { lines: line }) {
        // `line` is where the record ends; it began after the one before.
        if (cells.some((cell) => cell !== "")) records.push({ line: end + 1, cells });
        end = line;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Invalid(`From line ${end + 1} on, a quotation mark is missing or stands where none belongs.`);
  }
  return records;
}

/** Which of `separators` stands most often in the first line with text, outside quotation marks; else the first. */
export function delimiterOf(text: string, separators: readonly [string, ...string[]]): string {
  const first =
    text
      .trimStart()
      .split("\n", 1)[0]
      ?.replace(/"[^"]*"/g, "") ?? "";
  const times = (separator: string) => first.split(separator).length;
  return separators.reduce((best, one) => (times(one) > times(best) ? one : best));
}

/** Where each column stands, if these cells are a header; null if they are a row. */
function headerOf<Name extends string>(cells: string[], columns: readonly CsvColumn<Name>[]) {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, "");
  const names = cells.map(plain);
  const places = columns.flatMap((column) => {
    const known = [column.name, ...(column.aliases ?? [])].map(plain);
    const at = names.flatMap((name, index) => (known.includes(name) ? [index] : []));
    if (at.length > 1) throw new Invalid(`The first line names the column ${column.name} twice.`);
    return at.map((index) => ({ column, at: index }));
  });
  if (places.length === 0) return null;
  const missing = columns.filter((column) => column.required && !places.some((place) => place.column === column));
  if (missing.length > 0) {
    throw new Invalid(`The first line does not name the column ${missing.map((column) => column.name).join(" or ")}.`);
  }
  return places;
}

/**
 * Writes a CSV file that spreadsheets open as text: UTF-8 with byte order mark, CRLF, cells quoted where needed. A text
 * that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`) gets an apostrophe before it; numbers stay numbers.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${csvLines([header, ...rows])}`;
}

/** More rows of such a file, for one that is sent in pieces. */
export function csvLines(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(value: string | number | null): string {
  if (typeof value === "number") return String(value);
  const text = value ?? "";
  // Full-width characters count as well, and so do those after a blank: some programs trim before they look.
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Invalid } from "~/core/refusals";
import { delimiterOf } from "~/platform/csv.server";
import { CsvBroken, type CsvRecord, cellsOf, csvLines } from "./csv-lines";
import type { RegisterKey } from "./register";
import { findColumns, type RegisterColumn } from "./register-columns";
import { readRow } from "./register-row";
import type { SortedRows } from "./sorted-rows.server";

export type RegisterFile = {
  path: string;
  register: RegisterKey;
  /** As browsers name it: utf-8, windows-1252, iso-8859-2 … */
  encoding?: string;
  /** Columns under names of their own. */
  columns?: Partial<Record<RegisterColumn, string>>;
};

/** What came of the rows: kept for sorting, refused with their line, or passed over since they are no people. */
export type ReadCounts = { rows: number; passedOver: number; refused: number };

/**
 * Reads a CSV file of any size row by row into `rows`, each as its number, its line (ten digits) and what is kept of it
 * as JSON without the closing bracket, parted by tabs. Comma, semicolon, tab and bar are found by the first line.
 * Throws `Invalid` where the file as a whole cannot be read; single rows are refused, with the line they end on.
 */
export async function readRegisterFile(
  { path, register, encoding = "utf-8", columns }: RegisterFile,
  rows: Pick<SortedRows, "add">,
  refuse: (line: number, reason: string) => void,
  moved: (bytes: number) => void = () => undefined,
): Promise<ReadCounts> {
  const decoder = decoderOf(encoding);
  const first = await firstLineOf(path, encoding);
  const counts: ReadCounts = { rows: 0, passedOver: 0, refused: 0 };
  const delimiter = delimiterOf(first, [",", ";", "\t", "|"]);
  let places: Record<RegisterColumn, number[]> | null = null;
  const take = (record: CsvRecord) => {
    const cells = cellsOf(record.text, delimiter);
    if (!places) {
      const found = findColumns(cells, columns);
      if ("missing" in found) throw new Invalid(found.missing);
      places = found.places;
      return;
    }
    const read = readRow(register, cells, places);
    if ("refused" in read) {
      counts.refused++;
      refuse(record.line, read.refused);
    } else if ("passedOver" in read) counts.passedOver++;
    else {
      counts.rows++;
      rows.add(`${read.row[0]}\t${String(record.line).padStart(10, "0")}\t${JSON.stringify(read.row).slice(0, -1)}`);
    }
  };
  const lines = csvLines();
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
      // The cast: a stream that is given no encoding gives bytes.
      const bytes = chunk as Buffer;
      moved(bytes.length);
      for (const record of lines.push(decoder.decode(bytes, { stream: true }))) take(record);
    }
    for (const record of lines.push(decoder.decode())) take(record);
    for (const record of lines.end()) take(record);
  } catch (error) {
    if (!(error instanceof CsvBroken)) throw error;
    throw new Invalid(
      `The file cannot be read from line ${error.line} on: a quotation mark is missing or stands where none belongs.`,
    );
  }
  if (!places) throw new Invalid("The file is empty.");
  return counts;
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new Invalid(`“${encoding}” is no encoding we know. Try utf-8, windows-1252 or utf-16le.`);
  }
}

async function firstLineOf(path: string, encoding: string): Promise<string> {
  const file = await open(path).catch(() => {
    throw new Invalid(`There is no file ${path}, or it cannot be read.`);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64 * 1024), 0, 64 * 1024, 0);
    return new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead)).trimStart().split(/\r?\n/, 1)[0] ?? "";
  } finally {
    await file.close();
  }
}

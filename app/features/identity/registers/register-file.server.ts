import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { CsvError, type Parser, parse } from "csv-parse";
import { Invalid } from "~/core/refusals";
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

/** A line of a file is never longer than this; a quotation mark that is never closed would swallow the file. */
const LONGEST_RECORD = 100_000;

/**
 * Reads a CSV file of any size row by row into `rows`, each as its number, its line (ten digits) and what is kept of it as
 * JSON without the closing bracket, parted by tabs. Comma, semicolon, tab and bar are found by the first line. Throws
 * `Invalid` where the file as a whole cannot be read; single rows are refused, with the line they end on.
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
  const no = (line: number, reason: string) => {
    counts.refused++;
    refuse(line, reason);
  };
  let places: Record<RegisterColumn, number[]> | null = null;
  const parser: Parser = parse({
    delimiter: delimiterOf(first),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    on_record(cells: string[], { lines }) {
      if (!places) {
        const found = findColumns(cells, columns);
        if ("missing" in found) throw new Invalid(found.missing);
        places = found.places;
        return null;
      }
      const read = readRow(register, cells, places);
      if ("refused" in read) no(lines, read.refused);
      else if ("passedOver" in read) counts.passedOver++;
      else {
        counts.rows++;
        rows.add(`${read.row[0]}\t${String(lines).padStart(10, "0")}\t${JSON.stringify(read.row).slice(0, -1)}`);
      }
      return null;
    },
  });
  const source = createReadStream(path, { highWaterMark: 256 * 1024 });
  source.on("data", (chunk) => moved(chunk.length));
  try {
    await pipeline(source, (chunks: AsyncIterable<Buffer>) => decoded(chunks, decoder), parser.resume());
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Invalid(
      `The file cannot be read from line ${Number(error.lines)} on: a quotation mark is missing or stands where none belongs.`,
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

async function* decoded(chunks: AsyncIterable<Buffer>, decoder: TextDecoder): AsyncGenerator<string> {
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
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

/** The sign that stands most often in the first line, outside of quotation marks. */
function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, "");
  const counted = [",", ";", "\t", "|"].map((sign) => ({ sign, times: bare.split(sign).length }));
  return counted.reduce((best, one) => (one.times > best.times ? one : best)).sign;
}

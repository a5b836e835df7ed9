import type { ResultTable } from "~/deidentify/media";

const LONGEST_CELL = 200;

/**
 * Every word of a table by the name of its field: `heading`, `test.0`, `unit.0`, `reference.0`, `cell.0.1`, `column.1`.
 */
export function cellsOf(table: ResultTable): Record<string, string> {
  const cells: Record<string, string> = {};
  tableOf(table, (field, text) => {
    cells[field] = text;
    return text;
  });
  return cells;
}

/** A table of the same shape and with the same flags, every word of which comes from `word`. */
export function tableOf<Word extends string>(
  { caption, columns, rows }: ResultTable,
  word: (field: string, before: string) => Word,
): ResultTable<Word> {
  return {
    caption: word("heading", caption),
    columns: columns.map((column, at) => word(`column.${at}`, column)),
    rows: rows.map((row, at) => ({
      test: word(`test.${at}`, row.test),
      unit: word(`unit.${at}`, row.unit),
      reference: word(`reference.${at}`, row.reference),
      cells: row.cells.map(({ text, flag }, column) => ({ flag, text: word(`cell.${at}.${column}`, text) })),
    })),
  };
}

/** The same table with other words in some of its cells; its lines and flags stay. */
export const withCells = (table: ResultTable, typed: Readonly<Record<string, unknown>>): ResultTable =>
  tableOf(table, (field, before) => {
    const text = typed[field];
    return typeof text === "string" ? text.trim().slice(0, LONGEST_CELL) : before;
  });

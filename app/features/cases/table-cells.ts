import type { ResultTable } from "~/deidentify/media";

const LONGEST_CELL = 200;

/** Every word of a table by the name of its field: `test.0`, `unit.0`, `reference.0`, `cell.0.1`, `column.1`. */
export function cellsOf({ columns, rows }: ResultTable): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [at, column] of columns.entries()) cells[`column.${at}`] = column;
  for (const [at, row] of rows.entries()) {
    cells[`test.${at}`] = row.test;
    cells[`unit.${at}`] = row.unit;
    cells[`reference.${at}`] = row.reference;
    for (const [column, { text }] of row.cells.entries()) cells[`cell.${at}.${column}`] = text;
  }
  return cells;
}

/** The same table with other words in some of its cells; its title, lines and flags stay. */
export function withCells(table: ResultTable, typed: Readonly<Record<string, unknown>>): ResultTable {
  const word = (name: string, before: string) => {
    const text = typed[name];
    return typeof text === "string" ? text.trim().slice(0, LONGEST_CELL) : before;
  };
  return {
    ...table,
    columns: table.columns.map((column, at) => word(`column.${at}`, column)),
    rows: table.rows.map((row, at) => ({
      test: word(`test.${at}`, row.test),
      unit: word(`unit.${at}`, row.unit),
      reference: word(`reference.${at}`, row.reference),
      cells: row.cells.map((cell, column) => ({ ...cell, text: word(`cell.${at}.${column}`, cell.text) })),
    })),
  };
}

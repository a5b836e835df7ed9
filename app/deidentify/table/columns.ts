import { measuredOf, rangeOf } from "./reference-range";

/** What stands in each column, by its number; `values` are shown side by side. */
export type Columns = { test: number; values: number[]; unit?: number; reference?: number; flag?: number };

const roles: [role: "test" | "unit" | "reference" | "flag", pattern: RegExp][] = [
  ["unit", /^(?:si )?(?:units?|uom|einheit|unité|unidad(?:es)?)$/i],
  ["reference", /\b(?:ref(?:erence)?s?|range|normal(?: values?)?|interval|limits|norm(?:bereich)?|referenzbereich)\b/i],
  ["flag", /^(?:flags?|abnormal|abn|h\/l|l\/h|status|interpretation)$/i],
  [
    "test",
    /^(?:(?:lab(?:oratory)? )?tests?(?: name)?|analytes?|investigations?|parameters?|assays?|components?|measurements?|labs?|items?|analyse|bestimmung|paramètre|prueba)$/i,
  ],
];

const isNumeric = (cell: string) => measuredOf(cell) !== undefined;

/** Whether a first row names columns: it knows a role, or none of its cells but the first is a number. */
export function isHeading(cells: readonly string[], below: readonly (readonly string[])[]): boolean {
  if (cells.some((cell) => roles.some(([, pattern]) => pattern.test(cell)))) return true;
  const numbersBelow = below.some((row) => row.slice(1).some(isNumeric));
  return numbersBelow && cells.slice(1).some((cell) => cell !== "") && !cells.slice(1).some((cell) => isValue(cell));
}

/** "4.1" is a value; "12/03/2024", "Day 3" and "2024" are headings. */
const isValue = (cell: string) => isNumeric(cell) && !/^(?:19|20)\d\d\b|\d[/.-]\d+[/.-]\d/.test(cell);

/** The roles that a heading gives to its columns. The first column is the test where none says so. */
export function namedColumns(heading: readonly string[]): Columns {
  const columns: Columns = { test: 0, values: [] };
  const taken = new Set<number>();
  for (const [role, pattern] of roles) {
    const at = heading.findIndex((cell, index) => !taken.has(index) && pattern.test(cell.trim()));
    if (at < 0) continue;
    columns[role] = at;
    taken.add(at);
  }
  if (!taken.has(columns.test)) columns.test = heading.findIndex((_, index) => !taken.has(index));
  columns.values = heading.flatMap((_, at) => (at === columns.test || taken.has(at) ? [] : [at]));
  return columns;
}

const isRange = (cell: string) => rangeOf(cell) !== undefined && !isNumericAlone(cell);
const isNumericAlone = (cell: string) => /^[<>]?\s*[\d.,]+$/.test(cell.trim());
const unit = /^(?:[a-zµμ%]+|10\^?\d+|x ?10\^?\d+)?(?:[/·.^*\d ]*[a-zµμ%²³\d]+)*$/i;

/** The roles of columns without a heading, by what most of their cells look like. */
export function guessedColumns(rows: readonly (readonly string[])[], width: number): Columns {
  const columns: Columns = { test: 0, values: [] };
  for (let at = 1; at < width; at++) {
    const cells = rows.map((row) => row[at] ?? "").filter((cell) => cell !== "");
    const mostly = (test: (cell: string) => boolean) => cells.filter(test).length * 2 > cells.length;
    if (columns.reference === undefined && columns.values.length > 0 && mostly(isRange)) columns.reference = at;
    else if (columns.unit === undefined && !mostly(isNumeric) && mostly((cell) => unit.test(cell) && cell.length <= 16))
      columns.unit = at;
    else columns.values.push(at);
  }
  return columns;
}

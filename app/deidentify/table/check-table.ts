import type { ResultTable } from "../media";
import { checkText } from "../text/check-text";
import type { Span } from "../text/span";
import { isAnalyte } from "./analyte-words";
import { isUnit, saysOnlyRange } from "./unit";

/** Where in a table something is: `row` and `column` count from 0, and `column` counts the values only. */
export type TablePlace =
  | { part: "caption" }
  | { part: "heading"; column: number }
  | { part: "test" | "unit" | "reference"; row: number }
  | { part: "cell"; row: number; column: number };

/** Something in the text of one place that could identify a patient. */
export type TableFinding = { place: TablePlace; text: string; span: Span };

type Piece = { place: TablePlace; text: string };

/** Numbers of people and samples have so many digits; results are written shorter. */
const LONG_NUMBER = /(?<![\d.,])\d{7,}(?![\d.,])/g;

/** What is told together: each text alone, and each value behind its test and behind its heading. */
function* tellings({ caption, columns, rows }: ResultTable): Generator<Piece[]> {
  const headings = columns.map((text, column): Piece => ({ place: { part: "heading", column }, text }));
  yield [{ place: { part: "caption" }, text: caption }];
  for (const heading of headings) yield [heading];
  for (const [row, { test, cells, unit, reference }] of rows.entries()) {
    const name: Piece = { place: { part: "test", row }, text: test };
    yield [name];
    if (!isUnit(unit)) yield [{ place: { part: "unit", row }, text: unit }];
    if (!saysOnlyRange(reference)) yield [{ place: { part: "reference", row }, text: reference }];
    for (const [column, { text }] of cells.entries()) {
      const cell: Piece = { place: { part: "cell", row, column }, text };
      yield [cell];
      const heading = headings[column];
      for (const label of heading ? [name, heading] : [name]) if (mayLabel(label, text)) yield [label, cell];
    }
  }
}

/** A short number behind the name of a laboratory test is a result, and there are thousands of those. */
const mayLabel = (label: Piece, text: string) => !(/^[<>]?[\d.,]{1,6}$/.test(text) && isResultLabel(label.text));
const isResultLabel = (text: string) =>
  text === "" || isAnalyte(text) || /^(?:day|week|hour|month|result)\b[ \d]*$/i.test(text);

function longNumbers(text: string): Span[] {
  return [...text.matchAll(LONG_NUMBER)].map(({ index, 0: number }) => ({
    start: index,
    end: index + number.length,
    type: "unique_number",
    severity: "ask",
    suggestion: "[number removed]",
  }));
}

const says = /\b(?:dates?|dob|born|birth|collected|sampled|drawn|received|reported|admitted|discharged|datum)\b/i;

/** A day as spreadsheets count it, from the end of 1899: five figures behind what says that they are one. */
function countedDays([label, cell]: readonly Piece[]): Span[] {
  if (!label || !cell || !says.test(label.text) || !/^[1-5]\d{4}(?:[.,]\d+)?$/.test(cell.text)) return [];
  const start = label.text.length + 2;
  return [{ start, end: start + cell.text.length, type: "date", severity: "ask", suggestion: "[date removed]" }];
}

const people = new Set<Span["type"]>(["name", "place", "care_place", "employer", "username"]);

/** What stands in one of the pieces that were told together, with offsets of that piece. */
function spansIn(pieces: readonly Piece[], check: (text: string) => Span[]): TableFinding[] {
  const found = [...check(pieces.map(({ text }) => text).join(": ")), ...countedDays(pieces)];
  let from = 0;
  return pieces.flatMap(({ place, text }) => {
    const begin = from;
    from += text.length + 2;
    return [...found, ...longNumbers(text).map((span) => moved(span, begin))].flatMap((span) => {
      const own = { ...span, start: Math.max(0, span.start - begin), end: Math.min(text.length, span.end - begin) };
      if (own.end <= own.start) return [];
      const said = text.slice(own.start, own.end);
      const result = (own.type === "address" || own.type === "place") && /^\d{1,6}$/.test(said);
      return result || (people.has(own.type) && isNobody(text, own)) ? [] : [{ place, text, span: own }];
    });
  });
}

/** A laboratory test, or the first letter of an organism ("S. aureus"). */
const isNobody = (text: string, { start, end }: Span) =>
  isAnalyte(text.slice(start, end)) || /^\p{Lu}\.? \p{Ll}{3,}$/u.test(text.slice(start));

const moved = (span: Span, by: number): Span => ({ ...span, start: span.start + by, end: span.end + by });

/**
 * The text check on every text of a table: alone, and where a test or heading says what a value is ("Hospital number",
 * "12345678"). A table with findings of severity "block" or "ask" is not published.
 */
export function checkTable(table: ResultTable): TableFinding[] {
  const known = new Map<string, Span[]>();
  const check = (text: string) => {
    const spans = known.get(text) ?? checkText(text);
    known.set(text, spans);
    return spans;
  };
  const once = new Map<string, TableFinding>();
  for (const pieces of tellings(table))
    for (const finding of spansIn(pieces, check)) {
      const { start, end } = finding.span;
      const key = JSON.stringify([finding.place, start, end]);
      // What blocks alone or behind its test says more than what only asks.
      if (!once.has(key) || finding.span.severity === "block") once.set(key, finding);
    }
  return [...once.values()];
}

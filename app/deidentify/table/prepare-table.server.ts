import { readFile } from "node:fs/promises";
import { textOf } from "../kind/text-look";
import { mostBytes, tooLarge } from "../limits";
import { type Prepared, type Progress, UnusableFile } from "../media";
import type { IdentifierType } from "../text/span";
import { checkTable, type TableFinding } from "./check-table";
import { dayHeadings } from "./day-headings";
import { readTable } from "./read-table.server";

const words: Partial<Record<IdentifierType, string>> = {
  name: "a name",
  place: "a place",
  address: "an address",
  care_place: "the name of a ward or hospital",
  employer: "an employer",
  date: "a date",
  age: "an age over 89",
  phone: "a telephone number",
  email: "an e-mail address",
};

/** How many places a sentence names. */
const NAMED = 4;

/** Says where something stands without repeating it: the sentence is kept, the table is not. */
function placeOf({ place }: TableFinding, headed: string): string {
  if (place.part === "caption") return "the title";
  if (place.part === "heading") return `heading ${place.column + 1} of the values`;
  const row = `row ${place.row + 1} ${headed}`;
  if (place.part === "cell") return `${row}, value ${place.column + 1}`;
  return `${row}, its ${place.part === "test" ? "name" : place.part}`;
}

function sentenceFor(findings: TableFinding[]): string {
  const told = findings.map((finding) => {
    const what = words[finding.span.type] ?? "a number that belongs to one person";
    return `${placeOf(finding, "of the results")} looks like ${what}`;
  });
  const all = [...new Set(told)];
  const more = all.length > NAMED ? `, and ${all.length - NAMED} more` : "";
  const dates = findings.some(({ span }) => span.type === "date") ? ' Write dates as "Day 1", "Day 3".' : "";
  return `This table could say who the patient is: ${all.slice(0, NAMED).join("; ")}${more}. Take it out and attach the table again.${dates}`;
}

/**
 * A table of results from an uploaded or pasted text; dates in its headings become days. It has no pictures, so
 * `folder` is not written to. Throws UnusableFile with a sentence if no table can be read, or if the text check finds
 * anything in it.
 */
export async function prepareTable(file: string, _folder: string, progress?: Progress): Promise<Prepared> {
  const bytes = await readFile(file);
  if (bytes.length > mostBytes.table) throw new UnusableFile(tooLarge("table"));
  const text = textOf(bytes);
  if (text === undefined)
    throw new UnusableFile("This is not a table in plain text. Save it as CSV in UTF-8 and attach that.");
  const read = await readTable(text);
  progress?.(0.5);
  const table = { ...read, columns: dayHeadings(read.columns) };
  const findings = checkTable(table).filter(({ span }) => span.severity !== "warn");
  if (findings.length > 0) throw new UnusableFile(sentenceFor(findings));
  progress?.(1);
  return { kind: "table", frames: [], facts: {}, table };
}

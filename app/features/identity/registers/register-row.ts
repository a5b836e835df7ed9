import { type RegisterKey, readNumber } from "./register";
import type { RegisterColumn } from "./register-columns";

/** A row as it is kept: number, family, given, former, the register's words, specialty. */
export type RegisterRow = [
  number: string,
  family: string,
  given: string,
  former: string,
  status: string,
  specialty: string,
];

/** What stands for the words where the file has no column for them: to be in it is to be registered. */
export const IN_FILE = "-";

export type ReadRow = { row: RegisterRow } | { refused: string } | { passedOver: true };

const LONGEST = 200;

/** Makes of a file's row what we keep, or says why not. `places` comes from `findColumns`. */
export function readRow(
  register: RegisterKey,
  cells: readonly string[],
  places: Record<RegisterColumn, readonly number[]>,
): ReadRow {
  const all = (column: RegisterColumn, between = " ") => {
    const found = places[column];
    // Most have one place or none, and this runs millions of times.
    if (found.length === 0) return "";
    if (found.length === 1) return (cells[found[0] ?? 0] ?? "").trim();
    return [...new Set(found.map((at) => (cells[at] ?? "").trim()))].filter(Boolean).join(between);
  };
  // An organisation (NPI-2) is nobody's licence.
  if (all("kind") === "2") return { passedOver: true };
  const typed = all("number");
  if (typed === "") return { refused: "it has no number" };
  const read = readNumber(register, typed);
  if (!read.ok) return { refused: `“${typed.slice(0, 40)}” is no number of this register` };
  const ended = all("ended") !== "" && all("again") === "";
  const words = ended ? "Deactivated" : places.status.length > 0 ? all("status") : IN_FILE;
  let family = all("family");
  let given = all("given");
  if (family === "") [family, given] = parted(all("name"), given);
  // Where the right has ended, some registers no longer say whose it was.
  if (family === "" && given === "" && !ended) return { refused: "it has no name" };
  const row: RegisterRow = [read.number, family, given, all("former", ";"), words, all("specialty", ", ")];
  if (row.some((text) => text.length > LONGEST)) return { refused: `a cell is longer than ${LONGEST} characters` };
  if (row.some((text) => /[\0\ufffd]/.test(text))) return { refused: "some characters cannot be read" };
  return { row };
}

/** "Berg, Maria" in its two parts; "Maria Berg" stays whole, as the family name: which is which it does not say. */
function parted(name: string, given: string): [family: string, given: string] {
  const [before = "", ...after] = name.split(",");
  return after.length > 0 ? [before.trim(), [after.join(" ").trim(), given].filter(Boolean).join(" ")] : [name, given];
}

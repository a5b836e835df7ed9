import type { Hit, IdentifierType, Severity } from "./span";

/** What a column says of a patient by its heading, and how grave that is. */
const headings: [type: IdentifierType, severity: Severity, heading: RegExp][] = [
  [
    "name",
    "ask",
    /^(?:(?:patient|pt)(?:['’]?s)?(?: name)?|(?:full |first |last |family |given )?names?|surname|forename|consultant|cons|gp|doctor|dr|nurse|referrer|requested by|reported by|signed by|clinician|nok|next of kin|mother|father|carer)$/i,
  ],
  ["care_place", "ask", /^(?:ward|loc(?:ation)?|bed|bay|hospital|unit|clinic|practice|ward ?\/ ?bed)$/i],
  ["address", "ask", /^(?:address|town|city|village|post ?code|zip)$/i],
  ["date", "block", /^(?:dob|d\.o\.b\.?|date of birth|birth ?date|doa|dod|date|admitted|discharged)$/i],
  [
    "medical_record",
    "block",
    /^(?:mrn|urn|uhid|hosp(?:ital)?\.? ?(?:no|num(?:ber)?|id|#)\.?|nhs ?(?:no|num(?:ber)?)?\.?|chi(?: no\.?)?|(?:patient |pt )?id|(?:patient|unit|record|case|ip|op|reg)\.? ?(?:no|number)\.?)$/i,
  ],
  ["phone", "block", /^(?:tel(?:ephone)?|phone|mobile|contact(?: no\.?)?|bleep)$/i],
];

const apart = /\t+| {2,}| ?\| ?/g;
type Cell = { text: string; start: number; end: number };

/** The cells of a line, parted by tabs, wide gaps or bars, with their places in the text. */
function cellsOf(line: string, from: number): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  const add = (end: number) => {
    const text = line.slice(start, end);
    if (text.trim() !== "") {
      const left = start + (text.length - text.trimStart().length);
      cells.push({ text: text.trim(), start: from + left, end: from + left + text.trim().length });
    }
  };
  for (const gap of line.matchAll(apart)) {
    add(gap.index);
    start = gap.index + gap[0].length;
  }
  add(line.length);
  return cells;
}

const roleOf = ({ text }: Cell) => headings.find(([, , heading]) => heading.test(text));
/** Nothing is said there, or it is said that there is nothing. */
const isBlank = (text: string) =>
  !/[\p{L}\p{N}]{2}/u.test(text) || /^(?:n\/?a|nil|none|unknown|tbc|[-–—]+)$/i.test(text);

/** "Day 3" below "Date" is none. */
const isDay = /\d ?[./-] ?\d|\d{6}|\d ?-?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Of the rows that a heading is above, a day, a bed or a name may stand there in any form: "Nightingale", "AJB". */
const MOST_ROWS = 60;

/**
 * What stands below headings such as "Name", "Ward" and "Consultant" in a header or a list that was copied from a
 * record, in as many cells as it has headings. Reads the text as it was written, since its gaps are its columns.
 */
export function columnHits(text: string): Hit[] {
  if (!text.includes("\n") || !/\t| {2}|\|/.test(text)) return [];
  const found: Hit[] = [];
  let roles: ReturnType<typeof roleOf>[] = [];
  let rows = 0;
  let from = 0;
  for (const line of text.split("\n")) {
    const cells = cellsOf(line, from);
    from += line.length + 1;
    const here = cells.map(roleOf);
    if (here.filter(Boolean).length > 1 && !cells.some((cell) => /\d/.test(cell.text))) [roles, rows] = [here, 0];
    else if (cells.length === 0) roles = [];
    else if (cells.length === roles.length && rows++ < MOST_ROWS)
      cells.forEach(({ text: said, start, end }, at) => {
        const role = roles[at];
        if (role && !isBlank(said) && !(role[0] === "date" && !isDay.test(said)))
          found.push({ start, end, type: role[0], severity: role[1], order: BEHIND });
      });
  }
  return found;
}
/** Behind every rule: who knows more of a cell says what it is. */
const BEHIND = 900;

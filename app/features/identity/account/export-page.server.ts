import { escapeHtml } from "~/platform/markdown/escape";

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-inline-size:60rem;margin:2rem auto;padding-inline:1rem;
color-scheme:light dark}table{border-collapse:collapse}th,td{border:1px solid #8888;padding:.3rem .6rem;text-align:start;
vertical-align:top;overflow-wrap:anywhere}dt{font-weight:600}dd{margin:0 0 .6rem;white-space:pre-wrap}
section{margin-block:2rem}.scroll{overflow-x:auto}`;

/** "createdAt" reads as "created at". */
const words = (key: string) => key.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
const title = (key: string) => words(key).replace(/^./, (letter) => letter.toUpperCase());

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function shown(value: unknown): string {
  if (value === null || value === undefined || value === "") return "–";
  if (Array.isArray(value)) return value.every(isRecord) ? table(value) : escapeHtml(value.map(String).join(", "));
  return isRecord(value) ? list(value) : escapeHtml(String(value));
}

function list(record: Record<string, unknown>): string {
  const lines = Object.entries(record).map(
    ([key, value]) => `<dt>${escapeHtml(title(key))}</dt><dd>${shown(value)}</dd>`,
  );
  return `<dl>${lines.join("")}</dl>`;
}

/** Rows of one shape as a table, whose columns are the keys of all of them. */
function table(rows: readonly Record<string, unknown>[]): string {
  if (rows.length === 0) return "<p>Nothing.</p>";
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const head = keys.map((key) => `<th scope="col">${escapeHtml(title(key))}</th>`).join("");
  const body = rows.map((row) => `<tr>${keys.map((key) => `<td>${shown(row[key])}</td>`).join("")}</tr>`).join("");
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/**
 * What the forum holds about somebody as one page that any browser opens, without us: no script, and nothing that is
 * loaded. `all` is what the JSON file holds.
 */
export function exportPage(all: Record<string, unknown>): string {
  const facts: Record<string, unknown> = {};
  const parts: string[] = [];
  for (const [key, value] of Object.entries(all)) {
    if (typeof value !== "object" || value === null) facts[key] = value;
    else
      parts.push(
        `<section><h2>${escapeHtml(title(key))}</h2>${Array.isArray(value) && value.length === 0 ? "<p>Nothing.</p>" : shown(value)}</section>`,
      );
  }
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>What the forum holds about you</title><style>${style}</style></head>
<body><h1>What the forum holds about you</h1>${list(facts)}${parts.join("\n")}</body></html>
`;
}

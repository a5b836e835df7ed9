import { existsSync, readFileSync } from "node:fs";
import { checkText } from "~/deidentify/text/check-text";
import type { Span } from "~/deidentify/text/span";

type Label = { start: number; end: number; type: string; text: string };
type Item = { id: string; text: string; spans?: Label[] };
type Row = { name: string; half: string; [figure: string]: string | number };

/** No identifiers on their own (the sets' README); tokens in them count neither way. */
const neutral = new Set(["AGE", "TITLE", "NRP", "ORGANIZATION", "GPE"]);
const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);

const words = /[\p{L}\p{N}]+/gu;

function read(file: string): Item[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line): Item => JSON.parse(line));
}

/** Which characters spans cover; 2 where the label is neutral. */
function covered(length: number, spans: { start: number; end: number; neutral?: boolean }[]): Uint8Array {
  const cover = new Uint8Array(length);
  for (const { start, end, neutral: weak } of spans) cover.fill(weak ? 2 : 1, start, end);
  return cover;
}

/** Entity recall (every word of it flagged), token precision, and the share of unlabelled texts without a flag. */
function scored(items: Item[], check: (text: string) => Span[]) {
  let [entities, whole, right, flagged, clean, alone] = [0, 0, 0, 0, 0, 0];
  for (const { text, spans: labelled = [] } of items) {
    const found = check(text);
    const flags = covered(text.length, found);
    const truth = covered(
      text.length,
      labelled.map((one) => ({ ...one, neutral: neutral.has(one.type) || isYear(one.text) })),
    );
    for (const label of labelled) {
      if (neutral.has(label.type) || isYear(label.text)) continue;
      entities++;
      const all = [...label.text.matchAll(words)].every(({ index, 0: word }) =>
        flags.subarray(label.start + index, label.start + index + word.length).every(Boolean),
      );
      if (all) whole++;
    }
    for (const { index } of text.matchAll(words)) {
      if (!flags[index] || truth[index] === 2) continue;
      flagged++;
      if (truth[index] === 1) right++;
    }
    if (labelled.length > 0) continue;
    clean++;
    if (found.length === 0) alone++;
  }
  return { entities, recall: whole / entities, precision: right / flagged, leftAlone: alone / clean };
}

const halves: [string, (at: number) => boolean][] = [
  ["even", (at) => at % 2 === 0],
  ["odd", (at) => at % 2 === 1],
  ["both", () => true],
];

const sets: [name: string, file: string, met: (row: ReturnType<typeof scored>) => boolean, words: string][] = [
  [
    "text, clinician questions",
    "asq-phi.dev.jsonl",
    ({ recall, precision, leftAlone }) => recall >= 0.99 && precision >= 0.93 && leftAlone >= 0.85,
    "recall >= .99, precision >= .93, clean left alone >= .85",
  ],
  [
    "text, templates with international names",
    "presidio-research.dev.jsonl",
    ({ recall, precision }) => recall >= 0.95 && precision >= 0.9,
    "recall >= .95, precision >= .90",
  ],
];

function wordsIn(items: Item[]): number {
  return items.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}

function timing(items: Item[]): Row {
  const all = items
    .map(({ text }) => text)
    .join(" ")
    .split(/\s+/);
  const posts = Array.from({ length: Math.floor(all.length / 250) }, (_, at) =>
    all.slice(at * 250, at * 250 + 250).join(" "),
  );
  for (let warm = 0; warm < 5; warm++) posts.forEach(checkText);
  const begun = performance.now();
  const used = process.cpuUsage();
  for (let round = 0; round < 10; round++) posts.forEach(checkText);
  const { user } = process.cpuUsage(used);
  const count = posts.length * 10;
  const ms = (performance.now() - begun) / count;
  return {
    name: "text, one post of 250 words",
    half: "both",
    ms,
    cpuMs: user / 1_000 / count,
    target: "3 ms",
    met: ms <= 3 ? "met" : "missed",
  };
}

/**
 * The rows of `npm run bench:deid` about text, on the sets
 * below `data`; sets that are not there are said to be missing.
 */
export function* rows(data: string): Generator<Row> {
  const folder = `${data}/phi-dev`;
  for (const [name, file, met, target] of sets) {
    if (!existsSync(`${folder}/${file}`)) {
      yield { name, half: "none", missing: file };
      continue;
    }
    const items = read(`${folder}/${file}`);
    for (const [half, belongs] of halves) {
      const row = scored(
        items.filter((_, at) => belongs(at)),
        checkText,
      );
      yield { name, half, ...row, target, met: met(row) ? "met" : "missed" };
    }
  }
  const notes = `${folder}/mts-notes-unlabelled.dev.jsonl`;
  if (!existsSync(notes)) return;
  const items = read(notes);
  const flags = items.reduce((sum, { text }) => sum + checkText(text).length, 0);
  const rate = (flags / wordsIn(items)) * 1_000;
  yield {
    name: "text, clinical notes: flags in 1,000 words",
    half: "both",
    flags,
    rate,
    target: "<= 12",
    met: rate <= 12 ? "met" : "missed",
  };
  yield timing(items);
}

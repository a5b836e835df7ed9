import type { Straight } from "./text-map";

/** What was read, and the mean probability of its letters. */
export type Reading = { text: string; score: number };

/**
 * What a recogniser says as [step][class]: the likeliest class at each step, repeats and "no letter" (class 0) left
 * out. Source: CTC, as PP-OCR decodes it.
 */
export function readingOf(steps: Float32Array, letters: readonly string[]): Reading {
  const classes = letters.length;
  let text = "";
  let sum = 0;
  let last = 0;
  for (let start = 0; start + classes <= steps.length; start += classes) {
    let best = 0;
    for (let one = 1; one < classes; one++) if ((steps[start + one] ?? 0) > (steps[start + best] ?? 0)) best = one;
    if (best !== 0 && best !== last) {
      text += letters[best] ?? "";
      sum += steps[start + best] ?? 0;
    }
    last = best;
  }
  const length = [...text].length;
  return { text, score: length === 0 ? 0 : sum / length };
}

/** What a reading says about the region it was read from. */
export type Verdict = "text" | "perhaps" | "nothing";

const letters = /[\p{L}\p{N}]/gu;
const lettersOf = (text: string) => text.match(letters) ?? [];

/** Names of the leads of an ECG. */
const lead = /^(a?v[rlf]|v\d|i{1,3})$/i;

/** How fast and large a trace was written, and what scales count in; two of them may stand beside each other. */
const setting = /^(\d{1,3}([.,]\d)?\s?(mm|cm|m?hz|db|%|fps|k?v|ma)(\/(s|mv))?\s?){1,3}$/i;

/**
 * A lone side marker, the name of a lead, or a bare number as beside a scale: it says nothing about anybody, and the
 * picture needs it.
 */
export function isMark(text: string): boolean {
  const said = text.trim();
  return /^[LR]$/i.test(said) || /^[-+]?\d{1,3}([.,]\d)?$/.test(said) || lead.test(said) || setting.test(said);
}

const rings = /^[0oecdqga@°。]+$/iu;

/** Whether nothing but round letters was read: cells, beads and the heads of screws read as these. */
export const isRings = (readings: readonly Reading[]) =>
  readings.length > 0 && readings.every(({ text }) => text.trim() === "" || rings.test(text.trim()));

/** What was read of all parts of a region, letters and numbers only. */
export const signsOf = (readings: readonly Reading[]) => readings.flatMap(({ text }) => lettersOf(text)).join("");

/** Shares of a picture's longest side: a sign taller than the first, or two taller than the second, are its shapes. */
const TALL = 1 / 16;
const HUGE = 1 / 8;

/**
 * Whether a region reads as too little to say who somebody is, unless letters stand beside it: one round letter, as
 * cells read, or a sign or two so tall that they are more likely ribs, waves and organs ("m", "Y", "88").
 */
export function isShape(readings: readonly Reading[], { lines }: { lines: readonly Straight[] }, longest: number) {
  if (isRings(readings) && readings.every(({ text }) => lettersOf(text).length < 2)) return true;
  const count = [...signsOf(readings)].length;
  const square = lines.every(({ long, thick }) => long < thick * 2);
  const thick = Math.min(...lines.map((line) => line.thick));
  return count > 0 && square && (count < 2 ? thick > longest * TALL : count === 2 && thick > longest * HUGE);
}

const shareOf = (said: readonly string[], shape: RegExp) =>
  said.filter((one) => shape.test(one)).length / Math.max(1, said.length);

/** Letters that waves are taken for. */
const waves = /[mnwvuh]/i;

/**
 * What waves of a trace, ticks and rows of cells read as: one sign again and again, or guesses at letters that look
 * like them. Words and numbers are read more surely, or are none of these.
 */
function isRow(text: string, score: number): boolean {
  const said = [...text.replace(/\s/g, "")];
  if (score < 0.8 && shareOf(said, /[0oec]/i) === 1) return true;
  if (shareOf(said, waves) >= (score < 0.5 ? 0.6 : 0.9) && score < 0.75) return true;
  const most = Math.max(...said.map((one) => said.filter((other) => other === one).length));
  const isOften = (one: string) => said.filter((other) => other === one).length === most;
  return said.length >= 3 && most > said.length * 0.75 && /[mnwvuyhilt!|—一.'-]/i.test(said.find(isOften) ?? "");
}

/** Readings below this are the recogniser's guesses at what is no letter; words and numbers read at 0.8 and more. */
const GUESS = 0.3;
const READ = 0.5;

/** Signs of the recogniser's other script are its guesses at shapes, unless it is sure. */
const foreign = /[^\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}]/u;

function weightOf({ text, score }: Reading): number {
  if (lettersOf(text).length === 0 || isRow(text, score)) return 0;
  return foreign.test(text) && score < 0.7 ? Math.min(score, GUESS - 0.01) : score;
}

/**
 * Whether a region that the detector found with some score holds text, on a picture whose longest side is given. The
 * detector also fires at traces, ribs and cells; the recogniser reads nothing there, one sign again and again, or
 * guesses. What is too small to be read stays if the detector is sure of it.
 */
export function judged(
  readings: readonly Reading[],
  { lines, score }: { lines: readonly { thick: number }[]; score: number },
  longest: number,
): Verdict {
  const thick = Math.min(...lines.map((line) => line.thick));
  const best = readings.reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one), { text: "", score: 0 });
  const weight = weightOf(best);
  const several = lettersOf(best.text).length >= 2;
  // Letters taller than an eighth of the picture would be read surely.
  if (several && weight >= (thick > longest * HUGE ? 0.75 : READ)) return "text";
  if (thick < 14 && score >= 0.8) return "perhaps";
  if (weight < GUESS || (thick > longest * HUGE && weight < 0.75)) return "nothing";
  // A lone letter reads surely; a wave is now and then taken for one.
  return several || weight >= 0.6 ? "perhaps" : "nothing";
}

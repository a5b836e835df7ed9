/** What was read, and the mean probability of its letters. */
export type Reading = { text: string; score: number };

/**
 * What a recogniser says as [step][class]: the likeliest class at each step, repeats and "no letter" (class 0) left out.
 * Source: CTC, as PP-OCR decodes it.
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

/** Names of the leads of an ECG, how fast and large it was written, and what scales count in. */
const setting = /^(a?v[rlf]|v\d|i{1,3}|\d{1,3}([.,]\d)?\s?(mm|cm|m?hz|db|%|fps|k?v|ma)(\/(s|mv))?)$/i;

/**
 * A lone side marker, the name of a lead, or a bare number as beside a scale: it says nothing about anybody, and the
 * picture needs it.
 */
export function isMark(text: string): boolean {
  const said = text.trim();
  return /^[LR]$/i.test(said) || /^[-+]?\d{1,3}([.,]\d)?$/.test(said) || setting.test(said);
}

const rings = /^[0oOeECcDQGga@°。]$/u;

/**
 * Whether nothing but one round letter was read: cells, beads and the heads of screws read as one. No single letter says
 * who somebody is.
 */
export const isRing = (readings: readonly Reading[]) =>
  readings.length > 0 && readings.every(({ text }) => text.trim() === "" || rings.test(text.trim()));

/** One sign again and again, as waves of a trace and rows of cells or ticks read; words and numbers are no such rows. */
function isRow(text: string, score: number): boolean {
  const said = [...text.replace(/\s/g, "")];
  if (score < 0.8 && said.every((one) => /[0oec]/i.test(one))) return true;
  const counts = said.map((one) => ({ one, count: said.filter((other) => other === one).length }));
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a), { one: "", count: 0 });
  return said.length >= 3 && /[mnwvuhilt!|—一.'-]/i.test(most.one) && most.count > said.length * 0.75;
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
 * detector also fires at traces, ribs and cells; the recogniser reads nothing there, one sign again and again, or guesses.
 * What is too small to be read stays if the detector is sure of it.
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
  if (several && weight >= (thick > longest / 8 ? 0.75 : READ)) return "text";
  if (thick < 14 && score >= 0.8) return "perhaps";
  if (weight < GUESS || (thick > longest / 8 && weight < 0.75)) return "nothing";
  // A lone letter reads surely; a wave is now and then taken for one.
  return several || weight >= 0.6 ? "perhaps" : "nothing";
}

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

/** A lone side marker, or a bare number as beside a scale: it says nothing about anybody, and the picture needs it. */
export function isMark(text: string): boolean {
  return /^[LR]$/i.test(text.trim()) || /^[-+]?\d{1,3}([.,]\d)?\s?(mm|cm|%)?$/i.test(text.trim());
}

/**
 * Whether a region of this size, on a picture whose longest side is given, holds text. The detector also fires at
 * traces and ribs; the recogniser reads nothing there. A region is given up only if it is large enough to be read and
 * nothing is, so that small, strange or handwritten text stays.
 */
export function judged(readings: readonly Reading[], region: { w: number; h: number }, longest: number): Verdict {
  const thick = Math.min(region.w, region.h);
  const best = readings.reduce((one, other) => (other.score > one.score ? other : one), { text: "", score: 0 });
  const several = (best.text.match(letters) ?? []).length >= 2;
  if (best.score >= 0.6 && several) return "text";
  if (thick < 14) return "perhaps";
  if (best.score < 0.3) return "nothing";
  // A wave of a trace is now and then taken for one letter, never surely.
  if (!several && thick >= 20 && best.score < 0.7) return "nothing";
  // Letters taller than an eighth of the picture would be read.
  if (thick > longest / 8 && best.score < 0.6) return "nothing";
  return best.score >= 0.6 ? "text" : "perhaps";
}

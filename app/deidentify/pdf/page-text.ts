import { isAnalyte } from "../table/analyte-words";
import { checkText } from "../text/check-text";
import { isDrug, isFamilyName, isGivenName, isOrdinary } from "../text/lexicon";

/**
 * One run of text on a page: `matrix` leads from its own units (1 is the font's size) to pixels of the page's picture.
 */
export type TextRun = {
  text: string;
  /** a, b, c, d, e, f: where the base line begins (e, f) and which way it goes. */
  matrix: readonly [number, number, number, number, number, number];
  /** Pixels along the base line, and from line to line. */
  length: number;
  size: number;
  vertical: boolean;
  endsLine: boolean;
  /** The name that the reader gives to its font. */
  font: string;
};

type Place = { x: number; y: number; w: number; h: number };

/** How far, in font sizes, a cover goes beyond the letters as they are set: their widths are only estimated. */
const SIDES = 0.6;
const ABOVE = 1.05;
const BELOW = 0.35;

const wide = /[\p{Lu}mw%@—\d]/u;
const narrow = /[iljtfr.,:;'|!()[\] ]/;
const widthOf = (text: string) =>
  [...text].reduce((sum, sign) => sum + (narrow.test(sign) ? 0.5 : wide.test(sign) ? 1.15 : 1), 0);

/** The place of a part of a run, from one of its letters to another, upright in the picture. */
export function placeOf({ text, matrix, length, size, vertical }: TextRun, start = 0, end = text.length): Place {
  const whole = widthOf(text) || 1;
  const from = (widthOf(text.slice(0, start)) / whole) * length - SIDES * size;
  const to = (widthOf(text.slice(0, end)) / whole) * length + SIDES * size;
  const [a, b, c, d, e, f] = matrix;
  const along = Math.hypot(a, b) || 1;
  const up = Math.hypot(c, d) || 1;
  const at = (x: number, y: number) => ({
    x: e + (a / along) * x + (c / up) * y,
    y: f + (b / along) * x + (d / up) * y,
  });
  // Vertical lines run against the direction in which letters stand up, and are one letter wide.
  const corners = vertical
    ? [at(-size, -to), at(size, -to), at(-size, -from), at(size, -from)]
    : [at(from, -BELOW * size), at(to, -BELOW * size), at(from, ABOVE * size), at(to, ABOVE * size)];
  const x = Math.min(...corners.map((corner) => corner.x));
  const y = Math.min(...corners.map((corner) => corner.y));
  return {
    x,
    y,
    w: Math.max(...corners.map((corner) => corner.x)) - x,
    h: Math.max(...corners.map((corner) => corner.y)) - y,
  };
}

const isKnown = (word: string) =>
  isOrdinary(word) || isAnalyte(word) || isDrug(word) || isGivenName(word) || isFamilyName(word);

/**
 * Whether the letters of a page say what its picture shows: fonts may come without a table that says so, and then the
 * text is gibberish. Text in another language is not told apart from that, and the text check could not read it either.
 */
export function isLegible(text: string): boolean {
  if (/[\p{Co}\p{Cn}\ufffd]/u.test(text) || /\p{Cc}/u.test(text.replace(/\s/g, ""))) return false;
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const signs = text.replace(/[\s\p{L}\p{N}]/gu, "").length;
  if (signs > text.replace(/\s/g, "").length / 2 && signs > 4) return false;
  return words.length === 0 || words.filter(isKnown).length / words.length >= 0.4;
}

/** The text of a page in the order it is written in, as one piece. */
export const textOfRuns = (runs: readonly TextRun[]) =>
  runs.map(({ text, endsLine }) => text + (endsLine ? "\n" : "")).join("");

/**
 * Letters and figures set apart, as forms with a box for each of them are filled in: the text check sees no words
 * there, and what is written so is a name, a number or a date.
 */
const apart = /(?<![\p{L}\p{N}])(?:(?:[\p{L}\p{N}] {1,3}){4,}[\p{L}\p{N}])(?![\p{L}\p{N}])/gu;

function spansApart(text: string): { start: number; end: number }[] {
  return [...text.matchAll(apart)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Where on a page its text could identify somebody. */
export function placesToCover(runs: readonly TextRun[]): Place[] {
  const text = textOfRuns(runs);
  // A line ends where the page does, not where the sentence does.
  const checked = [...checkText(text), ...checkText(text.replaceAll("\n", " "))];
  const spans = [...checked.filter(({ severity }) => severity !== "warn"), ...spansApart(text)];
  let at = 0;
  return runs.flatMap((run) => {
    const begin = at;
    at += run.text.length + Number(run.endsLine);
    return spans.flatMap((span) => {
      const [start, end] = [Math.max(0, span.start - begin), Math.min(run.text.length, span.end - begin)];
      return end > start && run.text.slice(start, end).trim() !== "" ? [placeOf(run, start, end)] : [];
    });
  });
}

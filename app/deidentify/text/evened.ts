import type { Range } from "./span";

/** A text as its reader sees it, and where each of its units stood. */
export type Evened = { text: string; placed: <T extends Range>(range: T) => T };

/** What makes a text look the same and read otherwise; most texts have nothing of it. */
const uneven =
  /[\p{Cf}\p{VS}\u2010\u2011\u2212\uFE63\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]|[^\S\n ]| {2}| \n|(?![0-9])\p{Nd}/u;
/** A line that a window may have wrapped. Slow, as it counts from every place of a line. */
const longLine = /[^\n]{50}\n/u;

const invisible = /^[\p{Cf}\p{VS}]$/u;
const hyphen = /^[\u2010\u2011\u2212\uFE63]$/;
const wide = /^[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]$/u;
const digit = /^\p{Nd}$/u;

/** A line shorter than this was ended by its writer, not by the width of a window. */
const WRAPPED = 50;

/** What one character stands for: "" for what nobody sees. */
function seen(character: string): string {
  if (character < "\u0080") return character === "\n" || character > " " ? character : " ";
  if (invisible.test(character)) return "";
  if (/^\s$/.test(character)) return " ";
  if (hyphen.test(character)) return "-";
  if (digit.test(character)) return digitOf(character);
  return wide.test(character) ? character.normalize("NFKC") : character;
}

/** Digits of every script stand in order, and their rows of ten begin with a zero (Unicode 4.6). */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (digit.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

/** How the next line begins where its sentence goes on; "2. " begins an item of a list. */
const goesOn = /^(?!\d{1,3}[.)]\s)[\p{Ll}\p{N}(]/u;
const endsSentence = /^[.:;!?]$/;

/**
 * Whether a line, by its length and by what follows, is the beginning of the next. Ends of lines are where they were.
 */
function isWrapped(text: string): boolean {
  let lineStart = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", lineStart)) {
    if (wraps(at - lineStart, text[at - 1], text, at + 1)) return true;
    lineStart = at + 1;
  }
  return false;
}

const wraps = (length: number, last: string | undefined, text: string, next: number) =>
  length >= WRAPPED && !endsSentence.test(last ?? "") && goesOn.test(text.slice(next, next + 7).trimStart());

/** Whether evening would give the text back as it is. */
const isEven = (text: string) =>
  !uneven.test(text) && !((text.includes("\n ") || isWrapped(text)) && longLine.test(text));

/**
 * A text without what makes it read otherwise than it looks: characters that nobody sees, blanks in a row, digits
 * and letters of other forms, hyphens that do not part, and the line ends of wrapped paragraphs. `placed` puts a range
 * of it back where it stands in the text. Linear in the length of the text.
 */
export function evenedOf(text: string): Evened {
  if (isEven(text)) return { text, placed: (range) => range };
  // One entry for each unit of the evened text: the unit, and where what it stands for begins and ends.
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let lineStart = 0;
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    let shown = seen(character);
    if (shown === "\n") {
      if (units.at(-1) === " ") for (const list of [units, starts, ends]) list.pop();
      if (wraps(units.length - lineStart, units.at(-1), text, end)) shown = " ";
      lineStart = units.length + 1;
    }
    const last = units.at(-1);
    if (shown === " " && (last === " " || last === "\n")) ends[ends.length - 1] = end;
    else
      for (let unit = 0; unit < shown.length; unit++) {
        units.push(shown[unit] ?? "");
        starts.push(at);
        ends.push(end);
      }
    at = end;
  }
  return {
    text: units.join(""),
    placed: (range) => ({
      ...range,
      start: starts[range.start] ?? 0,
      end: range.end === 0 ? 0 : (ends[range.end - 1] ?? text.length),
    }),
  };
}

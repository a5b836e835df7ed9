import type { Check, ShownSpan } from "./content-messages";

/**
 * What a Markdown source says that could identify a patient, read as it is typed and as it is shown: "**12** March
 * 2021" is a date only to a reader. Spans count in the source, sorted and without overlaps.
 * @param text the words of the finished post, on one line.
 */
export function checkSource(source: string, text: string, check: Check): ShownSpan[] {
  const plain = unmarked(source);
  const typed = check(plain).map((span) => asShown(source, plain, span));
  // The same words in the same order, blanks apart, which the check reads over: a second look would find the same.
  if (onOneLine(source) === text || onOneLine(plain) === text) return typed;
  const known = typed.map(({ start, end }) => bare(source.slice(start, end)));
  const more: ShownSpan[] = [];
  for (const span of check(text)) {
    const shows = text.slice(span.start, span.end);
    if (span.severity === "warn" || known.some((words) => words.includes(bare(shows)))) continue;
    known.push(bare(shows));
    // On one line, cells and list items run into each other: what only may be a name counts if formatting parts it.
    const places = placesOf(source, shows).filter(
      ({ start, end }) => span.severity === "block" || /^[^|\n]*[*_~^`\\][^|\n]*$/.test(source.slice(start, end)),
    );
    more.push(...places.map((place) => ({ ...span, ...place, shows })));
  }
  return more.length === 0 ? typed : merged([...typed, ...more]);
}

const blank = (part: string) => " ".repeat(part.length);

/**
 * The source without the marks of Markdown, each letter where it stood: cells of a table on lines of their own, nothing
 * at the head of items. A table read as one sentence looks like an address.
 */
function unmarked(source: string): string {
  return source
    .replace(/^[ \t]*\|?[ \t]*:?-{2,}:?[ \t|:-]*$/gm, blank)
    .replace(/^[ \t]*\|.*$/gm, (row) => row.replaceAll("|", "\n"))
    .replace(/^[ \t]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6}|>)[ \t]+)+/gm, blank)
    .replace(/\*{1,3}|`{1,3}|(?<!\w)_{1,2}|_{1,2}(?!\w)/g, blank);
}

/** Marks at the head of lines say nothing; what they mark is read the same with and without them. */
const onOneLine = (source: string) =>
  source
    .replace(/^[ \t]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6}|>)[ \t]+)+/gm, "")
    .replace(/\s+/g, " ")
    .trim();

const formatting = /[\s*_~^`\\|[\]()>#-]/;
const bare = (text: string) => text.replace(/[\s*_~^`\\|[\]()>#-]+/g, "").toLowerCase();

const nowhere = [{ start: 0, end: 0 }];

/** Where words stand in the source with any formatting between their letters; nowhere if they are written otherwise. */
function placesOf(source: string, words: string): { start: number; end: number }[] {
  const sought = bare(words);
  if (sought === "") return nowhere;
  // The source without formatting, and where each letter of it stands: one walk, however often the words come.
  let letters = "";
  const at: number[] = [];
  for (let place = 0; place < source.length; place++) {
    const letter = source[place] ?? "";
    if (formatting.test(letter)) continue;
    letters += letter.toLowerCase().length === 1 ? letter.toLowerCase() : letter;
    at.push(place);
  }
  const places: { start: number; end: number }[] = [];
  for (let from = letters.indexOf(sought); from >= 0; from = letters.indexOf(sought, from + sought.length)) {
    places.push(withMarks(source, at[from] ?? 0, (at[from + sought.length - 1] ?? 0) + 1));
  }
  return places.length > 0 ? places : nowhere;
}

/** A place in the source with the marks around it that belong to marks inside. */
function withMarks(source: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  const inside = source.slice(start, end);
  const opens = (sign: string | undefined) => sign !== undefined && "*_~^`".includes(sign) && inside.includes(sign);
  while (opens(source[start - 1])) start--;
  while (opens(source[end])) end++;
  return { start, end };
}

/** A find that runs over marks takes them along whole, and says what it looks like without them. */
function asShown(source: string, plain: string, span: ShownSpan): ShownSpan {
  let shows = "";
  for (let at = span.start; at < span.end; at++) if (source[at] === plain[at]) shows += source[at];
  return shows.length === span.end - span.start ? span : { ...span, ...withMarks(source, span.start, span.end), shows };
}

/** Sorted; of two that overlap the longer one stays. */
function merged(spans: readonly ShownSpan[]): ShownSpan[] {
  const kept: ShownSpan[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (span.end === 0 || !kept.some(({ start, end }) => span.start < end && start < span.end)) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

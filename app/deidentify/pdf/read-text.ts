import { isLegible, type TextRun, textOfRuns } from "./page-text";

/** What one operation of a page draws: the letters that its font says they are, and that font's name. */
export type Drawn = { font: string; text: string };

/** The text that a page draws outside of comments and form fields, by the numbers of its operations. */
export type DrawnText = ReadonlyMap<number, Drawn>;

/** What of a page's text is read as it is seen: the fonts, and the operations that draw in them. */
export type ReadText = { fonts: ReadonlySet<string>; operations: ReadonlySet<number> };

const without = (blanks: string) => blanks.replace(/\s/g, "");

/**
 * Which text of a page can be trusted: what is read, on a page and in fonts whose letters make words. A name in a font
 * that gives gibberish would pass for a harmless word on a page of plain English. `saysLetters` tells whether a font
 * says at all which letters it draws. What would be blanks alone is looked at: a font may call its letters so.
 */
export function readText(runs: readonly TextRun[], drawn: DrawnText, saysLetters: (font: string) => boolean): ReadText {
  const textIn = (fonts: readonly string[]) => textOfRuns(runs.filter(({ font }) => fonts.includes(font)));
  const saying = [...new Set(runs.map(({ font }) => font))].filter(saysLetters);
  const fonts = isLegible(textIn(saying)) ? saying.filter((font) => isLegible(textIn([font]))) : [];
  const read = without(textIn(fonts));
  const operations = [...drawn].filter(
    ([, { font, text }]) => fonts.includes(font) && text !== "" && read.includes(text),
  );
  return { fonts: new Set(fonts), operations: new Set(operations.map(([at]) => at)) };
}

import type { PDFPageProxy } from "pdfjs-dist";
import { DRAWING_MS, endless, pdfjs, within } from "./pdfjs.server";
import type { Drawn, DrawnText } from "./read-text";

/** The letters of glyphs without blanks, which are set by moving on as often as by a character. */
function lettersOf(glyphs: unknown): string {
  if (!Array.isArray(glyphs)) return "";
  return glyphs
    .map((glyph: unknown) => (typeof glyph === "object" && glyph !== null && "unicode" in glyph ? glyph.unicode : ""))
    .join("")
    .replace(/\s/g, "");
}

/** What a page draws as text. Text of comments and form fields is not among what can be read. */
export async function drawnText(page: PDFPageProxy): Promise<DrawnText> {
  const { OPS } = await pdfjs();
  const shows = new Set<number>([
    OPS.showText,
    OPS.showSpacedText,
    OPS.nextLineShowText,
    OPS.nextLineSetSpacingShowText,
  ]);
  const begins = new Set<number>([OPS.save, OPS.paintFormXObjectBegin, OPS.beginGroup]);
  const ends = new Set<number>([OPS.restore, OPS.paintFormXObjectEnd, OPS.endGroup]);
  const { fnArray, argsArray } = await within(DRAWING_MS, endless, page.getOperatorList(), () => page.cleanup());
  const drawn = new Map<number, Drawn>();
  const outer: string[] = [];
  let font = "";
  let annotations = 0;
  for (const [at, operation] of fnArray.entries()) {
    if (operation === OPS.beginAnnotation) annotations++;
    else if (operation === OPS.endAnnotation) annotations--;
    else if (begins.has(operation)) outer.push(font);
    else if (ends.has(operation)) font = outer.pop() ?? "";
    else if (operation === OPS.setFont) font = String(argsArray[at]?.[0] ?? "");
    else if (annotations === 0 && shows.has(operation)) drawn.set(at, { font, text: lettersOf(argsArray[at]?.[0]) });
  }
  return drawn;
}

/**
 * Whether a font of the page says which letters its shapes are: one with numbers of two bytes and no table for them
 * does not, and what the reader makes of it is a guess.
 */
export function saysLetters(page: PDFPageProxy, font: string): boolean {
  if (!page.commonObjs.has(font)) return false;
  const { composite, toUnicode } = page.commonObjs.get(font);
  return composite !== true || (typeof toUnicode === "object" && toUnicode !== null && "_map" in toUnicode);
}

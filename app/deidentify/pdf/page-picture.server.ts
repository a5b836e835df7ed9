import type { PDFPageProxy } from "pdfjs-dist";
import { type Pixels, threeChannels } from "../image/pixels";
import { PAGE_SIDE } from "../limits";
import { UnusableFile } from "../media";
import { endless, pdfjs, within } from "./pdfjs.server";

const DRAWING_MS = 60_000;
const NARROWEST = 16;

export type Viewport = ReturnType<PDFPageProxy["getViewport"]>;

/** The page, upright, at the size of its picture. Throws UnusableFile for one that is a line rather than a page. */
export function viewportOf(page: PDFPageProxy): Viewport {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = PAGE_SIDE / Math.max(width, height);
  if (!(Number.isFinite(scale) && Math.min(width, height) * scale >= NARROWEST))
    throw new UnusableFile("A page of this PDF has no usable size. Print it to a PDF again and attach that.");
  return page.getViewport({ scale });
}

/** How many signs a page draws as text, and which of its operations do so outside of comments and form fields. */
export type DrawnText = { signs: number; operations: ReadonlySet<number> };

/** What the page's own text is drawn by. Text of comments and form fields is not among what can be read. */
export async function drawnText(page: PDFPageProxy): Promise<DrawnText> {
  const { OPS } = await pdfjs();
  const shows = new Set<number>([
    OPS.showText,
    OPS.showSpacedText,
    OPS.nextLineShowText,
    OPS.nextLineSetSpacingShowText,
  ]);
  const { fnArray, argsArray } = await within(DRAWING_MS, endless, page.getOperatorList(), () => page.cleanup());
  const operations = new Set<number>();
  let signs = 0;
  let annotations = 0;
  for (const [at, operation] of fnArray.entries()) {
    if (operation === OPS.beginAnnotation) annotations++;
    else if (operation === OPS.endAnnotation) annotations--;
    else if (annotations === 0 && shows.has(operation)) {
      operations.add(at);
      const glyphs: unknown[] = argsArray[at]?.[0] ?? [];
      signs += glyphs.filter(
        (glyph) => typeof glyph === "object" && glyph !== null && !("isSpace" in glyph && glyph.isSpace),
      ).length;
    }
  }
  return { signs, operations };
}

/** Draws a page; `without` are operations that are left out. */
export async function pagePixels(
  page: PDFPageProxy,
  viewport: Viewport,
  without: ReadonlySet<number> = new Set(),
): Promise<Pixels> {
  const { createCanvas } = await import("@napi-rs/canvas");
  const [width, height] = [Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height))];
  const canvas = createCanvas(width, height);
  const task = page.render({
    // The casts: it draws on anything that has the methods of a browser's canvas.
    canvas: canvas as unknown as HTMLCanvasElement,
    canvasContext: canvas.getContext("2d") as unknown as CanvasRenderingContext2D,
    viewport,
    background: "#ffffff",
    operationsFilter: (at: number) => !without.has(at),
  });
  await within(DRAWING_MS, endless, task.promise, () => task.cancel());
  const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
  canvas.width = 0; // its memory is not ours to wait for
  return { data: threeChannels(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), 4), width, height };
}

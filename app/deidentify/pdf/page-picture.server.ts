import type { PDFPageProxy } from "pdfjs-dist";
import { type Pixels, threeChannels } from "../image/pixels";
import { PAGE_SIDE } from "../limits";
import { UnusableFile } from "../media";
import { DRAWING_MS, endless, within } from "./pdfjs.server";

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

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { MOST_PAGES } from "../limits";
import { UnusableFile } from "../media";

const PRINT_AGAIN = "Print it to a PDF again, or make pictures of the pages that matter, and attach those.";

export const damaged = `This PDF is damaged or cut short. ${PRINT_AGAIN}`;
export const endless = `This PDF takes too long to read. ${PRINT_AGAIN}`;
const sentences = {
  locked: `This PDF is protected with a password. ${PRINT_AGAIN}`,
  empty: `This PDF has no pages. ${PRINT_AGAIN}`,
  pages: `A PDF may have up to ${MOST_PAGES} pages. Print the pages that matter to a PDF of their own and attach that.`,
} as const;

/** Larger pictures within a page are left out by the reader; a scan at 600 dots per inch has 35 million. */
const MOST_IMAGE_PIXELS = 60_000_000;

const OPENING_MS = 30_000;
export const DRAWING_MS = 60_000;

type Library = typeof import("pdfjs-dist");
let library: Promise<Library> | undefined;

async function loadLibrary(): Promise<Library> {
  const { DOMMatrix, ImageData, Path2D } = await import("@napi-rs/canvas");
  // The reader looks for what browsers have when it is loaded, and must find the classes of the canvas it draws on.
  Object.assign(globalThis, { DOMMatrix, ImageData, Path2D });
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

/** pdf.js, loaded when the first PDF comes. */
export function pdfjs(): Promise<Library> {
  library ??= loadLibrary();
  return library;
}

/** What the reader draws on, also for masks and patterns within a page. */
class CanvasFactory {
  private readonly canvas: typeof import("@napi-rs/canvas") = createRequire(import.meta.url)("@napi-rs/canvas");

  create(width: number, height: number) {
    const canvas = this.canvas.createCanvas(width, height);
    return { canvas, context: canvas.getContext("2d") };
  }

  reset(made: { canvas: { width: number; height: number } }, width: number, height: number) {
    made.canvas.width = width;
    made.canvas.height = height;
  }

  destroy(made: { canvas: { width: number; height: number } }) {
    made.canvas.width = 0;
    made.canvas.height = 0;
  }
}

/** Throws UnusableFile with `sentence` if the work is not done in time. `stop` is called then. */
export async function within<T>(ms: number, sentence: string, work: Promise<T>, stop: () => unknown): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new UnusableFile(sentence));
      stop();
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Opens a PDF without running or loading anything that it names: no scripts, no forms of the XFA kind, no network, no
 * fonts of the system. Throws UnusableFile if it is locked, damaged, empty or has too many pages. To be destroyed
 * (`document.loadingTask.destroy()`).
 */
export async function openPdf(file: string): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await pdfjs();
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const within_ = (name: string) => join(folder, name) + sep;
  const task = getDocument({
    data: new Uint8Array(await readFile(file)),
    cMapUrl: within_("cmaps"),
    standardFontDataUrl: within_("standard_fonts"),
    wasmUrl: within_("wasm"),
    CanvasFactory,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    // Tells whether a font says which letters it draws.
    fontExtraProperties: true,
    useWorkerFetch: false,
    // What is drawn and what is read must be the same: a part that cannot be read is not passed over.
    stopAtErrors: true,
    maxImageSize: MOST_IMAGE_PIXELS,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await within(OPENING_MS, endless, task.promise, () => task.destroy());
    if (document.numPages === 0) throw new UnusableFile(sentences.empty);
    if (document.numPages > MOST_PAGES) throw new UnusableFile(sentences.pages);
    return document;
  } catch (error) {
    await task.destroy();
    if (error instanceof UnusableFile) throw error;
    const locked = error instanceof Error && error.name === "PasswordException";
    throw new UnusableFile(locked ? sentences.locked : damaged, { cause: error });
  }
}

import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { PDFPageProxy } from "pdfjs-dist";
import { shareInside, wholePixels } from "../image/boxes";
import { findOnPixels } from "../image/find-on-picture.server";
import type { Pixels } from "../image/pixels";
import { pipelineOf } from "../image/pixels.server";
import type { Look } from "../image/writing/looks";
import { type Finding, type Prepared, type PreparedFrame, type Progress, UnusableFile } from "../media";
import { drawnText, saysLetters } from "./drawn-text.server";
import { pagePixels, type Viewport, viewportOf } from "./page-picture.server";
import { placeOf, placesToCover, type TextRun } from "./page-text";
import { damaged, endless, openPdf, pdfjs, within } from "./pdfjs.server";
import { readText } from "./read-text";

/** Pages are looked at for text at one size: print of 8 points is 12 pixels high then. */
const textLooks: Look[] = [
  { side: 1_280, turns: 0 },
  { side: 1_280, turns: 1 },
];
const READING_MS = 30_000;
/** A page with more text than a book's chapter is no page. */
const MOST_LETTERS = 200_000;

async function runsOf(page: PDFPageProxy, { transform, scale }: Viewport): Promise<TextRun[]> {
  const { Util } = await pdfjs();
  const reading = page.getTextContent({ includeMarkedContent: false, disableNormalization: true });
  const { items, styles } = await within(READING_MS, endless, reading, () => page.cleanup());
  const runs = items.flatMap((item): TextRun[] => {
    if (!("str" in item)) return [];
    const [a, b, c, d, e, f] = Util.transform(transform, item.transform);
    const vertical = styles[item.fontName]?.vertical ?? false;
    return [
      {
        text: item.str,
        matrix: [a, b, c, d, e, f],
        length: (vertical ? item.height : item.width) * scale,
        size: Math.hypot(c, d),
        vertical,
        endsLine: item.hasEOL,
        font: item.fontName,
      },
    ];
  });
  if (runs.reduce((sum, { text }) => sum + text.length, 0) > MOST_LETTERS)
    throw new UnusableFile(
      "A page of this PDF holds more text than can be checked. Print the part that matters to a PDF.",
    );
  return runs;
}

/** Covers of one kind that lie within each other are one. */
function textFindings(places: { x: number; y: number; w: number; h: number }[], { width, height }: Pixels): Finding[] {
  const boxes = places.flatMap((place) => wholePixels(place, width, height) ?? []);
  return boxes
    .filter(
      (box, at) =>
        !boxes.some((other, index) => shareInside(box, other) === 1 && (index < at || shareInside(other, box) < 1)),
    )
    .map((box) => ({ kind: "text", ...box, score: 1, sure: true }));
}

/**
 * What is to be covered on a page. Its own text is read and checked. Everything else that looks like text (scans,
 * stamps, letters drawn as lines, form fields) cannot be read and is covered whole; so is all text in a font whose
 * letters are gibberish. A layer of invisible text over a scan changes nothing: what is seen is looked at without the
 * text that was read.
 */
async function findingsOf(page: PDFPageProxy, viewport: Viewport, picture: Pixels): Promise<Finding[]> {
  const runs = await runsOf(page, viewport);
  const { fonts, operations } = readText(runs, await drawnText(page), (font) => saysLetters(page, font));
  const seen = operations.size > 0 ? await pagePixels(page, viewport, operations) : picture;
  const found = isBlank(seen) ? [] : await findOnPixels(seen, { textLooks });
  const unread = runs.filter((run) => !fonts.has(run.font) && /[^\s•▪■○●·–-]/u.test(run.text));
  const places = [...(fonts.size > 0 ? placesToCover(runs) : []), ...unread.map((run) => placeOf(run))];
  return [
    ...found.map((finding) => (finding.kind === "text" ? { ...finding, sure: true } : finding)),
    ...textFindings(places, picture),
  ];
}

/** Most pages are nothing but their own text: without it there is nothing to look at. */
const isBlank = ({ data }: Pixels) => data.every((value) => value === 255);

async function preparePage(page: PDFPageProxy, position: number, folder: string): Promise<PreparedFrame> {
  const viewport = viewportOf(page);
  const picture = await pagePixels(page, viewport);
  const file = join(folder, `${randomUUID()}.png`);
  await (await pipelineOf(picture)).png({ compressionLevel: 4 }).toFile(file);
  const findings = await findingsOf(page, viewport, picture);
  page.cleanup();
  return { file, position, window: "", width: picture.width, height: picture.height, findings };
}

/**
 * Makes a picture of every page of a PDF (longest side 2,000 pixels) in `folder` and says what on it could identify
 * somebody. The text check reads the pages' text; what it cannot read is covered. Throws UnusableFile with a sentence
 * for PDFs that are locked, damaged, without pages or with more than 40, and for pages that take longer than a minute.
 */
export async function preparePdf(file: string, folder: string, progress?: Progress): Promise<Prepared> {
  const document = await openPdf(file);
  try {
    const frames: PreparedFrame[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      frames.push(await preparePage(await document.getPage(number), number - 1, folder));
      progress?.(number / document.numPages);
    }
    return { kind: "pdf", frames, facts: {} };
  } catch (error) {
    throw error instanceof UnusableFile ? error : new UnusableFile(damaged, { cause: error });
  } finally {
    await document.loadingTask.destroy();
  }
}

import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shareCovered, shareCoveredOf } from "~/deidentify/image/boxes";
import { pixelsOf } from "~/deidentify/image/pixels.server";
import type { Box, Finding } from "~/deidentify/media";
import { cleanPdf } from "~/deidentify/pdf/clean-pdf.server";
import { isLegible } from "~/deidentify/pdf/page-text";
import { preparePdf } from "~/deidentify/pdf/prepare-pdf.server";
import { readText } from "~/deidentify/pdf/read-text";
import {
  aLockedPdf,
  aLongPdf,
  aPdfOfTwoFonts,
  aRecursivePdf,
  aScannedPdf,
  aTextPdf,
  onePage,
} from "../../support/files/pdfs";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wardround-pdf-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const saved = async (bytes: Uint8Array) => {
  const file = join(folder, "upload");
  await writeFile(file, bytes);
  return file;
};

async function firstPage(bytes: Uint8Array) {
  const { kind, frames } = await preparePdf(await saved(bytes), folder);
  expect(kind).toBe("pdf");
  const [page] = frames;
  if (!page) throw new Error("There is no page.");
  return page;
}

const texts = (findings: Finding[]) => findings.filter(({ kind, sure }) => kind === "text" && sure);

/** Points from the lower left corner of an A4 page, as pixels of its picture. */
const scale = 2_000 / 842;
const pixels = (x: number, y: number, w: number, h: number): Box => ({
  x: Math.round(x * scale),
  y: Math.round((842 - y - h) * scale),
  w: Math.round(w * scale),
  h: Math.round(h * scale),
});

const slow = 300_000;
const clean = "The blood pressure was 120/80 and the heart rate was normal.";

describe("a page of text", () => {
  const line = "The patient John Smith was seen on 12 March 2021 with pain in the chest.";
  it("has what identifies covered where it stands, and nothing else", { timeout: slow }, async () => {
    const [before = "", name = ""] = /^(.*)(John Smith)/.exec(line)?.slice(1) ?? [];
    const page = await aTextPdf([
      { text: line, x: 50, y: 700 },
      { text: clean, x: 50, y: 680 },
      { text: before, x: 50, y: 100 },
      { text: name, x: 50, y: 60 },
    ]);
    const [, , left = 0, wide = 0] = page.widths;
    const { findings, width, height } = await firstPage(page.bytes);
    expect([width, height]).toEqual([1_413, 2_000]);
    expect(shareCoveredOf(pixels(50 + left, 698, wide, 10), texts(findings))).toBe(1);
    expect(shareCoveredOf(pixels(50, 698, left * 0.85, 10), texts(findings))).toBe(0);
    expect(shareCoveredOf(pixels(50, 680, 300, 8), texts(findings))).toBeLessThan(0.2);
    expect(shareCovered(findings, width, height)).toBeLessThan(0.02);
  });

  it("is covered where each letter stands in a box of its own", { timeout: slow }, async () => {
    const letters = [..."WINTERBOURNE"].map((text, at) => ({ text, x: 50 + at * 14, y: 700 }));
    const { findings } = await firstPage((await aTextPdf([...letters, { text: clean, x: 50, y: 600 }])).bytes);
    expect(shareCoveredOf(pixels(50, 700, 160, 8), texts(findings))).toBe(1);
    expect(shareCoveredOf(pixels(50, 600, 300, 8), texts(findings))).toBe(0);
  });

  it("is covered where it was turned", { timeout: slow }, async () => {
    const { bytes, widths } = await aTextPdf([{ text: "MRN 447118", x: 300, y: 300, turned: 90, size: 16 }]);
    const { findings } = await firstPage(bytes);
    const long = (widths[0] ?? 0) * 0.6;
    expect(shareCoveredOf(pixels(288, 300 + (widths[0] ?? 0) - long, 12, long), texts(findings))).toBe(1);
  });

  it("covers what a line's end cuts in two", { timeout: slow }, async () => {
    const { bytes } = await aTextPdf([
      { text: "The woman was born on 12", x: 50, y: 700 },
      { text: "March 2021 and has a cough.", x: 50, y: 684 },
    ]);
    const { findings } = await firstPage(bytes);
    expect(shareCoveredOf(pixels(50, 684, 55, 8), texts(findings))).toBe(1);
  });
});

describe("a page that cannot be read", () => {
  it("is covered where a font does not say which letters it draws, and only there", { timeout: slow }, async () => {
    const { findings, height, width } = await firstPage(aPdfOfTwoFonts("002d0003002f004c", clean));
    expect(shareCoveredOf(pixels(60, 700, 20, 8), texts(findings))).toBe(1);
    expect(shareCoveredOf(pixels(60, 600, 200, 8), texts(findings))).toBe(0);
    expect(shareCovered(findings, width, height)).toBeLessThan(0.02);
  });

  it("is looked at where text is drawn that is not among what can be read", () => {
    const run = { font: "a", matrix: [1, 0, 0, 1, 0, 0] as const, length: 1, size: 1, vertical: false, endsLine: true };
    const drawn = new Map([
      [3, { font: "a", text: clean.replaceAll(" ", "") }],
      [7, { font: "a", text: "Fuller" }],
      [9, { font: "b", text: "Fuller" }],
      // Letters that their font calls blanks.
      [11, { font: "a", text: "" }],
    ]);
    const { fonts, operations } = readText([{ ...run, text: clean }], drawn, () => true);
    expect([...fonts]).toEqual(["a"]);
    expect([...operations]).toEqual([3]);
  });

  it("is covered wherever text is seen: a scan", { timeout: slow }, async () => {
    const { findings } = await firstPage(await aScannedPdf(["Daniel Fletcher", "Potassium 3.1"]));
    expect(texts(findings).length).toBeGreaterThanOrEqual(2);
  });

  it("is covered whatever invisible text lies over it", { timeout: slow }, async () => {
    const hidden = "The heart was normal and the chest was clear";
    const { findings } = await firstPage(await aScannedPdf(["Daniel Fletcher", "Potassium 3.1"], hidden));
    expect(texts(findings).length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ["The heart rate was normal and there was no murmur.", true],
    ["Sodium 140 Potassium 3.1", true],
    ["140 3.1 98 %", true],
    ["\ue012\ue044\ue019", false],
    ["Wkh khduw udwh zdv qrupdo dqg wkhuh zdv qr pxupxu", false],
    ["!\" #$% &'( )*+ ,-.", false],
  ])("is known by its letters: %s", (text, legible) => {
    expect(isLegible(text)).toBe(legible);
  });
});

it.each<[what: string, sentence: string, bytes: () => Uint8Array | Promise<Uint8Array>]>([
  ["with a password", "protected with a password", aLockedPdf],
  ["of 100,000 pages", "up to 40 pages", () => aLongPdf(100_000)],
  ["without pages", "has no pages", () => aLongPdf(0)],
  ["of a page like a thread", "no usable size", () => onePage("0 0 14400 1", "0 0 9 9 re f")],
  ["that draws itself", "damaged", aRecursivePdf],
  ["cut short", "damaged", async () => (await aTextPdf([{ text: "a", x: 9, y: 9 }])).bytes.slice(0, 400)],
  ["of noise", "damaged", () => Buffer.from(`%PDF-1.7\n${"x".repeat(3_000)}`)],
])("a PDF %s is refused, and nothing is left behind", async (_what, sentence, bytes) => {
  const out = join(folder, "out");
  const refused = await cleanPdf(await saved(await bytes()), out).catch((error: unknown) => error);
  expect(refused).toMatchObject({ name: "UnusableFile", message: expect.stringContaining(sentence) });
  expect(await readdir(out)).toEqual([]);
});

it("a page as large as a town makes a picture of the usual size", { timeout: slow }, async () => {
  const { width, height } = await firstPage(onePage("0 0 14400000 14400000", ""));
  expect([width, height]).toEqual([2_000, 2_000]);
});

it("the pages are written as pictures with covers in them", { timeout: slow }, async () => {
  const out = join(folder, "pages");
  const { bytes } = await aTextPdf([{ text: "The patient John Smith was seen with chest pain.", x: 50, y: 700 }]);
  const [page] = await cleanPdf(await saved(bytes), out);
  expect(await readdir(out)).toEqual(["page-1.png"]);
  const { data, width } = await pixelsOf(join(out, "page-1.png"));
  const box = page?.found[0];
  if (!box) throw new Error("Nothing was found.");
  const middle = ((box.y + Math.round(box.h / 2)) * width + box.x + Math.round(box.w / 2)) * 3;
  expect([...data.subarray(middle, middle + 3)]).toEqual([38, 41, 46]);
});

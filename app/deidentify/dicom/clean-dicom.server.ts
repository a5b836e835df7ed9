import { rename, rm, writeFile } from "node:fs/promises";
import { type Finding, UnusableFile } from "../media";
import type { Elements } from "./elements";
import { type Find, findOnFrames, held } from "./find-on-frames.server";
import { loadDicom } from "./library.server";
import { coverPixels } from "./native-pixels";
import { type OpenedDicom, openDicom } from "./open-dicom.server";
import { rendererOf } from "./rendered.server";
import type { Shape } from "./shape";
import { unusableDicom } from "./unusable-dicom";
import { cleanedElements, leftIn, tellingParts, tellingWords } from "./walk";
import { writtenDicom } from "./written.server";

/** How often the covered pixels are looked at again; what is found then is covered as well. */
const ROUNDS = 4;

/** What was done, in words and in the codes of PS3.16 CID 7050: the basic profile, and pixels cleaned. */
function statement(): Elements {
  const code = (value: string, meaning: string): Elements => ({
    "00080100": { vr: "SH", Value: [value] },
    "00080102": { vr: "SH", Value: ["DCM"] },
    "00080104": { vr: "LO", Value: [meaning] },
  });
  return {
    "00120062": { vr: "CS", Value: ["YES"] },
    "00120063": { vr: "LO", Value: ["PS3.15 Table E.1-1, stricter where it leaves a choice"] },
    "00120064": {
      vr: "SQ",
      Value: [code("113100", "Basic Application Confidentiality Profile"), code("113101", "Clean Pixel Data Option")],
    },
    "00280301": { vr: "CS", Value: ["NO"] },
  };
}

/** Covers what is found on any frame, in every frame, until nothing more is found; in the end, nothing that is sure. */
async function coverFound(opened: OpenedDicom, find?: Find): Promise<Finding[]> {
  const frames = Array.from({ length: opened.shape.frames }, (_, at) => at);
  let covered: Finding[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const found = await findOnFrames(await rendererOf(opened, true), frames, { find });
    const open = found.filter((one) => !covered.some((cover) => holds(cover, one)));
    if (!open.some(({ sure }) => sure || round < ROUNDS)) return covered;
    covered = held([...covered, ...open.map((one) => widened(one, opened.shape))]);
    coverPixels(opened.pixels, opened.shape, covered);
  }
  throw new UnusableFile(unusableDicom.covers);
}

/** A little more than was found: the edges of letters are fainter than what the detector answers to. */
function widened(finding: Finding, { columns, rows }: Shape): Finding {
  const by = Math.ceil(finding.h * 0.15) + 2;
  const [x, y] = [Math.max(0, finding.x - by), Math.max(0, finding.y - by)];
  const [right, bottom] = [finding.x + finding.w + by, finding.y + finding.h + by];
  return { ...finding, x, y, w: Math.min(columns, right) - x, h: Math.min(rows, bottom) - y };
}

const holds = (outer: Finding, inner: Finding) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h;

/** Reads what was written and looks for anything of the profile, and for the words that stood there before. */
async function verify(written: Buffer, words: ReadonlySet<string>): Promise<void> {
  const { dcmjs } = await loadDicom();
  const copy = new ArrayBuffer(written.length);
  new Uint8Array(copy).set(written);
  const { dict } = dcmjs.data.DicomMessage.readFile(copy);
  if (leftIn(dict).length > 0) throw new UnusableFile(unusableDicom.left);
  // Pixels, and the long numbers of new UIDs, may hold any word by chance: what else is before the pixels is searched.
  const end = Math.max(0, written.lastIndexOf(Buffer.from([0xe0, 0x7f, 0x10, 0x00])));
  const before = Buffer.from(written.toString("latin1", 0, end).replaceAll(/2\.25\.\d{20,39}/g, ""), "latin1");
  for (const word of words) if (before.includes(word)) throw new UnusableFile(unusableDicom.left);
}

/**
 * Cleans a DICOM file and writes it to `target`: the recursive walk of PS3.15 Table E.1-1, private, curve and overlay
 * groups gone, UIDs renamed by `rename` (the same for files that belong together), faces and text covered in the
 * pixels, which are always written anew and uncompressed, since compressed ones can hold comments. Nothing is written
 * unless a second reading finds nothing. Throws UnusableFile with a sentence.
 */
export async function cleanDicom(
  file: string,
  target: string,
  rename: (uid: string) => string,
  find?: Find,
): Promise<Finding[]> {
  const opened = await openDicom(file);
  const words = tellingWords(opened.elements);
  const parts = tellingParts(opened.elements, words);
  const elements = { ...cleanedElements(opened.elements, { rename, words, parts }), ...statement() };
  const covered = await coverFound({ ...opened, elements }, find);
  const written = Buffer.from(await writtenDicom(elements, opened.pixels, opened.shape));
  await verify(written, words);
  await writeWhole(target, written);
  return covered;
}

async function writeWhole(target: string, bytes: Buffer): Promise<void> {
  const unfinished = `${target}.unfinished`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

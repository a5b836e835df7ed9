import { readFile } from "node:fs/promises";
import { UnusableFile } from "../media";
import { forDecoder } from "./codestream";
import { isCutShort } from "./cut-short";
import type { Elements } from "./elements";
import { loadDicom } from "./library.server";
import { everyColour, inLittleEndian, onlyPixels } from "./native-pixels";
import { EXPLICIT, EXPLICIT_BIG, part10Of } from "./part10";
import { allBytes, type Shape, shapeOf } from "./shape";
import { unusableDicom } from "./unusable-dicom";

/** Not compressed, once read. */
const native = new Set([EXPLICIT, EXPLICIT_BIG, "1.2.840.10008.1.2", "1.2.840.10008.1.2.1.99"]);

/** An opened file: its elements, its pixels uncompressed and in little endian, and how they lie. */
export type OpenedDicom = { elements: Elements; pixels: Uint8Array; shape: Shape };

function bufferOf(bytes: Buffer): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}

/** The pixel bytes of an element, whatever dcmjs wrapped them in. */
function bytesOf(elements: Elements): Uint8Array {
  const parts = (elements["7FE00010"]?.Value ?? []).map((part) => {
    if (part instanceof ArrayBuffer) return new Uint8Array(part);
    return ArrayBuffer.isView(part) ? new Uint8Array(part.buffer, part.byteOffset, part.byteLength) : new Uint8Array();
  });
  return parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts);
}

/** dcmjs and its codecs throw errors of every kind for files that are damaged; none of them is for the reader. */
async function reading<T>(work: () => Promise<T>, sentence: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    throw new UnusableFile(sentence, { cause: error });
  }
}

/**
 * Reads a DICOM file of any transfer syntax that the codecs know (JPEG of every make, JPEG-LS, JPEG 2000,
 * HTJ2K, JPEG XL, RLE, deflated, big endian, with and without preamble) and uncompresses it. Throws
 * UnusableFile with a sentence for everything else.
 */
export async function openDicom(file: string): Promise<OpenedDicom> {
  const bytes = await readFile(file).catch(() => {
    throw new UnusableFile("There is no such file.");
  });
  if (bytes.length === 0) throw new UnusableFile(unusableDicom.empty);
  if (bytes.length < 140) throw new UnusableFile(unusableDicom.damaged);
  return openDicomBytes(bytes);
}

/** The elements of a file. Several character sets at once are read by the first: no text of theirs is kept anyway. */
async function elementsOf(syntax: string, dataset: Buffer): Promise<Elements> {
  const { dcmjs } = await loadDicom();
  const header = new dcmjs.data.DicomDict({ "00020010": { vr: "UI", Value: [syntax] } });
  header.dict = {};
  const file = bufferOf(Buffer.concat([Buffer.from(header.write()), dataset]));
  try {
    return dcmjs.data.DicomMessage.readFile(file).dict;
  } catch (error) {
    if (!/character set/.test(String(error))) throw error;
    return dcmjs.data.DicomMessage.readFile(file, { ignoreErrors: true }).dict;
  }
}

/**
 * How the picture lies (group 0028) and its pixels, uncompressed. Other elements, odd ones among them, are left out.
 */
async function uncompressed(elements: Elements, syntax: string): Promise<Elements> {
  const { dcmjs, codecs } = await loadDicom();
  const file = new dcmjs.data.DicomDict({ "00020010": { vr: "UI", Value: [syntax] } });
  const picture = Object.entries(elements).filter(([tag]) => tag.startsWith("0028") || tag === "7FE00010");
  file.dict = Object.fromEntries(picture);
  const transcoder = new codecs.Transcoder(forDecoder(file.write({ allowInvalidVRLength: true }), syntax));
  transcoder.transcode(EXPLICIT);
  return dcmjs.data.DicomMessage.readFile(transcoder.getDicomPart10()).dict;
}

/** As `openDicom`, for bytes that are at hand. */
export async function openDicomBytes(bytes: Buffer): Promise<OpenedDicom> {
  if (isCutShort(bytes)) throw new UnusableFile(unusableDicom.damaged);
  const { syntax, dataset } = part10Of(bytes);
  let elements = await reading(() => elementsOf(syntax, dataset), unusableDicom.damaged);
  // Before anything is uncompressed: a lie about rows and frames must not fill the memory.
  let shape = shapeOf(elements);
  if (!native.has(syntax)) {
    elements = { ...elements, ...(await reading(() => uncompressed(elements, syntax), unusableDicom.syntax)) };
    shape = shapeOf(elements);
  }
  const read = bytesOf(elements);
  const turned = syntax === EXPLICIT_BIG ? inLittleEndian(read, shape, elements["7FE00010"]?.vr ?? "OW") : read;
  const data = everyColour(turned, shape);
  if (data.length < allBytes(shape)) throw new UnusableFile(unusableDicom.damaged);
  const pixels = onlyPixels(data, shape);
  return data === turned ? { elements, pixels, shape } : withEveryColour(elements, pixels, shape);
}

/** What the picture says of itself once every pixel has its colours. */
function withEveryColour(elements: Elements, pixels: Uint8Array, shape: Shape): OpenedDicom {
  const photometric = "YBR_FULL";
  const said = { "00280004": { vr: "CS", Value: [photometric] }, "00280006": { vr: "US", Value: [0] } };
  return { elements: { ...elements, ...said }, pixels, shape: { ...shape, photometric, planar: false } };
}

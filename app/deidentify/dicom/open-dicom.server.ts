import { readFile } from "node:fs/promises";
import { looksLikeDicom } from "../kind/dicom-look";
import { UnusableFile } from "../media";
import { forDecoder } from "./codestream";
import { isCutShort } from "./cut-short";
import type { Elements } from "./elements";
import { loadDicom } from "./library.server";
import { onlyPixels } from "./native-pixels";
import { allBytes, type Shape, shapeOf } from "./shape";
import { unusableDicom } from "./unusable-dicom";

const EXPLICIT = "1.2.840.10008.1.2.1";
const IMPLICIT = "1.2.840.10008.1.2";
const DEFLATED = "1.2.840.10008.1.2.1.99";
/** Little endian and not compressed, once read. */
const plain = new Set([EXPLICIT, IMPLICIT, DEFLATED]);

/** An opened file: its elements, its pixels uncompressed and in little endian, and how they lie. */
export type OpenedDicom = { elements: Elements; pixels: Uint8Array; shape: Shape };

/** The bytes as a file of Part 10, also where the preamble or the whole header is missing, as older machines write it. */
async function wholeFile(bytes: Buffer): Promise<ArrayBuffer> {
  if (bytes.subarray(128, 132).toString("latin1") === "DICM") return bufferOf(bytes);
  const { data } = (await loadDicom()).dcmjs;
  const preamble = Buffer.alloc(132);
  preamble.write("DICM", 128, "latin1");
  if (bytes.subarray(0, 4).toString("latin1") === "DICM") return bufferOf(Buffer.concat([preamble, bytes.subarray(4)]));
  if (!looksLikeDicom(bytes.subarray(0, 65_536), bytes.length)) throw new UnusableFile(unusableDicom.damaged);
  if (bytes.readUInt16LE(0) === 2) return bufferOf(Buffer.concat([preamble, bytes]));
  const explicit = /^[A-Z]{2}$/.test(bytes.subarray(4, 6).toString("latin1"));
  const meta = new data.DicomDict({ "00020010": { vr: "UI", Value: [explicit ? EXPLICIT : IMPLICIT] } });
  meta.dict = {};
  return bufferOf(Buffer.concat([Buffer.from(meta.write()), bytes]));
}

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
function reading<T>(work: () => T, sentence: string): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    throw new UnusableFile(sentence, { cause: error });
  }
}

/**
 * Reads a DICOM file of any transfer syntax that the codecs know (JPEG of every make, JPEG-LS, JPEG 2000, HTJ2K, JPEG XL, RLE, deflated,
 * big endian, with and without preamble) and uncompresses it. Throws UnusableFile with a sentence for everything else.
 */
export async function openDicom(file: string): Promise<OpenedDicom> {
  const bytes = await readFile(file).catch(() => {
    throw new UnusableFile("There is no such file.");
  });
  if (bytes.length === 0) throw new UnusableFile(unusableDicom.empty);
  if (bytes.length < 140) throw new UnusableFile(unusableDicom.damaged);
  return openDicomBytes(bytes);
}

/** As `openDicom`, for bytes that are at hand. */
export async function openDicomBytes(bytes: Buffer): Promise<OpenedDicom> {
  if (isCutShort(bytes)) throw new UnusableFile(unusableDicom.damaged);
  const { dcmjs, codecs } = await loadDicom();
  const whole = await wholeFile(bytes);
  const { meta, dict } = reading(() => dcmjs.data.DicomMessage.readFile(whole), unusableDicom.damaged);
  const syntax = String(meta["00020010"]?.Value?.[0] ?? EXPLICIT);
  // Before anything is uncompressed: a lie about rows and frames must not fill the memory.
  let shape = shapeOf(dict);
  let elements: Elements = dict;
  if (!plain.has(syntax)) {
    const unpacked = reading(() => {
      const transcoder = new codecs.Transcoder(forDecoder(whole, syntax));
      transcoder.transcode(EXPLICIT);
      return dcmjs.data.DicomMessage.readFile(transcoder.getDicomPart10()).dict;
    }, unusableDicom.syntax);
    shape = shapeOf(unpacked);
    elements = unpacked;
  }
  const data = bytesOf(elements);
  if (data.length < allBytes(shape)) throw new UnusableFile(unusableDicom.damaged);
  return { elements, pixels: onlyPixels(data, shape), shape };
}

import { createRequire } from "node:module";
import { deflateRawSync } from "node:zlib";
import type { Elements } from "~/deidentify/dicom/elements";

const require = createRequire(import.meta.url);
// The casts: `require` gives any type.
const dcmjs = require("dcmjs") as typeof import("dcmjs");
const codecs = require("dcmjs-codecs") as typeof import("dcmjs-codecs");
dcmjs.log.setLevel("silent");
codecs.log.setLevel("silent");

/** Values longer than the standard allows are written all the same. */
const asMachinesDo = { allowInvalidVRLength: true };
const EXPLICIT = "1.2.840.10008.1.2.1";
const DEFLATED = "1.2.840.10008.1.2.1.99";
const BIG_ENDIAN = "1.2.840.10008.1.2.2";
const BASELINE = "1.2.840.10008.1.2.4.50";
const EXTENDED = "1.2.840.10008.1.2.4.51";
const LOSSLESS = "1.2.840.10008.1.2.4.57";
const LOSSLESS_FIRST = "1.2.840.10008.1.2.4.70";
const ui = (value: string) => ({ vr: "UI", Value: [value] });
const us = (value: number) => ({ vr: "US", Value: [value] });
const text = (vr: string, value: string) => ({ vr, Value: [value] });

/** Made-up people; every word of theirs must be gone after cleaning. */
export const madeUp = {
  patient: "Winterbourne^Philippa",
  physician: "Okonkwo-Byrne^Aled",
  hospital: "Kelderwick General",
  record: "KW-4471234",
  born: "19510417",
  examined: "20240203",
  station: "KELDERWICK-CT2",
};

/** What says who, where and when, in the dataset, in nested sequences and in private groups. */
export function telling(): Elements {
  const nested = (depth: number): Elements => ({
    "00100010": { vr: "PN", Value: [{ Alphabetic: madeUp.patient }] },
    "00091010": text("LO", madeUp.patient),
    "0040A123": { vr: "PN", Value: [{ Alphabetic: madeUp.physician }] },
    "00081150": ui("1.2.840.10008.5.1.4.1.1.2"),
    // A sequence that the table does not name, so that what is in it must be walked.
    ...(depth > 0 && { "00082218": { vr: "SQ", Value: [nested(depth - 1)] } }),
  });
  return {
    "00080020": text("DA", madeUp.examined),
    "00080050": text("SH", madeUp.record),
    "00080080": text("LO", madeUp.hospital),
    "00080090": { vr: "PN", Value: [{ Alphabetic: madeUp.physician }] },
    "00081010": text("SH", madeUp.station),
    "00081030": text("LO", `CT of ${madeUp.patient}`),
    "00100010": { vr: "PN", Value: [{ Alphabetic: madeUp.patient }] },
    "00100020": text("LO", madeUp.record),
    "00100030": text("DA", madeUp.born),
    "00104000": text("LT", `Seen by ${madeUp.physician}`),
    "0020000D": ui("1.2.826.0.1.3680043.9.9999.1"),
    "0020000E": ui("1.2.826.0.1.3680043.9.9999.2"),
    "00081140": { vr: "SQ", Value: [nested(2)] },
    "00082218": { vr: "SQ", Value: [nested(2)] },
    "00400275": { vr: "SQ", Value: [{ "00400007": text("LO", `for ${madeUp.patient}`), ...nested(1) }] },
    "00090010": text("LO", "ACME SCANNERS"),
    "00091001": text("LO", madeUp.patient),
    "00091002": us(4471),
    "60000022": text("LO", madeUp.patient),
    "00204000": text("LT", `Call ${madeUp.physician}`),
    // Not in the table, and free text all the same.
    "00181030": text("LO", `Protocol ${madeUp.patient}`),
  };
}

export type Made = {
  rows?: number;
  columns?: number;
  frames?: number;
  bits?: 8 | 16 | 32;
  stored?: number;
  colours?: 1 | 3;
  /** Samples a pixel in the data where they are fewer than its colours. */
  samples?: 2;
  /** Samples of one byte lie in words of two. */
  words?: boolean;
  photometric?: string;
  modality?: string;
  bodyPart?: string;
  more?: Elements;
  /** The sample at a place of a frame; colours count as columns of their own. */
  sample?: (frame: number, row: number, column: number) => number;
};

/** A DICOM file, explicit little endian, with a picture and everything of `telling`. */
export function madeDicom(made: Made = {}): ArrayBuffer {
  const { rows = 48, columns = 64, frames = 1, bits = 16, colours = 1, modality = "CT", bodyPart = "ABDOMEN" } = made;
  const stored = made.stored ?? (bits === 16 ? 12 : bits);
  const sample = made.sample ?? ((frame, row, column) => (frame * 31 + row * 7 + column * 3) % 2 ** stored);
  const width = columns * (made.samples ?? colours);
  const pixels = new { 8: Uint8Array, 16: Uint16Array, 32: Uint32Array }[bits](rows * width * frames);
  for (let at = 0; at < pixels.length; at++)
    pixels[at] = sample(Math.floor(at / (rows * width)), Math.floor(at / width) % rows, at % width);
  const file = new dcmjs.data.DicomDict({
    "00020002": ui("1.2.840.10008.5.1.4.1.1.2"),
    "00020003": ui("1.2.826.0.1.3680043.9.9999.3"),
    "00020010": ui(EXPLICIT),
    "00020016": text("AE", madeUp.station),
  });
  file.dict = {
    "00080005": text("CS", "ISO_IR 192"),
    "00080016": ui("1.2.840.10008.5.1.4.1.1.2"),
    "00080018": ui("1.2.826.0.1.3680043.9.9999.3"),
    "00080060": text("CS", modality),
    "00180015": text("CS", bodyPart),
    "00180050": text("DS", "5"),
    "00280002": us(made.samples ? 3 : colours),
    "00280004": text("CS", made.photometric ?? (colours === 3 ? "RGB" : "MONOCHROME2")),
    ...(colours === 3 && { "00280006": us(0) }),
    "00280008": text("IS", String(frames)),
    "00280010": us(rows),
    "00280011": us(columns),
    "00280030": { vr: "DS", Value: ["0.8", "0.8"] },
    "00280100": us(bits),
    "00280101": us(stored),
    "00280102": us(stored - 1),
    "00280103": us(0),
    ...telling(),
    ...made.more,
    "7FE00010": { vr: bits > 8 || made.words ? "OW" : "OB", Value: [pixels.buffer] },
  };
  return file.write(asMachinesDo);
}

/** The header that a file of this transfer syntax begins with. */
function headerOf(syntax: string): Buffer {
  const header = new dcmjs.data.DicomDict({ "00020010": ui(syntax) });
  header.dict = {};
  return Buffer.from(header.write());
}

/** A file under another header: what comes behind the old one, as it is or changed. */
export function relabelled(file: ArrayBuffer, syntax: string, change = (dataset: Buffer) => dataset): ArrayBuffer {
  const bytes = Buffer.from(file);
  // The header says its length in its first element, behind the preamble and four letters.
  const dataset = bytes.subarray(144 + bytes.readUInt32LE(140));
  return new Uint8Array(Buffer.concat([headerOf(syntax), change(dataset)])).buffer;
}

/** Written by dcmjs, which leaves the words of the pixels as they are. */
function inBigEndian(file: ArrayBuffer): ArrayBuffer {
  const { dict } = dcmjs.data.DicomMessage.readFile(file);
  const pixels = dict["7FE00010"];
  const bytes = Buffer.from(new Uint8Array(pixels?.Value?.[0] as ArrayBuffer));
  const wide = Number(dict["00280100"]?.Value?.[0]) === 32 ? 4 : 2;
  const turned = pixels?.vr === "OB" ? bytes : wide === 4 ? bytes.swap32() : bytes.swap16();
  const big = new dcmjs.data.DicomDict({ "00020010": ui(BIG_ENDIAN) });
  big.dict = { ...dict, "7FE00010": { vr: pixels?.vr ?? "OW", Value: [new Uint8Array(turned).buffer] } };
  return big.write(asMachinesDo);
}

/** The same file in another transfer syntax. Three makes that the codecs do not write are made of what they write. */
export async function inSyntax(file: ArrayBuffer, syntax: string): Promise<ArrayBuffer> {
  if (syntax === DEFLATED) return relabelled(file, DEFLATED, (dataset) => deflateRawSync(dataset));
  if (syntax === BIG_ENDIAN) return inBigEndian(file);
  if (syntax === EXTENDED) return relabelled(await inSyntax(file, BASELINE), EXTENDED);
  if (syntax === LOSSLESS) return relabelled(await inSyntax(file, LOSSLESS_FIRST), LOSSLESS);
  await codecs.NativeCodecs.initializeAsync();
  const transcoder = new codecs.Transcoder(file);
  transcoder.transcode(syntax);
  return transcoder.getDicomPart10();
}

/** A file of one frame that is compressed already. */
export function withFrame(made: Made, syntax: string, frame: Buffer): ArrayBuffer {
  const { dict } = dcmjs.data.DicomMessage.readFile(madeDicom(made));
  const file = new dcmjs.data.DicomDict({ "00020010": ui(syntax) });
  file.dict = { ...dict, "7FE00010": { vr: "OB", Value: [new Uint8Array(frame).buffer] } };
  return file.write(asMachinesDo);
}

/** Reads a file back: its header and its elements. */
export function readBack(bytes: Uint8Array): { meta: Elements; dict: Elements } {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return dcmjs.data.DicomMessage.readFile(copy);
}

import { elementAt, looksLikeDicom } from "../kind/dicom-look";
import { UnusableFile } from "../media";
import { unusableDicom } from "./unusable-dicom";

export const EXPLICIT = "1.2.840.10008.1.2.1";
export const EXPLICIT_BIG = "1.2.840.10008.1.2.2";
const IMPLICIT = "1.2.840.10008.1.2";
const TRANSFER_SYNTAX = 0x00020010;

/** A file of PS3.10 taken apart: the UID of its transfer syntax, and everything behind its header. */
export type Part10 = { syntax: string; dataset: Buffer };

/** Behind the preamble, which older machines leave out. */
function behindPreamble(bytes: Buffer): Buffer {
  if (bytes.toString("latin1", 128, 132) === "DICM") return bytes.subarray(132);
  return bytes.toString("latin1", 0, 4) === "DICM" ? bytes.subarray(4) : bytes;
}

/** What a data set without a header is written in: its first element says. */
function guessed(dataset: Buffer): string {
  if (dataset[0] === 0 && dataset[1] !== 0) return EXPLICIT_BIG;
  return /^[A-Z]{2}$/.test(dataset.toString("latin1", 4, 6)) ? EXPLICIT : IMPLICIT;
}

/**
 * Takes a file apart, also where the preamble, the header, the header's length or its transfer syntax is missing, as
 * older machines write it. Throws UnusableFile for bytes that are no DICOM.
 */
export function part10Of(bytes: Buffer): Part10 {
  if (!looksLikeDicom(bytes.subarray(0, 65_536), bytes.length)) throw new UnusableFile(unusableDicom.damaged);
  const rest = behindPreamble(bytes);
  const view = new DataView(rest.buffer, rest.byteOffset, rest.byteLength);
  let syntax = "";
  let at = 0;
  for (;;) {
    const element = elementAt(view, at, rest.length, true);
    if (!element || element.tag >>> 16 !== 2) break;
    // The header is explicit: eight bytes come before a UID.
    if (element.tag === TRANSFER_SYNTAX) syntax = rest.toString("latin1", at + 8, element.next).replace(/[\0 ]+$/, "");
    at = element.next;
  }
  const dataset = rest.subarray(at);
  return { syntax: syntax || guessed(dataset), dataset };
}

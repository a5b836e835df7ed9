/** Value representations of DICOM PS3.5 §6.2; those with a four-byte length are marked. */
const short = new Set("AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US".split(" "));
const long = new Set("OB OD OF OL OV OW SQ SV UC UN UR UT UV".split(" "));

const ENOUGH = 4;
const UNDEFINED_LENGTH = 0xffffffff;

type Element = { tag: number; next: number };

/**
 * The element that begins at an offset, and where the next one begins; undefined where no element can be. `size` is
 * that of the whole file, of which `view` may be the beginning.
 */
export function elementAt(view: DataView, at: number, size: number, little: boolean): Element | undefined {
  if (at + 12 > view.byteLength) return undefined;
  const tag = view.getUint16(at, little) * 0x10000 + view.getUint16(at + 2, little);
  const vr = String.fromCharCode(view.getUint8(at + 4), view.getUint8(at + 5));
  let next: number;
  if (short.has(vr)) next = at + 8 + view.getUint16(at + 6, little);
  else if (long.has(vr)) {
    const length = view.getUint32(at + 8, little);
    next = length === UNDEFINED_LENGTH ? size : at + 12 + length;
  } else {
    if (!little) return undefined; // implicit ones are little endian
    const length = view.getUint32(at + 4, true);
    next = length === UNDEFINED_LENGTH ? size : at + 8 + length;
  }
  return next > size ? undefined : { tag, next };
}

/**
 * Whether bytes can be a DICOM data set: "DICM" behind the preamble, or, as older machines write it, elements of the
 * groups 0002 or 0008 in rising order from the first byte. `size` is that of the whole file.
 */
export function looksLikeDicom(head: Uint8Array, size: number): boolean {
  if (head.length >= 132 && new TextDecoder("latin1").decode(head.subarray(128, 132)) === "DICM") return true;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  return [true, false].some((little) => {
    let before = 0;
    let at = 0;
    for (let count = 0; count < ENOUGH; count++) {
      const element = elementAt(view, at, size, little);
      if (!element || element.tag <= before) return false;
      const group = element.tag >>> 16;
      if (count === 0 && group !== 0x0002 && group !== 0x0008) return false;
      if (element.next >= head.length) return count > 0;
      ({ tag: before, next: at } = element);
    }
    return true;
  });
}

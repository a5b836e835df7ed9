const UNDEFINED_LENGTH = 0xffffffff;

const littleTag = [0xe0, 0x7f, 0x10, 0x00];
const bigTag = [0x7f, 0xe0, 0x00, 0x10];
/** Ends pixel data that came in pieces (PS3.5 A.4). */
const delimiter = [0xfe, 0xff, 0xdd, 0xe0];

function lastIndexOf(bytes: Uint8Array, sign: readonly number[]): number {
  for (let at = bytes.length - sign.length; at >= 0; at--)
    if (sign.every((byte, step) => bytes[at + step] === byte)) return at;
  return -1;
}

/**
 * Whether a file ends before its pixel data does. Looked for in the bytes, since the parser fills up what is missing.
 * False where no pixel data is found, as in deflated files.
 */
export function isCutShort(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = lastIndexOf(bytes, littleTag);
  const big = lastIndexOf(bytes, bigTag);
  const at = Math.max(little, big);
  if (at < 0 || at + 12 > bytes.length) return at >= 0;
  const explicit = bytes[at + 4] === 0x4f && [0x42, 0x57].includes(bytes[at + 5] ?? 0);
  const begin = at + (explicit ? 12 : 8);
  const length = view.getUint32(begin - 4, at === little);
  if (length === UNDEFINED_LENGTH) return lastIndexOf(bytes, delimiter) < begin;
  return begin + length > bytes.length;
}

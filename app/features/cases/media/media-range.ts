/** Bytes of a file, the first and the last one included. */
export type Bytes = { start: number; end: number };

/**
 * What a Range header asks for of a file (RFC 9110, 14.2): null for the whole file (no header, another unit, several
 * ranges, or nonsense, which a server may ignore), "none" if it begins behind the end.
 */
export function rangeOf(header: string | null, size: number): Bytes | null | "none" {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "");
  if (!match) return null;
  const [, first = "", last = ""] = match;
  if (first === "" && last === "") return null;
  if (first === "") {
    const length = Number(last);
    return length === 0 || size === 0 ? "none" : { start: Math.max(0, size - length), end: size - 1 };
  }
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return null;
  return start >= size ? "none" : { start, end };
}

type Bytes = Uint8Array;

const view = (bytes: Bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const word = (bytes: Bytes, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));

/** Markers that hold no pixels and no tables: APP0 is JFIF, APP14 says how colours are stored. */
function strayJpeg(bytes: Bytes): string[] {
  const data = view(bytes);
  const stray: string[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return [...stray, "bytes between segments"];
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9) break;
    const length = data.getUint16(at + 2);
    const plain = marker === 0xe0 ? length === 16 : marker === 0xee && length === 14;
    if (marker === 0xfe) stray.push("COM");
    if (marker >= 0xe0 && marker <= 0xef && !plain) stray.push(`APP${marker - 0xe0}`);
    at += 2 + length;
    if (marker !== 0xda) continue;
    // Compressed pixels run until a marker that is neither a stuffed byte nor a restart.
    while (at + 1 < bytes.length) {
      const next = bytes[at + 1] ?? 0;
      if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) break;
      at++;
    }
  }
  return at + 2 < bytes.length ? [...stray, "bytes after the end"] : stray;
}

const plainPng = new Set("IHDR PLTE IDAT IEND tRNS sRGB gAMA cHRM sBIT bKGD pHYs".split(" "));

function strayPng(bytes: Bytes): string[] {
  const stray: string[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const name = word(bytes, at + 4);
    if (!plainPng.has(name)) stray.push(name);
    at += 12 + view(bytes).getUint32(at);
    if (name === "IEND") break;
  }
  return at < bytes.length ? [...stray, "bytes after the end"] : stray;
}

const plainWebp = new Set(["VP8 ", "VP8L", "VP8X", "ALPH"]);

function strayWebp(bytes: Bytes): string[] {
  const end = 8 + view(bytes).getUint32(4, true);
  const stray: string[] = [];
  let at = 12;
  while (at + 8 <= end) {
    const name = word(bytes, at);
    if (!plainWebp.has(name)) stray.push(name.trim());
    const length = view(bytes).getUint32(at + 4, true);
    at += 8 + length + (length % 2);
  }
  return end < bytes.length ? [...stray, "bytes after the end"] : stray;
}

/** Boxes at the top of an AVIF; what else may be said hangs in `meta` as items of the kinds Exif, mime and uri. */
const plainAvif = new Set(["ftyp", "meta", "mdat"]);

function strayAvif(bytes: Bytes): string[] {
  const stray: string[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const [length, name] = [view(bytes).getUint32(at), word(bytes, at + 4)];
    if (!plainAvif.has(name)) stray.push(name);
    if (name === "meta") {
      const inside = String.fromCharCode(...bytes.subarray(at, Math.min(at + length, at + 65_536)));
      for (const item of ["Exif", "mime", "uri "]) if (inside.includes(item)) stray.push(item.trim());
    }
    if (length < 8) return name === "mdat" && length === 0 ? stray : [...stray, "boxes that do not end"];
    at += length;
  }
  return at === bytes.length ? stray : [...stray, "bytes after the end"];
}

/**
 * The parts of a JPEG, PNG, WebP or AVIF that hold neither pixels nor how to read them, by their names in the format:
 * comments, application segments, text, profiles, anything unknown, anything behind the end. For other formats nothing
 * is said.
 */
export function strayParts(bytes: Bytes): string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return strayJpeg(bytes);
  if (word(bytes, 0) === "\x89PNG") return strayPng(bytes);
  if (word(bytes, 0) === "RIFF" && word(bytes, 8) === "WEBP") return strayWebp(bytes);
  if (word(bytes, 4) === "ftyp") return strayAvif(bytes);
  return [];
}

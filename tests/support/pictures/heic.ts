import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const text = (value: string) => Buffer.from(value, "latin1");
const u16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const u32 = (value: number) => Buffer.from([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);

/** A box of ISO 14496-12: its length, its name, and what it holds. */
function box(name: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([u32(body.length + 8), text(name), body]);
}
const full = (name: string, version: number, ...parts: Buffer[]) => box(name, u32(version << 24), ...parts);

/** The parameter sets and the picture of an HEVC stream, without its start codes. */
function unitsOf(stream: Buffer): Buffer[] {
  const starts: number[] = [];
  for (let at = 0; at + 3 < stream.length; at++)
    if (stream[at] === 0 && stream[at + 1] === 0 && stream[at + 2] === 1) starts.push(at + 3);
  return starts.map((start, at) => {
    let end = (starts[at + 1] ?? stream.length + 3) - 3;
    while (end > start && stream[end - 1] === 0) end--;
    return stream.subarray(start, end);
  });
}

const kindOf = (unit: Buffer) => ((unit[0] ?? 0) >> 1) & 63;

/**
 * A HEIC file of one picture, wrapped by hand (ISO 23008-12) around a frame that ffmpeg encodes with x265; `undefined`
 * where there is no such ffmpeg. The picture is what a PNG shows; `exif` is laid beside it as cameras do.
 */
export function heicOf(png: Buffer, width: number, height: number, exif?: Buffer): Buffer | undefined {
  const folder = mkdtempSync(join(tmpdir(), "heic-"));
  try {
    writeFileSync(join(folder, "in.png"), png);
    const options = "-pix_fmt yuv420p -frames:v 1 -c:v libx265 -x265-params log-level=none -f hevc".split(" ");
    const made = spawnSync("ffmpeg", [
      "-loglevel",
      "error",
      "-i",
      join(folder, "in.png"),
      ...options,
      join(folder, "out"),
    ]);
    if (made.status !== 0) return undefined;
    return wrapped(unitsOf(readFileSync(join(folder, "out"))), width, height, exif);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wrapped(units: Buffer[], width: number, height: number, exif?: Buffer): Buffer {
  const sets = units.filter((unit) => [32, 33, 34].includes(kindOf(unit)));
  const slices = units.filter((unit) => kindOf(unit) < 32);
  const picture = Buffer.concat(slices.flatMap((unit) => [u32(unit.length), unit]));
  const sps = sets.find((unit) => kindOf(unit) === 33) ?? Buffer.alloc(32);
  // Profile, tier and level stand in the sequence's parameter set behind its header.
  const profile = sps.subarray(3, 15);
  const hvcC = box(
    "hvcC",
    ...[Buffer.from([1]), profile, Buffer.from([0xf0, 0x00, 0xfc, 0xfd, 0xf8, 0xf8, 0, 0, 0x0f, sets.length])],
    ...sets.flatMap((unit) => [Buffer.from([0x80 | kindOf(unit)]), u16(1), u16(unit.length), unit]),
  );
  const ispe = full("ispe", 0, u32(width), u32(height));
  const ipma = full("ipma", 0, u32(1), u16(1), Buffer.from([2, 0x81, 0x02]));
  const ftyp = box("ftyp", text("heic"), u32(0), text("mif1heic"));
  // An item of EXIF begins with how far its header is away.
  const said = exif ? Buffer.concat([u32(0), exif]) : Buffer.alloc(0);
  const [count, items] = exif ? [2, [full("infe", 2, u16(2), u16(0), text("Exif"), Buffer.from([0]))]] : [1, []];
  const placeOf = (item: number, offset: number, length: number) =>
    Buffer.concat([u16(item), u16(0), u16(1), u32(offset), u32(length)]);
  const meta = (offset: number) =>
    full(
      "meta",
      0,
      full("hdlr", 0, u32(0), text("pict"), Buffer.alloc(13)),
      full("pitm", 0, u16(1)),
      full(
        "iloc",
        0,
        ...[u16(0x4400), u16(count), placeOf(1, offset, picture.length)],
        ...(exif ? [placeOf(2, offset + picture.length, said.length)] : []),
      ),
      full("iinf", 0, u16(count), full("infe", 2, u16(1), u16(0), text("hvc1"), Buffer.from([0])), ...items),
      ...(exif ? [full("iref", 0, box("cdsc", u16(2), u16(1), u16(1)))] : []),
      box("iprp", box("ipco", hvcC, ispe), ipma),
    );
  const offset = ftyp.length + meta(0).length + 8;
  return Buffer.concat([ftyp, meta(offset), box("mdat", picture, said)]);
}

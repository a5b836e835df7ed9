/** One element of a DICOM file: its tag as eight hexadecimal digits, how its value is written, and the value. */
type Element = readonly [tag: string, kind: string, value: string | number | Buffer];

/** Kinds with a length of four bytes (PS3.5, 7.1.2). */
const long = new Set(["OB", "OW", "SQ", "UN"]);
const EXPLICIT_LITTLE_ENDIAN = "1.2.840.10008.1.2.1";
/** Multi-frame Grayscale Word Secondary Capture: frames of 16 bits without the nesting of enhanced CT. */
const MANY_FRAMES = "1.2.840.10008.5.1.4.1.1.7.3";
/** A root for invented identifiers, from a UUID, as PS3.5 B.2 allows. */
const ROOT = "2.25.9021734410273";

function written([tag, kind, value]: Element): Buffer {
  const body =
    typeof value === "number"
      ? Buffer.from(Uint16Array.of(value).buffer)
      : typeof value === "string"
        ? Buffer.from(value, "latin1")
        : value;
  const even = body.length % 2 === 0 ? body : Buffer.concat([body, Buffer.from(kind === "UI" ? "\0" : " ")]);
  const head = Buffer.alloc(long.has(kind) ? 12 : 8);
  head.writeUInt16LE(Number.parseInt(tag.slice(0, 4), 16), 0);
  head.writeUInt16LE(Number.parseInt(tag.slice(4), 16), 2);
  head.write(kind, 4, "latin1");
  if (long.has(kind)) head.writeUInt32LE(even.length, 8);
  else head.writeUInt16LE(even.length, 6);
  return Buffer.concat([head, even]);
}

/** What an invented scanner says about an invented patient; none of it may come out again. */
const patient: readonly Element[] = [
  ["00080020", "DA", "20240314"],
  ["00080030", "TM", "104200"],
  ["00080050", "SH", "4410273"],
  ["00080080", "LO", "NORTHMERE INVENTED HOSPITAL"],
  ["00080090", "PN", "OKAFOR^INVENTED"],
  ["00090010", "LO", "INVENTED SCANNER"],
  ["00091001", "LO", "HALDANE^MIRELA 4410273"],
  ["00100010", "PN", "HALDANE^MIRELA"],
  ["00100020", "LO", "4410273"],
  ["00100030", "DA", "19520607"],
  ["00100040", "CS", "F"],
];

export type CtStack = {
  size: number;
  /** Hounsfield units of each slice, row by row. */
  slices: readonly Int16Array[];
  bodyPart: string;
  /** Millimetres between the middles of two pixels. */
  spacing: number;
  thickness: number;
};

/** A file of many frames as a scanner would send it: with a name, dates, a hospital and a private group. */
export function writeCtStack({ size, slices, bodyPart, spacing, thickness }: CtStack): Buffer {
  const pixels = Buffer.concat(slices.map((slice) => Buffer.from(slice.buffer, slice.byteOffset, slice.byteLength)));
  const elements: Element[] = [
    ["00080005", "CS", "ISO_IR 100"],
    ["00080016", "UI", MANY_FRAMES],
    ["00080018", "UI", `${ROOT}.1`],
    ["00080060", "CS", "CT"],
    ...patient,
    ["00180015", "CS", bodyPart],
    ["00180050", "DS", String(thickness)],
    ["0020000D", "UI", `${ROOT}.2`],
    ["0020000E", "UI", `${ROOT}.3`],
    ["00200013", "IS", "1"],
    ["00280002", "US", 1],
    ["00280004", "CS", "MONOCHROME2"],
    ["00280008", "IS", String(slices.length)],
    ["00280010", "US", size],
    ["00280011", "US", size],
    ["00280030", "DS", `${spacing}\\${spacing}`],
    ["00280100", "US", 16],
    ["00280101", "US", 16],
    ["00280102", "US", 15],
    ["00280103", "US", 1],
    ["00281050", "DS", "40"],
    ["00281051", "DS", "400"],
    ["00281052", "DS", "0"],
    ["00281053", "DS", "1"],
    ["00281054", "LO", "HU"],
    ["7FE00010", "OW", pixels],
  ];
  const order = (one: Element, other: Element) => (one[0] < other[0] ? -1 : 1);
  const meta = Buffer.concat(
    (
      [
        ["00020001", "OB", Buffer.from([0, 1])],
        ["00020002", "UI", MANY_FRAMES],
        ["00020003", "UI", `${ROOT}.1`],
        ["00020010", "UI", EXPLICIT_LITTLE_ENDIAN],
        ["00020012", "UI", `${ROOT}.4`],
      ] as Element[]
    ).map(written),
  );
  const length = Buffer.alloc(12);
  length.write("\x02\0\0\0UL\x04\0", 0, "latin1");
  length.writeUInt32LE(meta.length, 8);
  return Buffer.concat([Buffer.alloc(128), Buffer.from("DICM"), length, meta, ...elements.sort(order).map(written)]);
}

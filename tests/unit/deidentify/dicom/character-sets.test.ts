import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cleanDicom } from "~/deidentify/dicom/clean-dicom.server";
import { uidRenamer } from "~/deidentify/dicom/uids.server";
import { leftIn } from "~/deidentify/dicom/walk";
import { readBack } from "../../../support/dicom";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wardround-dicom-sets-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const long = new Set(["OB", "OW", "SQ", "UN", "UT"]);

/** One element, explicit little endian; text is written as the bytes it is given. */
function element(tag: string, vr: string, value: Buffer): Buffer {
  const padded =
    value.length % 2 ? Buffer.concat([value, Buffer.from(vr === "UI" || vr === "OB" ? "\0" : " ")]) : value;
  const head = Buffer.alloc(long.has(vr) ? 12 : 8);
  head.writeUInt16LE(Number.parseInt(tag.slice(0, 4), 16), 0);
  head.writeUInt16LE(Number.parseInt(tag.slice(4), 16), 2);
  head.write(vr, 4, "latin1");
  if (long.has(vr)) head.writeUInt32LE(padded.length, 8);
  else head.writeUInt16LE(padded.length, 6);
  return Buffer.concat([head, padded]);
}

const latin = (text: string) => Buffer.from(text, "latin1");
const short = (value: number) => Buffer.from([value & 255, value >> 8]);

type Written = [tag: string, vr: string, value: Buffer];

/** A picture of 8 by 8 pixels in a character set, with more elements and a preamble of noughts. */
function file(set: string, more: Written[]): Buffer {
  const elements: Written[] = [
    ["00080005", "CS", latin(set)],
    ["00080016", "UI", latin("1.2.840.10008.5.1.4.1.1.7")],
    ["00080018", "UI", latin("1.2.826.0.1.3680043.9.9999.8")],
    ["00080060", "CS", latin("OT")],
    ["00280002", "US", short(1)],
    ["00280004", "CS", latin("MONOCHROME2")],
    ["00280010", "US", short(8)],
    ["00280011", "US", short(8)],
    ["00280100", "US", short(8)],
    ["00280101", "US", short(8)],
    ["00280102", "US", short(7)],
    ["00280103", "US", short(0)],
    ...more,
    ["7FE00010", "OB", Buffer.alloc(64, 90)],
  ];
  const syntax = element("00020010", "UI", latin("1.2.840.10008.1.2.1"));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(syntax.length);
  const header = [Buffer.alloc(128), latin("DICM"), element("00020000", "UL", length), syntax];
  const sorted = elements.sort(([first], [second]) => (first < second ? -1 : 1));
  return Buffer.concat([...header, ...sorted.map((one) => element(...one))]);
}

let count = 0;
async function cleaned(bytes: Buffer): Promise<Buffer> {
  const path = join(folder, `${++count}.dcm`);
  writeFileSync(path, bytes);
  await cleanDicom(path, `${path}.out`, uidRenamer(), async () => []);
  return readFileSync(`${path}.out`);
}

/** 山田^太郎 as ISO 2022 IR 87 writes it: escapes before and behind each part. */
const japanese = Buffer.concat([
  latin("Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&\x1b(B"),
]);
/** 김^희중 as ISO 2022 IR 149 writes it. */
const korean = Buffer.from("4b696d5e48656565616e673d1b242943b1e8cefe5e1b242943c8f1c1df", "hex");

const cases: [what: string, set: string, more: Written[], gone: (string | Buffer)[]][] = [
  [
    "Latin letters, again in a code",
    "ISO_IR 100",
    [
      ["00100010", "PN", latin("Müller^Jürgen")],
      ["00080068", "CS", latin("MÜLLER")],
    ],
    [latin("MÜLLER"), "MÜLLER", latin("Müller")],
  ],
  [
    "Latin letters without their accents in a code",
    "ISO_IR 100",
    [
      ["00100010", "PN", latin("Lefèvre^Zoé")],
      ["00080068", "CS", latin("LEFEVRE")],
    ],
    ["LEFEVRE"],
  ],
  [
    "an umlaut written as two letters in a code",
    "ISO_IR 100",
    [
      ["00100010", "PN", latin("Müller^Jürgen")],
      ["00080068", "CS", latin("JUERGEN")],
      ["00181061", "CS", latin("MUELLER J")],
    ],
    ["JUERGEN", "MUELLER"],
  ],
  [
    "a name of short parts as a whole in a code",
    "ISO_IR 100",
    [
      ["00100010", "PN", latin("Li^Wei")],
      ["00080068", "CS", latin("WEI LI")],
    ],
    ["WEI LI"],
  ],
  [
    "five parts of a name",
    "ISO_IR 100",
    [
      ["00100010", "PN", latin("Winterbourne^Philippa^Maud^Dame^OBE")],
      ["00080068", "CS", latin("MAUD")],
    ],
    ["MAUD", "Winterbourne"],
  ],
  [
    "Japanese in three ways",
    "\\ISO 2022 IR 87",
    [
      ["00100010", "PN", japanese],
      ["00080068", "CS", latin("YAMADA")],
      ["00181061", "CS", latin("\x1b$B;3ED\x1b(B")],
    ],
    ["YAMADA", "Yamada", "$B;3ED", "山田"],
  ],
  [
    "Korean in two ways",
    "\\ISO 2022 IR 149",
    [
      ["00100010", "PN", korean],
      ["00081048", "PN", korean],
      ["00104000", "LT", korean],
    ],
    ["Heeeang", korean.subarray(17), "희중"],
  ],
  [
    "a set that nobody knows",
    "ISO_IR 999",
    [
      ["00100010", "PN", latin("Winterbourne^Philippa")],
      ["00080068", "CS", latin("WINTERBOURNE")],
    ],
    ["WINTERBOURNE", "Winterbourne"],
  ],
  [
    "dates in free text and in a code",
    "ISO_IR 100",
    [
      ["00100030", "DA", latin("19510417")],
      ["00204000", "LT", latin("born 17.04.1951, seen 2024-02-03")],
      ["00080068", "CS", latin("17.04.1951")],
      ["00181061", "CS", latin("1951-04-17")],
    ],
    ["17.04.1951", "1951-04-17", "19510417"],
  ],
];

describe("names in other character sets are gone", () => {
  it.each(cases)("%s", async (_what, set, more, gone) => {
    const written = await cleaned(file(set, more));
    expect(leftIn(readBack(written).dict)).toEqual([]);
    for (const word of gone) expect(written.includes(word), word.toString("latin1")).toBe(false);
  });
});

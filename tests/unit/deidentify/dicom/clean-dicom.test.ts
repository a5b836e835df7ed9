import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cleanDicom } from "~/deidentify/dicom/clean-dicom.server";
import type { Find } from "~/deidentify/dicom/find-on-frames.server";
import { openDicomBytes } from "~/deidentify/dicom/open-dicom.server";
import { uidRenamer } from "~/deidentify/dicom/uids.server";
import { leftIn } from "~/deidentify/dicom/walk";
import { findOnPixels } from "~/deidentify/image/find-on-picture.server";
import { UnusableFile } from "~/deidentify/media";
import { jpegFrames } from "../../../fixtures/jpeg-frames";
import { inSyntax, type Made, madeDicom, madeUp, readBack, withFrame } from "../../../support/dicom";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wardround-dicom-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
/** For files whose pixels are not what a test is about. */
const findNothing: Find = async () => [];

async function cleaned(bytes: ArrayBuffer | Uint8Array, rename = uidRenamer(), find: Find | undefined = findNothing) {
  const file = join(folder, `in-${++count}.dcm`);
  const target = join(folder, `out-${count}.dcm`);
  writeFileSync(file, new Uint8Array(bytes));
  const found = await cleanDicom(file, target, rename, find);
  const written = readFileSync(target);
  return { found, written, ...readBack(written) };
}

const refusal = async (bytes: ArrayBuffer | Uint8Array) => {
  const error: unknown = await cleaned(bytes).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(UnusableFile);
  return error instanceof Error ? error.message : "";
};

/** Letters in the pixels, as ultrasound machines write them. */
async function withLetters(words: string): Promise<Made> {
  const [columns, rows] = [360, 96];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${columns}" height="${rows}"><rect width="100%" height="100%" fill="#101010"/><text x="20" y="50" font-size="26" font-family="sans-serif" fill="#f0f0f0">${words}</text></svg>`;
  const { data } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return {
    rows,
    columns,
    bits: 8,
    colours: 3,
    modality: "US",
    sample: (_frame, row, column) => data[row * columns * 3 + column] ?? 0,
  };
}

describe("cleaning a DICOM file", () => {
  it("nothing of the profile and no private tag is left, in nested sequences neither", async () => {
    const { written, dict } = await cleaned(madeDicom({ frames: 3 }));
    expect(leftIn(dict)).toEqual([]);
    const bytes = written.toString("latin1");
    for (const word of Object.values(madeUp)) for (const part of word.split("^")) expect(bytes).not.toContain(part);
    expect(bytes).not.toContain("ACME");
  });

  it("says that it was cleaned, and how", async () => {
    const { dict } = await cleaned(madeDicom());
    expect(dict["00120062"]?.Value).toEqual(["YES"]);
    expect(dict["00120063"]?.Value?.[0]).toContain("E.1-1");
    expect(JSON.stringify(dict["00120064"])).toContain("113100");
  });

  it("what is needed to show the picture stays as it was", async () => {
    const before = await openDicomBytes(Buffer.from(madeDicom({ frames: 2 })));
    const { written } = await cleaned(madeDicom({ frames: 2 }));
    const after = await openDicomBytes(written);
    expect(after.shape).toEqual(before.shape);
    expect(Buffer.from(after.pixels).equals(Buffer.from(before.pixels))).toBe(true);
    expect(after.elements["00080060"]?.Value).toEqual(["CT"]);
  });

  it("UIDs are renamed alike in files of one run, and not as in another run", async () => {
    const rename = uidRenamer();
    const study = async (how: (uid: string) => string) =>
      (await cleaned(madeDicom(), how)).dict["0020000D"]?.Value?.[0];
    const first = await study(rename);
    expect(first).toMatch(/^2\.25\.\d{10,39}$/);
    expect(await study(rename)).toBe(first);
    expect(await study(uidRenamer())).not.toBe(first);
  });

  it("bits above the stored ones, where old machines kept overlays, are emptied", async () => {
    const { written } = await cleaned(madeDicom({ sample: (_f, row, column) => 0xf000 | ((row + column) % 4_096) }));
    const { pixels } = await openDicomBytes(written);
    expect(pixels.every((byte, at) => at % 2 === 0 || byte < 16)).toBe(true);
  });

  it("what stands behind the last frame is not copied", async () => {
    const file = readBack(new Uint8Array(madeDicom({ bits: 8, stored: 8 })));
    expect(file.dict["7FE00010"]).toBeDefined();
    const tail = Buffer.from(madeUp.hospital);
    const bytes = Buffer.concat([Buffer.from(madeDicom({ bits: 8, stored: 8 })), tail]);
    // The length of the pixel data grows with the tail.
    const at = bytes.lastIndexOf(Buffer.from([0xe0, 0x7f, 0x10, 0x00])) + 8;
    bytes.writeUInt32LE(bytes.readUInt32LE(at) + tail.length, at);
    expect((await cleaned(bytes)).written.toString("latin1")).not.toContain(madeUp.hospital);
  });

  it("letters burned into the pixels are covered, and a second look finds none", { timeout: 120_000 }, async () => {
    const { found, written } = await cleaned(madeDicom(await withLetters("WINTERBOURNE")), uidRenamer(), (picture) =>
      findOnPixels(picture, { faces: false }),
    );
    expect(found.some(({ kind }) => kind === "text")).toBe(true);
    const { pixels, shape } = await openDicomBytes(written);
    let brightest = 0;
    for (let row = 28; row < 52; row++)
      for (let at = row * shape.columns * 3 + 60; at < row * shape.columns * 3 + 600; at++)
        brightest = Math.max(brightest, pixels[at] ?? 0);
    expect(brightest).toBeLessThan(40);
  });
});

const syntaxes: [name: string, uid: string, made?: Made][] = [
  ["implicit little endian", "1.2.840.10008.1.2"],
  ["explicit big endian", "1.2.840.10008.1.2.2"],
  ["deflated", "1.2.840.10008.1.2.1.99"],
  ["RLE", "1.2.840.10008.1.2.5"],
  ["JPEG baseline", "1.2.840.10008.1.2.4.50", { bits: 8, stored: 8 }],
  ["JPEG extended", "1.2.840.10008.1.2.4.51", { bits: 8, stored: 8 }],
  ["JPEG lossless of any predictor", "1.2.840.10008.1.2.4.57"],
  ["JPEG lossless", "1.2.840.10008.1.2.4.70"],
  ["JPEG-LS lossless", "1.2.840.10008.1.2.4.80"],
  ["JPEG-LS near lossless", "1.2.840.10008.1.2.4.81"],
  ["JPEG 2000 lossless", "1.2.840.10008.1.2.4.90"],
  ["JPEG 2000", "1.2.840.10008.1.2.4.91"],
  ["JPEG XL lossless", "1.2.840.10008.1.2.4.110"],
  ["HTJ2K lossless", "1.2.840.10008.1.2.4.201"],
  ["HTJ2K RPCL", "1.2.840.10008.1.2.4.202"],
  ["HTJ2K", "1.2.840.10008.1.2.4.203"],
];

const aFrame = Buffer.from(jpegFrames["lossless by another predictor"], "base64");

describe("transfer syntaxes", () => {
  it.each(syntaxes)("%s is read and written anew, uncompressed", async (_name, uid, made) => {
    const { meta, dict } = await cleaned(await inSyntax(madeDicom({ frames: 2, ...made }), uid));
    expect(meta["00020010"]?.Value).toEqual(["1.2.840.10008.1.2.1"]);
    expect(leftIn(dict)).toEqual([]);
  });

  it.each([
    ["two bytes", {}],
    ["four bytes", { bits: 32, stored: 32 }],
    ["one byte, in words of two", { bits: 8, stored: 8, words: true }],
  ] satisfies [string, Made][])("samples of %s in big endian are turned round", async (_what, made) => {
    const plain = await openDicomBytes(Buffer.from(madeDicom(made)));
    const read = await openDicomBytes(Buffer.from(await inSyntax(madeDicom(made), "1.2.840.10008.1.2.2")));
    expect(Buffer.from(read.pixels).equals(Buffer.from(plain.pixels))).toBe(true);
  });

  it("a date that is longer than the standard allows does not make a compressed file unreadable", async () => {
    const more: Made["more"] = { "00080020": { vr: "DA", Value: ["2024.02.03"] } };
    const { dict } = await cleaned(withFrame({ rows: 16, columns: 16, more }, "1.2.840.10008.1.2.4.57", aFrame));
    expect(leftIn(dict)).toEqual([]);
  });

  const frames: [make: keyof typeof jpegFrames, syntax: string, furthest: number][] = [
    ["lossless by another predictor", "1.2.840.10008.1.2.4.57", 0],
    ["extended", "1.2.840.10008.1.2.4.51", 1],
    ["progressive", "1.2.840.10008.1.2.4.55", 1],
  ];
  it.each(frames)("a frame of JPEG, %s, keeps its samples of 12 bits", async (make, syntax, furthest) => {
    const made: Made = { rows: 16, columns: 16 };
    const plain = await openDicomBytes(Buffer.from(madeDicom(made)));
    const frame = Buffer.from(jpegFrames[make], "base64");
    const read = await openDicomBytes(Buffer.from(withFrame(made, syntax, frame)));
    const samples = (of: Uint8Array) => Array.from({ length: 256 }, (_, at) => Buffer.from(of).readUInt16LE(at * 2));
    const was = samples(plain.pixels);
    const apart = samples(read.pixels).map((sample, at) => Math.abs(sample - (was[at] ?? 0)));
    expect(Math.max(...apart)).toBeLessThanOrEqual(furthest);
  });
});

describe("files that cannot be cleaned are refused with a sentence, and nothing is written", () => {
  const whole = () => Buffer.from(madeDicom());
  const bad: [what: string, bytes: () => Uint8Array, sentence: RegExp][] = [
    ["empty", () => Buffer.alloc(0), /empty/],
    ["cut short in the header", () => whole().subarray(0, 400), /damaged|no picture/],
    ["cut short in the pixels", () => whole().subarray(0, whole().length - 2_000), /damaged/],
    ["random bytes", () => Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7_919) % 251)), /damaged/],
    [
      "a JPEG under another name",
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(500, 7)]),
      /damaged/,
    ],
    [
      "huge rows and columns",
      () =>
        Buffer.from(
          madeDicom({ more: { "00280010": { vr: "US", Value: [65_535] }, "00280011": { vr: "US", Value: [65_535] } } }),
        ),
      /60 million/,
    ],
    [
      "a million frames",
      () => Buffer.from(madeDicom({ more: { "00280008": { vr: "IS", Value: ["1000000"] } } })),
      /frames/,
    ],
    [
      "frames that are not there",
      () => Buffer.from(madeDicom({ more: { "00280008": { vr: "IS", Value: ["900"] } } })),
      /damaged/,
    ],
    [
      "a document inside",
      () => Buffer.from(madeDicom({ more: { "00080016": { vr: "UI", Value: ["1.2.840.10008.5.1.4.1.1.104.1"] } } })),
      /document/,
    ],
    ["one bit a pixel", () => Buffer.from(madeDicom({ more: { "00280100": { vr: "US", Value: [1] } } })), /bits/],
  ];
  it.each(bad)("%s", async (_what, bytes, sentence) => {
    expect(await refusal(bytes())).toMatch(sentence);
    expect(readdirSync(folder)).not.toContain(`out-${count}.dcm`);
  });

  it("a transfer syntax that is not known", async () => {
    const bytes = Buffer.from(madeDicom());
    const at = bytes.indexOf("1.2.840.10008.1.2.1\0");
    bytes.write("1.2.840.10008.1.2.9", at, "latin1");
    expect(await refusal(bytes)).toMatch(/compressed in a way|damaged/);
  });

  it("sequences in each other without end", async () => {
    let inner: object = { "00100010": { vr: "PN", Value: [{ Alphabetic: madeUp.patient }] } };
    for (let depth = 0; depth < 40; depth++) inner = { "00082218": { vr: "SQ", Value: [inner] } };
    expect(await refusal(madeDicom({ more: inner as Made["more"] }))).toMatch(/unusual/);
  });
});

describe("what machines write beside the standard", () => {
  it("a file in several character sets is read, and none of its words is left", async () => {
    const sets = { vr: "CS", Value: ["ISO 2022 IR 13", "ISO 2022 IR 87"] };
    const { dict, written } = await cleaned(madeDicom({ more: { "00080005": sets } }));
    expect(leftIn(dict)).toEqual([]);
    expect(written.toString("latin1")).not.toContain("Winterbourne");
  });

  it("a header that does not say its length is read", async () => {
    const bytes = Buffer.from(madeDicom());
    const { dict } = await cleaned(Buffer.concat([bytes.subarray(0, 132), bytes.subarray(144)]));
    expect(leftIn(dict)).toEqual([]);
  });

  it("a code that repeats what goes, goes with it", async () => {
    const kind = { vr: "CS", Value: ["DERIVED", "SECONDARY", "KELDERWICK GENERAL"] };
    const site = { vr: "LO", Value: ["KELDERWICK GENERAL"] };
    const { dict, written } = await cleaned(madeDicom({ more: { "00080008": kind, "00080080": site } }));
    expect(dict["00080008"]).toBeUndefined();
    expect(written.toString("latin1")).not.toContain("KELDERWICK");
  });

  it("colours told for every second pixel are spread over both", async () => {
    const halved = (_frame: number, row: number, at: number) => [row, row + 1, 90, 200][at % 4] ?? 0;
    const made = madeDicom({ rows: 4, columns: 8, bits: 8, samples: 2, photometric: "YBR_FULL_422", sample: halved });
    const { pixels, shape } = await openDicomBytes(Buffer.from(made));
    expect(shape.photometric).toBe("YBR_FULL");
    expect([...pixels.subarray(0, 6)]).toEqual([0, 90, 200, 1, 90, 200]);
    expect(pixels).toHaveLength(4 * 8 * 3);
  });
});

describe("files without a preamble", () => {
  it("are read all the same", async () => {
    const bytes = Buffer.from(madeDicom());
    const { dict } = await cleaned(bytes.subarray(132));
    expect(leftIn(dict)).toEqual([]);
  });

  it("are read without any header too", async () => {
    const implicit = Buffer.from(await inSyntax(madeDicom(), "1.2.840.10008.1.2"));
    const length = implicit.readUInt32LE(140);
    const { dict } = await cleaned(implicit.subarray(144 + length));
    expect(leftIn(dict)).toEqual([]);
  });
});

import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { kindOf } from "../../../app/deidentify/kind.server";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wardround-kind-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What content turns out to be, behind a name that says something else: a kind, or the sentence that refuses it. */
async function kindOfBytes(bytes: Uint8Array | string, size?: number): Promise<string> {
  const file = join(folder, "holiday.jpg");
  await writeFile(file, bytes);
  if (size) await truncate(file, size);
  return kindOf(file).catch((error: unknown) =>
    error instanceof Error && error.name === "UnusableFile" ? error.message : Promise.reject(error),
  );
}

const square = () => sharp({ create: { width: 20, height: 20, channels: 3, background: "#345" } });
const latin1 = (text: string) => Buffer.from(text, "latin1");
const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 20]), latin1("ftypisom\0\0\x02\0isom"), Buffer.alloc(64)]);
const brand = (name: string) =>
  Buffer.concat([Buffer.from([0, 0, 0, 20]), latin1(`ftyp${name}\0\0\0\0${name}`), Buffer.alloc(64)]);

/** Elements of DICOM as scanners of the nineties wrote them: no preamble, implicit or explicit, either end first. */
function dataSet({ little = true, explicit = true } = {}): Buffer {
  const element = (group: number, number: number, vr: string, value: string) => {
    const head = Buffer.alloc(8);
    const two = (value16: number, at: number) =>
      little ? head.writeUInt16LE(value16, at) : head.writeUInt16BE(value16, at);
    two(group, 0);
    two(number, 2);
    if (explicit) head.write(vr, 4, "latin1");
    if (explicit) two(value.length, 6);
    else head.writeUInt32LE(value.length, 4);
    return Buffer.concat([head, latin1(value)]);
  };
  return Buffer.concat([
    element(0x0008, 0x0016, "UI", "1.2.840.10008.5.1.4.1.1.7\0"),
    element(0x0008, 0x0060, "CS", "OT"),
    element(0x0010, 0x0010, "PN", "Nobody^At All "),
    element(0x0018, 0x0015, "CS", "HAND"),
    element(0x0020, 0x0011, "IS", "1 "),
  ]);
}

it.each<[what: string, kind: string, bytes: () => Promise<Uint8Array> | Uint8Array | string]>([
  ["a JPEG", "picture", () => square().jpeg().toBuffer()],
  ["a PNG", "picture", () => square().png().toBuffer()],
  ["a WebP", "picture", () => square().webp().toBuffer()],
  ["a TIFF", "picture", () => square().tiff().toBuffer()],
  ["an AVIF", "picture", () => square().avif().toBuffer()],
  ["a HEIC", "picture", () => brand("heic")],
  ["a HEIC of the other brand", "picture", () => brand("mif1")],
  ["an MP4", "video", () => mp4],
  ["a QuickTime film", "video", () => brand("qt  ")],
  ["a PDF", "pdf", () => "%PDF-1.7\n%âãÏÓ\n1 0 obj"],
  ["a PDF behind other bytes", "pdf", () => "\0\0garbage\n%PDF-1.4\n"],
  ["DICOM", "dicom", () => Buffer.concat([Buffer.alloc(128), latin1("DICM"), dataSet()])],
  ["DICOM without preamble", "dicom", () => dataSet()],
  ["DICOM without preamble, implicit", "dicom", () => dataSet({ explicit: false })],
  ["DICOM without preamble, big end first", "dicom", () => dataSet({ little: false })],
  ["a CSV", "table", () => "Test,Value\nPotassium,3.1\n"],
  ["a CSV that begins like a bitmap", "table", () => "BM result;Value\nMarrow;3.1\n"],
  ["a CSV as Windows writes it", "table", () => latin1("Test;Wert\nKreatinin;80 \xb5mol/l\n")],
  ["a table in UTF-16", "table", () => Buffer.from("\ufeffTest\tValue\nPotassium\t3.1\n", "utf16le")],
])("%s is known as %s by its content", async (_what, kind, bytes) => {
  expect(await kindOfBytes(await bytes())).toBe(kind);
});

it.each<[what: string, sentence: string, bytes: () => Promise<Uint8Array> | Uint8Array | string]>([
  ["an empty file", "This file is empty", () => ""],
  [
    "a drawing",
    "This is a drawing (SVG)",
    () => '<?xml version="1.0"?>\n<!-- a -->\n<svg xmlns="http://www.w3.org/2000/svg"/>',
  ],
  ["a web page", "This is a web page", () => "\n <!doctype html><p>a, b\n<p>c, d"],
  ["a ZIP archive", "This is an archive", () => latin1("PK\x03\x04\x14\0\0\0\0\0")],
  ["a gzip archive", "This is an archive", () => Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
  [
    "an old office file",
    "Office files",
    () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]),
  ],
  ["RTF", "Office files", () => "{\\rtf1\\ansi a, b;\nc, d}"],
  ["a program for Windows", "This is a program", () => latin1("MZ\x90\0\x03\0\0\0")],
  ["a program for Linux", "This is a program", () => latin1("\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0")],
  ["a script", "This is a program", () => "#!/bin/sh\necho a, b\necho c, d\n"],
  ["sound", "A recording of sound", () => latin1("RIFF\x24\0\0\0WAVEfmt \x10\0\0\0")],
  ["a bitmap", "Pictures of this type", () => latin1("BM\x46\0\0\0\0\0\0\0\x36\0\0\0")],
  ["a calendar", "Letters, calendars", () => "BEGIN:VCALENDAR\nA;B:1\nC;D:2\n"],
  ["a text", "This is a text and not a table", () => "A man came in.\nHe was tired, and pale.\n"],
  ["noise", "It cannot be told", () => Buffer.from([0xa7, 0, 0x13, 0xe2, 0x91, 0, 1, 2, 3, 4, 5, 6, 7])],
  ["a font", "Files of this type", () => latin1("OTTO\0\x0a\0\x80\0\x03\0\x20")],
])("%s is refused with a sentence", async (_what, sentence, bytes) => {
  expect(await kindOfBytes(await bytes())).toContain(sentence);
});

it.each([
  ["a table of 2 MB", "A table may have up to 1 MB", "Test,Value\nPotassium,3.1\n", 2],
  ["a PDF of 60 MB", "A PDF may have up to 50 MB", "%PDF-1.7\n", 60],
  ["a video of 300 MB", "A video may have up to 200 MB", mp4, 300],
])("%s is larger than its kind may be", async (_what, sentence, bytes, megabytes) => {
  const whole = typeof bytes === "string" && bytes.startsWith("Test") ? bytes.repeat(90_000) : bytes;
  expect(await kindOfBytes(whole, megabytes * 1024 * 1024)).toContain(sentence);
});

it("what is not there, and a folder, are named", async () => {
  await expect(kindOf(join(folder, "none"))).rejects.toThrow("There is no such file.");
  await expect(kindOf(folder)).rejects.toThrow("This is a folder.");
});

import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { registerDeid } from "../../../app/cli/deid";
import { probe } from "../../../app/deidentify/video/ffmpeg.server";
import { saidBy, videoFacts } from "../../../app/deidentify/video/video-facts";
import { aTextPdf } from "../../support/files/pdfs";
import { aClip, labelPlace, noFfmpeg } from "../../support/files/videos";

let folder: string;
let said: string;
let printed: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wardround-deid-"));
  said = "";
  printed = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
  rmSync(folder, { recursive: true, force: true });
});

async function deid(...words: string[]): Promise<void> {
  const program = new Command();
  registerDeid(program);
  await program.parseAsync(["deid", ...words], { from: "user" });
}

it("pages are written as pictures, and what was found on them is printed", { timeout: 300_000 }, async () => {
  const file = join(folder, "letter.pdf");
  const out = join(folder, "pages");
  writeFileSync(file, (await aTextPdf([{ text: "The patient was seen on 12 March 2021.", x: 50, y: 700 }])).bytes);
  await deid("pdf", file, "--out", out);
  expect(JSON.parse(printed).pages).toMatchObject([
    { file: "page-1.png", width: 1_413, height: 2_000, faces: [], text: [{ x: expect.any(Number), score: 1 }] },
  ]);
  expect(existsSync(join(out, "page-1.png"))).toBe(true);
  expect(process.exitCode ?? 0).toBe(0);
});

it("a video is written without sound and tags, and what was found is printed with its seconds", async (context) => {
  if (noFfmpeg) return context.skip(noFfmpeg);
  const words = "SMITH JOHN 12/03/1961";
  const clip = await aClip(folder, {
    seconds: 2,
    size: "640x360",
    text: { words, from: 0, to: 2 },
    sound: true,
    tags: true,
  });
  const out = join(folder, "clean.mp4");
  await deid("video", clip, "--out", out);
  expect(said).toBe("");
  const told = JSON.parse(printed);
  expect(told).toMatchObject({ width: 640, height: 360, seconds: 2, faces: [] });
  const { x, y } = labelPlace;
  const over = ({ x: left, y: top, w, h }: typeof labelPlace) =>
    left <= x + 20 && top <= y + 20 && left + w >= x + 300 && top + h >= y + 40;
  expect(told.text.some(over)).toBe(true);
  expect(told.text.every(({ from, to }: { from: number; to: number }) => from >= 0 && to <= 2.1)).toBe(true);
  const facts = videoFacts(await probe(out));
  expect(facts && saidBy(facts)).toEqual([]);
  expect(facts?.streams.map(({ type }) => type)).toEqual(["video"]);
}, 300_000);

it.each(["pdf", "video"])("a refused file is named with its reason, and nothing is written: %s", async (command) => {
  const file = join(folder, "holiday.pdf");
  const out = join(folder, "out");
  writeFileSync(file, "PK\x03\x04 an archive\0");
  await deid(command, file, "--out", out);
  expect(said).toMatch(/holiday\.pdf: This is an archive\./);
  expect(printed).toBe("");
  expect(existsSync(out)).toBe(false);
  expect(process.exitCode).toBe(1);
});

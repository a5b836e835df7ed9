import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { registerDeid } from "../../../app/cli/deid";
import { isCovered } from "../../../app/deidentify/image/covering";
import { pixelsOf } from "../../../app/deidentify/image/pixels.server";
import type { Box } from "../../../app/deidentify/media";
import { madeDicom, madeUp, readBack } from "../../support/dicom";
import { drawnText, inkCovered } from "../../support/pictures/burned-in";

// The networks are loaded once, and look at each picture more than once.
vi.setConfig({ testTimeout: 300_000 });

type Boxes = Record<string, { faces: (Box & { score: number })[]; text: (Box & { score: number })[] }>;

let folder = "";
let said = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wardround-deid-"));
  said = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
  rmSync(folder, { recursive: true, force: true });
});

const path = (name: string) => join(folder, name);

function put(name: string, bytes: Uint8Array | string): string {
  writeFileSync(path(name), bytes);
  return path(name);
}

async function deid(...words: string[]): Promise<void> {
  const program = new Command();
  registerDeid(program);
  await program.parseAsync(["deid", ...words], { from: "user" });
}

const line = { text: "WINTERBOURNE 00433217", x: 20, y: 40, size: 22, colour: "#ffffff" };
const drawn = drawnText("ct", 360, 240, [line]);

describe("deid image", () => {
  it("cleans what it can, names what it cannot with the reason, and ends with 1", async () => {
    const film = put("film.png", drawn.png);
    const note = put("note.jpg", "Mr Pavlov came today");
    const cut = put("cut.png", drawn.png.subarray(0, drawn.png.length / 2));
    await deid("image", note, film, cut, path("gone.png"), "--out", path("out"), "--boxes", path("boxes.json"));

    expect(process.exitCode).toBe(1);
    const lines = said.trim().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/note\.jpg: This is not a picture that can be read\./);
    expect(lines[1]).toMatch(/cut\.png: This picture is damaged or cut short\./);
    expect(lines[2]).toMatch(/gone\.png: There is no such file\./);
    expect(readdirSync(path("out"))).toEqual(["film.png"]);

    const boxes: Boxes = JSON.parse(readFileSync(path("boxes.json"), "utf8"));
    expect(Object.keys(boxes)).toEqual(["film.png"]);
    const { faces, text } = boxes["film.png"] ?? { faces: [], text: [] };
    expect(faces).toEqual([]);
    for (const word of drawn.words) expect(inkCovered(word, text), word.text).toBeGreaterThan(0.95);
    for (const box of text) {
      expect(Object.keys(box).sort()).toEqual(["h", "score", "w", "x", "y"]);
      expect([box.x, box.y, box.w, box.h].every(Number.isInteger)).toBe(true);
      expect(box.x >= 0 && box.y >= 0 && box.x + box.w <= 360 && box.y + box.h <= 240).toBe(true);
    }
    expect(isCovered(await pixelsOf(path("out/film.png")), text)).toBe(true);
  });

  it("boxes are in pixels of the upright picture, and nothing is said about it any more", async () => {
    // Stored lying on its side, with a tag that says how to turn it.
    const lying = await sharp(drawn.png).rotate(-90).withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer();
    expect(await sharp(lying).metadata()).toMatchObject({ width: 240, height: 360, orientation: 6 });
    await deid("image", put("turned.jpg", lying), "--out", path("out"), "--boxes", path("boxes.json"));

    expect(said).toBe("");
    expect(process.exitCode ?? 0).toBe(0);
    const boxes: Boxes = JSON.parse(readFileSync(path("boxes.json"), "utf8"));
    for (const word of drawn.words) expect(inkCovered(word, boxes["turned.jpg"]?.text ?? [])).toBeGreaterThan(0.95);
    const header = await sharp(path("out/turned.jpg")).metadata();
    expect(header).toMatchObject({ format: "jpeg", width: 360, height: 240 });
    expect([header.orientation, header.exif, header.icc, header.xmp]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("a file is never overwritten: neither its own place nor another one's", async () => {
    const first = put("same.png", drawn.png);
    await deid("image", first, "--out", folder);
    expect(said).toMatch(/would overwrite this one/);
    expect(readFileSync(first).equals(drawn.png)).toBe(true);
    expect(process.exitCode).toBe(1);
  });
});

describe("deid dicom", () => {
  it("cleans what it can, names what it cannot with the reason, and ends with 1", async () => {
    const good = put("good.dcm", new Uint8Array(madeDicom({ rows: 32, columns: 32 })));
    const empty = put("empty.dcm", "");
    const letter = put("letter.dcm", "%PDF-1.4\n1 0 obj\nendobj\n");
    await deid("dicom", empty, good, letter, "--out", path("out"));

    expect(process.exitCode).toBe(1);
    const lines = said.trim().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/empty\.dcm: [A-Z].*\.$/);
    expect(lines[1]).toMatch(/letter\.dcm: [A-Z].*\.$/);
    expect(readdirSync(path("out"))).toEqual(["good.dcm"]);
    const bytes = readFileSync(path("out/good.dcm"));
    expect(readBack(new Uint8Array(bytes)).dict["00120062"]?.Value).toEqual(["YES"]);
    expect(bytes.toString("latin1")).not.toContain(madeUp.patient.split("^")[0]);
  });
});

it.each(["image", "dicom", "pdf", "video"])(
  "deid %s refuses a file of no bytes and leaves nothing",
  async (command) => {
    await deid(command, put("empty", ""), "--out", path("out"));
    expect(said).toMatch(/empty: [A-Z].*\.\n$/);
    expect(existsSync(path("out")) ? readdirSync(path("out")) : []).toEqual([]);
    expect(process.exitCode).toBe(1);
  },
);

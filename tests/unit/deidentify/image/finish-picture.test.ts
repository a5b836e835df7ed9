import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { cleanPicture } from "~/deidentify/image/clean-picture.server";
import { coverColour } from "~/deidentify/image/covering";
import { findOnPicture } from "~/deidentify/image/find-on-picture.server";
import { finishPicture } from "~/deidentify/image/finish-picture.server";
import { metadataOf } from "~/deidentify/image/metadata.server";
import { preparePicture } from "~/deidentify/image/prepare-picture.server";
import { drawnText, inkCovered } from "../../../support/pictures/burned-in";

// Both networks look at each picture twice.
vi.setConfig({ testTimeout: 120_000 });

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "finish-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = [
  { text: "PAVLOV, IVAN", x: 20, y: 50, size: 26, colour: "#ffffff" },
  { text: "14 Nov 2019", x: 700, y: 560, size: 22, colour: "#ffd400" },
];
const film = drawnText("ct", 1_000, 600, lines, 3);
const small = drawnText("ct", 320, 200, [{ text: "PAVLOV", x: 10, y: 30, size: 20, colour: "#ffffff" }], 4);
const path = (name: string) => join(folder, name);

async function filmAt(name: string): Promise<string> {
  await sharp(film.png).toFile(path(name));
  return path(name);
}

describe("a picture made for publication", () => {
  it("is written in three widths, opaque under every cover, silent, and clean at the second look", async () => {
    const { frames } = await preparePicture(await filmAt("film.png"), folder);
    const [frame] = frames;
    expect(frame?.findings.length).toBeGreaterThan(1);
    for (const word of film.words) expect(inkCovered(word, frame?.findings ?? []), word.text).toBeGreaterThan(0.95);
    const covers = (frame?.findings ?? []).map(({ x, y, w, h }) => ({ x, y, w, h }));
    const finished = await finishPicture(frame?.file ?? "", covers, [], folder);
    expect(finished).toMatchObject({ width: 1_000, height: 600, left: [] });
    expect(finished.placeholder).toMatch(/^#[0-9a-f]{6}$/);
    expect(finished.files.map(({ variant, mediaType }) => `${variant} ${mediaType}`)).toEqual([
      "full image/jpeg",
      "960 image/avif",
      "960 image/webp",
      "480 image/avif",
      "480 image/webp",
    ]);
    for (const { file, width, height } of finished.files) {
      const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([width, height]);
      expect(await metadataOf(readFileSync(file))).toEqual([]);
      const by = width / 1_000;
      for (const { x, y, w, h } of covers)
        for (let row = Math.ceil(y * by) + 1; row < Math.floor((y + h) * by) - 1; row++)
          for (let at = Math.ceil(x * by) + 1; at < Math.floor((x + w) * by) - 1; at++)
            expect(Math.abs((data[(row * info.width + at) * 3] ?? 0) - coverColour[0])).toBeLessThan(40);
    }
  });

  it("says what is left where nothing was covered, and not what a person kept", async () => {
    const source = await filmAt("bare.png");
    const { left } = await finishPicture(source, [], [], folder);
    expect(left.map(({ kind }) => kind)).toContain("text");
    expect((await finishPicture(source, [], left, folder)).left).toEqual([]);
  });

  it("a small one is written once, in its own size", async () => {
    await sharp({ create: { width: 300, height: 200, channels: 3, background: "#777777" } }).toFile(path("small.png"));
    const { files } = await finishPicture(path("small.png"), [], [], folder);
    expect(files.map(({ variant }) => variant)).toEqual(["full"]);
  });
});

describe("the command", () => {
  it.each(["jpg", "png", "webp", "tif", "gif", "avif", "heic"])(
    "writes a clean picture under a name that ends in %s",
    async (ending) => {
      const source = path(`in.${ending === "heic" ? "png" : ending}`);
      await sharp(small.png).withMetadata({ orientation: 1 }).toFile(source);
      const target = path(`out.${ending}`);
      const { found, width, height } = await cleanPicture(source, target);
      expect([width, height]).toEqual([320, 200]);
      for (const word of small.words) expect(inkCovered(word, found), word.text).toBeGreaterThan(0.95);
      const bytes = readFileSync(target);
      expect((await sharp(bytes).metadata()).format).toBe(
        { jpg: "jpeg", tif: "tiff", avif: "heif", heic: "jpeg" }[ending] ?? ending,
      );
      expect(await metadataOf(bytes)).toEqual([]);
      expect(await findOnPicture(bytes, { faces: false })).toEqual([]);
    },
  );
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { metadataOf } from "~/deidentify/image/metadata.server";
import { preparePicture } from "~/deidentify/image/prepare-picture.server";
import { heicOf } from "../../../support/pictures/heic";

// The networks are loaded once, and look at each picture.
vi.setConfig({ testTimeout: 120_000 });

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "prepare-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WIDTH = 120;
const HEIGHT = 80;
/** Red at the left, blue at the right. */
function halves(width = WIDTH, height = HEIGHT) {
  const right = Math.round(width / 2);
  const blue = { create: { width: width - right, height, channels: 3, background: "#0000ff" } } as const;
  const red = { create: { width, height, channels: 3, background: "#ff0000" } } as const;
  return sharp(red).composite([{ input: blue, left: right, top: 0 }]);
}

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const prepared = (name: string, bytes: Uint8Array | string) => preparePicture(file(name, bytes), folder);

async function colourAt(path: string, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(path).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return [...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3)];
}
const isRed = ([red = 0, , blue = 0]: number[]) => red > 180 && blue < 80;
const isBlue = ([red = 0, , blue = 0]: number[]) => blue > 180 && red < 80;

describe("an upload that can be read becomes one plain picture", () => {
  it.each(["jpeg", "png", "webp", "tiff", "gif", "avif"] as const)("%s", async (format) => {
    const { kind, frames, facts } = await prepared(`a.${format}`, await halves().toFormat(format).toBuffer());
    expect(kind).toBe("picture");
    expect(facts).toEqual({});
    expect(frames).toMatchObject([{ position: 0, window: "", width: WIDTH, height: HEIGHT, findings: [] }]);
    const path = frames[0]?.file ?? "";
    expect(isRed(await colourAt(path, 10, 40)) && isBlue(await colourAt(path, 110, 40))).toBe(true);
    expect(await metadataOf(readFileSync(path))).toEqual([]);
  });

  it("CMYK, into sRGB", async () => {
    const cmyk = await halves().toColourspace("cmyk").jpeg().toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe("cmyk");
    const { frames } = await prepared("cmyk.jpg", cmyk);
    const header = await sharp(frames[0]?.file).metadata();
    expect(header).toMatchObject({ space: "srgb", channels: 3, depth: "uchar" });
  });

  it("sixteen bits a colour, into eight; what only uses twelve of them is made visible", async () => {
    const dark = new Uint16Array(64 * 64).fill(300);
    dark.fill(4_095, 0, 64 * 32);
    const raw = { raw: { width: 64, height: 64, channels: 1 } } as const;
    const png = await sharp(dark, raw).toColourspace("grey16").png().toBuffer();
    expect((await sharp(png).metadata()).depth).toBe("ushort");
    const { frames } = await prepared("deep.png", png);
    expect((await sharp(frames[0]?.file).metadata()).depth).toBe("uchar");
    expect((await colourAt(frames[0]?.file ?? "", 5, 5))[0]).toBeGreaterThan(200);
  });

  it("what is transparent is drawn on white, so that nothing is kept under it", async () => {
    const hidden = {
      create: { width: 64, height: 64, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    } as const;
    const { frames } = await prepared("clear.png", await sharp(hidden).png().toBuffer());
    expect(await colourAt(frames[0]?.file ?? "", 5, 5)).toEqual([255, 255, 255]);
    expect((await sharp(frames[0]?.file).metadata()).hasAlpha).toBe(false);
  });

  it("HEIC", async (context) => {
    const heic = heicOf(await halves(128, 96).png().toBuffer(), 128, 96);
    if (!heic) return context.skip("ffmpeg with x265 is not on this machine, so that no HEIC can be made");
    const { frames } = await prepared("phone.heic", heic);
    expect(frames).toMatchObject([{ width: 128, height: 96 }]);
    const path = frames[0]?.file ?? "";
    expect(isRed(await colourAt(path, 20, 40)) && isBlue(await colourAt(path, 110, 40))).toBe(true);
  });

  it("upright, as its orientation says, and without saying so again", async () => {
    const lying = await halves().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { frames } = await prepared("lying.jpg", lying);
    expect(frames).toMatchObject([{ width: HEIGHT, height: WIDTH }]);
    const path = frames[0]?.file ?? "";
    expect((await sharp(path).metadata()).orientation).toBeUndefined();
    expect(isRed(await colourAt(path, 40, 10)) && isBlue(await colourAt(path, 40, 110))).toBe(true);
  });

  it("without the place, the time and the camera", async () => {
    const exif = {
      IFD0: { Make: "Acme", Model: "Cam 7", Artist: "Dr Who", DateTime: "2020:01:02 03:04:05" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1", GPSLongitudeRef: "W", GPSLongitude: "0/1 7/1 0/1" },
    };
    const telling = await halves().withExif(exif).withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>").jpeg().toBuffer();
    expect((await metadataOf(telling)).join(" ")).toMatch(/GPSLatitude.*|Make/);
    const { frames } = await prepared("telling.jpg", telling);
    const bytes = readFileSync(frames[0]?.file ?? "");
    expect(await metadataOf(bytes)).toEqual([]);
    expect(bytes.includes("Acme") || bytes.includes("2020:01:02")).toBe(false);
  });

  it("of a moving or many-paged one the first page, and how many there were", async () => {
    const page = (colour: string) =>
      sharp({ create: { width: 64, height: 64, channels: 3, background: colour } }).png();
    const pages = await Promise.all(["#ff0000", "#0000ff", "#00ff00"].map((colour) => page(colour).toBuffer()));
    for (const format of ["gif", "webp", "tiff"] as const) {
      const moving = await sharp(pages, { join: { animated: true } })
        .toFormat(format)
        .toBuffer();
      const { frames, facts } = await prepared(`moving.${format}`, moving);
      expect(facts, format).toEqual({ of: 3 });
      expect(frames, format).toMatchObject([{ width: 64, height: 64 }]);
      expect(isRed(await colourAt(frames[0]?.file ?? "", 5, 5)), format).toBe(true);
    }
  });

  it("no larger than 3,000 pixels", async () => {
    const { frames } = await prepared("wide.jpg", await halves(4_000, 100).jpeg().toBuffer());
    expect(frames).toMatchObject([{ width: 3_000, height: 75 }]);
  });
});

/** A PNG of a few bytes whose header announces more pixels than any memory holds. */
async function bomb(): Promise<Buffer> {
  const png = await halves().png().toBuffer();
  png.writeUInt32BE(200_000, 16);
  png.writeUInt32BE(200_000, 20);
  const { crc32 } = await import("node:zlib");
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

describe("an upload is refused with a sentence", () => {
  const unreadable = "This is not a picture that can be read.";
  const damaged = "This picture is damaged or cut short.";
  const cut = (bytes: Buffer, share: number) => bytes.subarray(0, Math.floor(bytes.length * share));
  const noise = () =>
    sharp({
      create: {
        width: 256,
        height: 256,
        channels: 3,
        background: "#808080",
        noise: { type: "gaussian", mean: 128, sigma: 40 },
      },
    });
  const spoilt = (bytes: Buffer) => {
    bytes.fill(0x55, Math.floor(bytes.length / 3), Math.floor(bytes.length / 3) + 400);
    return bytes;
  };
  const cases: [string, string, () => Promise<Uint8Array | string> | Uint8Array | string, string][] = [
    ["nothing", "empty.jpg", () => "", "This file is empty."],
    ["text behind the name of a picture", "note.jpg", () => "Mr Pavlov came today", unreadable],
    ["a PDF behind the name of a picture", "scan.png", () => "%PDF-1.4\n1 0 obj\nendobj\n", unreadable],
    [
      "a drawing",
      "a.svg",
      () => '<svg xmlns="http://www.w3.org/2000/svg"><text>Pavlov</text></svg>',
      "This is a drawing (SVG)",
    ],
    [
      "a drawing behind the name of a picture",
      "a.png",
      () => '<?xml version="1.0"?><svg width="1"></svg>',
      "This is a drawing (SVG)",
    ],
    ["a JPEG cut short", "cut.jpg", async () => cut(await noise().jpeg().toBuffer(), 0.6), damaged],
    ["a PNG cut short", "cut.png", async () => cut(await noise().png().toBuffer(), 0.6), damaged],
    ["a WebP cut short", "cut.webp", async () => cut(await noise().webp().toBuffer(), 0.6), damaged],
    ["a TIFF cut short", "cut.tif", async () => cut(await noise().tiff().toBuffer(), 0.6), damaged],
    ["an AVIF cut short", "cut.avif", async () => cut(await noise().avif().toBuffer(), 0.6), damaged],
    ["a GIF cut short", "cut.gif", async () => cut(await noise().gif().toBuffer(), 0.6), damaged],
    ["a PNG with spoilt bytes", "bad.png", async () => spoilt(await noise().png().toBuffer()), damaged],
    ["more pixels than are decoded", "bomb.png", bomb, "more than 60 million pixels"],
    ["an icon", "icon.png", () => halves(6, 6).png().toBuffer(), "smaller than 8 pixels"],
  ];
  it.each(cases)("%s", async (_what, name, bytes, sentence) => {
    const refusal = await prepared(name, await bytes()).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: "UnusableFile" });
    expect(String(refusal)).toContain(sentence);
  });

  it("a HEIC cut short", async (context) => {
    const heic = heicOf(await noise().png().toBuffer(), 256, 256);
    if (!heic) return context.skip("ffmpeg with x265, which makes the file, is not on this machine");
    const refusal = await prepared("cut.heic", cut(heic, 0.4)).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: "UnusableFile", message: expect.stringContaining(damaged) });
  });

  it("a folder, and what is not there", async () => {
    await expect(preparePicture(folder, folder)).rejects.toThrow("This is a folder.");
    await expect(preparePicture(join(folder, "gone.jpg"), folder)).rejects.toThrow("There is no such file.");
  });
});

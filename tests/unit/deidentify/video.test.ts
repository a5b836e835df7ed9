import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { shareCoveredOf } from "~/deidentify/image/boxes";
import { briefFrames } from "~/deidentify/video/brief-frames.server";
import { cleanVideo } from "~/deidentify/video/clean-video.server";
import { encodingAmong } from "~/deidentify/video/encoding.server";
import { probe } from "~/deidentify/video/ffmpeg.server";
import { looksAt } from "~/deidentify/video/look-at-frames.server";
import { prepareVideo } from "~/deidentify/video/prepare-video.server";
import { saidBy, videoFacts } from "~/deidentify/video/video-facts";
import { aClip, labelPlace, noFfmpeg } from "../../support/files/videos";

const folder = mkdtempSync(join(tmpdir(), "wardround-video-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
if (noFfmpeg) process.stderr.write(`Videos are not tried here: ${noFfmpeg}.\n`);

const slow = 300_000;
const refused = async (file: string) => {
  const out = mkdtempSync(join(folder, "out-"));
  const error = await cleanVideo(file, join(out, "clean.mp4")).catch((one: unknown) => one);
  expect(error).toMatchObject({ name: "UnusableFile" });
  expect(readdirSync(out)).toEqual([]); // nothing is left behind
  return error instanceof Error ? error.message : "";
};

describe.skipIf(noFfmpeg)("a video", () => {
  it("loses its sound, its tags and what is written on it", { timeout: slow }, async () => {
    const text = { words: "SMITH JOHN 12/03/1961", from: 0.5, to: 2.5 };
    const clip = await aClip(folder, { seconds: 3, text, sound: true, tags: true });
    const before = videoFacts(await probe(clip));
    expect(before && saidBy(before)).toEqual(expect.arrayContaining(["tag: title", "stream: audio"]));
    const out = join(folder, "clean.mp4");
    const { found, width, height } = await cleanVideo(clip, out);
    const after = videoFacts(await probe(out));
    expect(after && saidBy(after)).toEqual([]);
    expect(readFileSync(out).includes("Example")).toBe(false);
    expect([width, height, after?.streams[0]?.codec]).toEqual([1_280, 720, "h264"]);
    for (const at of [0.6, 1.5, 2.4]) {
      const now = found.filter(({ kind, from = 0, to = 99 }) => kind === "text" && from <= at && at <= to);
      expect(shareCoveredOf({ ...labelPlace, x: 78, y: 55, w: 340, h: 28 }, now)).toBe(1);
    }
    expect((await prepareVideo(out, folder)).frames[0]?.findings.filter(({ sure }) => sure)).toEqual([]);
  });

  it("is looked at at the moments that are told", { timeout: slow }, async () => {
    const { spawnSync } = await import("node:child_process");
    const file = join(folder, "brighter.mkv");
    const ramp = "nullsrc=s=64x64:d=3:r=25,geq=lum='16+T*50':cb=128:cr=128";
    spawnSync("ffmpeg", ["-v", "error", "-y", "-f", "lavfi", "-i", ramp, "-c:v", "ffv1", file]);
    const plan = { step: 0.5, textEvery: 99, turnedEvery: 99 };
    const moments: number[][] = [];
    for await (const { at, picture } of looksAt({ file, width: 64, height: 64, seconds: 3 }, plan))
      moments.push([at, Math.round(((picture.data[0] ?? 0) * 219) / 255 / 5) / 10]);
    expect(moments.map(([told]) => told)).toEqual([0, 0.5, 1, 1.5, 2, 2.5]);
    for (const [told = 0, seen = 9] of moments) expect(Math.abs(told - seen)).toBeLessThanOrEqual(0.1);
  });

  it("is read where something stands for a third of a second between two looks", { timeout: slow }, async () => {
    const text = { words: "SMITH JOHN 12/03/1961", from: 1.3, to: 1.6 };
    const clip = await aClip(folder, { seconds: 3, text, name: "brief.mp4" });
    const found = (await prepareVideo(clip, folder)).frames[0]?.findings ?? [];
    const now = found.filter(({ kind, from = 0, to = 99 }) => kind === "text" && from <= 1.3 && to >= 1.6);
    expect(shareCoveredOf({ ...labelPlace, x: 78, y: 55, w: 340, h: 28 }, now)).toBe(1);
  });

  it("shows each brief thing on a frame of its own, with its moment", { timeout: slow }, async () => {
    const { spawnSync } = await import("node:child_process");
    const file = join(folder, "flashes.mkv");
    const flash = (x: number, from: number) =>
      `drawbox=x=${x}:y=60:w=60:h=40:color=white:t=fill:enable='between(t,${from},${from + 0.25})'`;
    const source = ["color=c=0x404040:s=320x180:d=5:r=25", flash(20, 1.3), flash(200, 3.4)].join(",");
    spawnSync("ffmpeg", ["-v", "error", "-y", "-f", "lavfi", "-i", source, "-c:v", "ffv1", file]);
    const seen: [number, boolean, boolean][] = [];
    for await (const { at, picture } of briefFrames({ file, width: 320, height: 180, seconds: 5 }, 1)) {
      const white = (x: number) => (picture.data[(80 * 320 + x) * 3] ?? 0) > 200;
      seen.push([Math.floor(at * 2) / 2, white(50), white(230)]);
    }
    expect(seen).toEqual([
      [1, true, false],
      [3, false, true],
    ]);
  });

  it("that lies on its side comes out upright and at most 720 lines wide", { timeout: slow }, async () => {
    const clip = await aClip(folder, { seconds: 1, size: "1080x1920", name: "tall.mp4" });
    const { frames } = await prepareVideo(clip, folder);
    expect(frames.map(({ width, height }) => [width, height])).toEqual([[720, 1_280]]);
  });

  it("of more than 60 seconds is refused", { timeout: slow }, async () => {
    const clip = await aClip(folder, { seconds: 70, size: "64x64", name: "long.mp4" });
    expect(await refused(clip)).toContain("up to 60 seconds");
  });

  it.each([
    ["with its index at the end", "cut.mp4", []],
    ["with its index at the beginning", "cut-fast.mp4", ["-movflags", "+faststart"]],
    ["of the kind without an index", "cut.mkv", []],
  ])("cut short, %s, is refused", { timeout: slow }, async (_what, name, options) => {
    const clip = await aClip(folder, { seconds: 8, size: "320x240", name, codec: ["-c:v", "mpeg4", ...options] });
    const whole = readFileSync(clip);
    writeFileSync(clip, whole.subarray(0, Math.round(whole.length * 0.4)));
    expect(await refused(clip)).toContain("damaged or cut short");
  });

  it("of noise behind a video's first bytes is refused", async () => {
    const file = join(folder, "noise.mp4");
    writeFileSync(
      file,
      Buffer.concat([Buffer.from("\0\0\0\x18ftypisom\0\0\x02\0isomiso2", "latin1"), Buffer.alloc(5_000, 0xa7)]),
    );
    expect(await refused(file)).toContain("damaged or cut short");
  });

  it("with nothing but sound in it is refused", async () => {
    const { spawnSync } = await import("node:child_process");
    const file = join(folder, "sound.mp4");
    spawnSync("ffmpeg", ["-v", "error", "-y", "-f", "lavfi", "-i", "sine=d=1", "-c:a", "aac", file]);
    expect(await refused(file)).toContain("There is no picture in this video");
  });

  it("with frames like walls is refused before one is decoded", { timeout: slow }, async () => {
    // One frame: drawing a second of them takes a quarter of a minute.
    const clip = await aClip(folder, { seconds: 0.04, size: "5000x3000", name: "wall.mp4" });
    expect(await refused(clip)).toContain("frames of this video are too large");
  });

  it("is not what a picture is", async () => {
    const file = join(folder, "picture");
    writeFileSync(file, Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"));
    expect(await refused(file)).toBe("This is not a video.");
  });
});

describe("without ffmpeg", () => {
  const path = process.env.PATH;
  afterEach(() => {
    process.env.PATH = path;
  });

  it("a video is refused with what to do instead", async () => {
    process.env.PATH = folder;
    await expect(prepareVideo(join(folder, "any"), folder)).rejects.toThrow(
      "Video is switched off on this server, because it has no ffmpeg.",
    );
  });

  it.each([
    [" V..... libx264  H.264\n V..... libvpx-vp9 VP9\n", "mp4"],
    [" V..... h264_nvenc  H.264\n V..... libvpx-vp9 VP9\n", "webm"],
  ])("what it can write decides the format: %s", (list, ending) => {
    expect(encodingAmong(list).ending).toBe(ending);
  });

  it("that writes neither H.264 nor VP9, videos are switched off", () => {
    expect(() => encodingAmong(" V..... mpeg4\n")).toThrow("can write neither");
  });
});

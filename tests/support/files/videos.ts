import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";

/** Why videos cannot be tried on this machine; undefined if they can. */
export const noFfmpeg =
  spawnSync("ffmpeg", ["-version"]).status === 0 && spawnSync("ffprobe", ["-version"]).status === 0
    ? undefined
    : "ffmpeg and ffprobe are not installed";

function ffmpeg(options: string[]): void {
  const { status, stderr } = spawnSync("ffmpeg", ["-nostdin", "-v", "error", "-y", ...options], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

/** A line of text for a corner of a video. */
export async function label(text: string): Promise<Buffer> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="520" height="60"><rect width="520" height="60" fill="#000"/>
    <text x="14" y="42" font-size="34" font-family="sans-serif" fill="#fff">${text}</text></svg>`;
  return sharp(Buffer.from(drawing)).png().toBuffer();
}

export type Clip = {
  seconds?: number;
  size?: string;
  /** Written at (60, 40) between two moments. */
  text?: { words: string; from: number; to: number };
  sound?: boolean;
  /** As phones write them: when, where, with what. */
  tags?: boolean;
  name?: string;
  codec?: string[];
};

export const labelPlace = { x: 60, y: 40, w: 520, h: 60 };

/** A clip of moving colours. */
export async function aClip(folder: string, clip: Clip = {}): Promise<string> {
  const { seconds = 3, size = "1280x720", text, sound, tags, name = "clip.mp4", codec = ["-c:v", "mpeg4"] } = clip;
  const file = join(folder, name);
  const png = join(folder, "label.png");
  if (text) writeFileSync(png, await label(text.words));
  const inputs = ["-f", "lavfi", "-i", `gradients=s=${size}:d=${seconds}:r=25:seed=7:speed=0.02`];
  if (text) inputs.push("-loop", "1", "-t", String(seconds), "-i", png);
  if (sound) inputs.push("-f", "lavfi", "-i", `sine=d=${seconds}`);
  const { x, y } = labelPlace;
  const filter = text
    ? [
        "-filter_complex",
        `[0:v][1:v]overlay=${x}:${y}:enable='between(t,${text.from},${text.to})'[out]`,
        "-map",
        "[out]",
      ]
    : ["-map", "0:v"];
  const said = tags
    ? [
        "title=Mrs Example",
        "location=+51.5-0.1/",
        "com.apple.quicktime.model=Phone 9",
        "creation_time=2021-03-12T08:00:00Z",
      ]
    : [];
  ffmpeg([
    ...[...inputs, ...filter, ...(sound ? ["-map", `${text ? 2 : 1}:a`, "-c:a", "aac"] : [])],
    ...said.flatMap((tag) => ["-metadata", tag]),
    ...[...(tags ? ["-metadata:s:v", "handler_name=Core Media Mrs Example", "-movflags", "use_metadata_tags"] : [])],
    ...[...codec, "-q:v", "5", "-t", String(seconds), file],
  ]);
  return file;
}

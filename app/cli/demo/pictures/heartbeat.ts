import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { oval } from "./section";
import { drawSector, type Echo } from "./ultrasound";

/** A heart that beats in a rim of fluid, seen from below the ribs; `phase` is 0 to 1 through one beat. */
function beatingHeart(phase: number): Echo {
  const squeeze = 0.5 - 0.5 * Math.cos(phase * 2 * Math.PI);
  const swing = Math.sin(phase * 2 * Math.PI) * 12;
  return (x, y) => {
    const heart = oval(x, y, 460 + swing, 340, 178, 122, 0.3);
    const rim = oval(x, y, 460, 344, 226, 164, 0.3);
    const left = oval(x, y, 492 + swing, 380, 98 - squeeze * 30, 44 - squeeze * 19, 0.34);
    const right = oval(x, y, 420 + swing, 284, 78 - squeeze * 16, 24 - squeeze * 12, 0.3);
    if (left < 1 || right < 1) return 0.02;
    if (left < 1.12 || right < 1.18) return 0.6;
    if (heart < 1) return 0.4;
    if (heart < 1.05) return 0.75;
    if (rim < 1) return 0.02;
    if (rim < 1.045) return 0.95;
    return 0.34;
  };
}

const size = { width: 600, height: 452 };
const FRAMES = 20;
const BEATS = 3;

/** Three seconds of a heart in a rim of fluid, as an MP4; null where there is no ffmpeg. */
export async function drawHeartbeat(seed: number): Promise<Buffer | null> {
  const frames: Buffer[] = [];
  for (let frame = 0; frame < FRAMES; frame++) {
    const { data } = await drawSector(beatingHeart(frame / FRAMES), seed, "", size);
    frames.push(Buffer.from(data.map((value) => Math.max(0, Math.min(255, value * 255)))));
  }
  const folder = await mkdtemp(join(tmpdir(), "wardround-demo-"));
  try {
    const file = join(folder, "heart.mp4");
    const grey = ["-f", "rawvideo", "-pix_fmt", "gray", "-s", `${size.width}x${size.height}`, "-r", String(FRAMES)];
    const written = await filmed(
      [...grey, "-i", "-", "-c:v", "mpeg4", "-q:v", "3", "-pix_fmt", "yuv420p", file],
      frames,
    );
    return written ? await readFile(file) : null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Hands the frames of every beat to ffmpeg; false where it cannot be started or fails. */
function filmed(options: readonly string[], frames: readonly Buffer[]): Promise<boolean> {
  return new Promise((resolve) => {
    const ffmpeg = spawn("ffmpeg", ["-v", "error", "-y", ...options], { stdio: ["pipe", "ignore", "ignore"] });
    ffmpeg.on("error", () => resolve(false));
    ffmpeg.on("close", (code) => resolve(code === 0));
    ffmpeg.stdin.on("error", () => undefined); // it ended early: its code says so
    for (let beat = 0; beat < BEATS; beat++) for (const frame of frames) ffmpeg.stdin.write(frame);
    ffmpeg.stdin.end();
  });
}

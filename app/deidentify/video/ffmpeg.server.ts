import { spawn } from "node:child_process";
import { once } from "node:events";
import { MINUTE } from "~/core/time";
import { MOST_VIDEO_PIXELS } from "../limits";
import { UnusableFile } from "../media";

const OFF =
  "Video is switched off on this server, because it has no ffmpeg. Attach pictures of the moments that matter instead.";
const LATE = "This video takes too long to read. Cut out the part that matters, save it as MP4 and attach that.";

/** Address space of ffmpeg in kilobytes, where the system can limit it, and its largest single piece in bytes. */
const MOST_MEMORY_KB = 3_000_000;
const MOST_PIECE = 512 * 1024 * 1024;

/** What may be opened: one file, by readers that open no others (playlists and lists of pictures do). */
const reading = [
  ...["-protocol_whitelist", "file", "-format_whitelist"],
  "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpeg,mpegvideo,mpegts,ogg",
];

/** Options before the name of a file that is decoded. */
export const decoding = [...reading, "-max_pixels", String(MOST_VIDEO_PIXELS), "-threads", "2"];

/** Nothing about the file it came from, and nothing about the program that wrote it. */
export const anonymous = [
  ...["-an", "-sn", "-dn", "-map_metadata", "-1", "-map_chapters", "-1"],
  ...["-fflags", "+bitexact", "-flags:v", "+bitexact"],
];

const quietly = ["-nostdin", "-hide_banner", "-loglevel", "error", "-max_alloc", String(MOST_PIECE)];

type Ending = { code: number | null; errors: string };
type Running = { output: AsyncIterable<Buffer>; ended: Promise<Ending>; kill: () => void };

function start(program: "ffmpeg" | "ffprobe", options: string[]): Running {
  // The shell only sets a limit and is then replaced; what it is given are arguments, not text to be read.
  const limited = `ulimit -v ${MOST_MEMORY_KB} 2>/dev/null; exec "$0" "$@"`;
  const child = spawn("/bin/sh", ["-c", limited, program, ...options], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH },
  });
  let errors = "";
  child.stderr.on("data", (piece: Buffer) => {
    errors = (errors + piece.toString("utf8")).slice(-20_000);
  });
  const ended = once(child, "close").then(([code]: (number | null)[]) => ({ code: code ?? null, errors }));
  return { output: child.stdout, ended, kill: () => child.kill("SIGKILL") };
}

/** A program's whole output and how it ended. Throws UnusableFile if it takes longer than `ms` or is not there. */
async function whole(running: Running, ms: number): Promise<Ending & { output: string }> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    running.kill();
  }, ms);
  try {
    const pieces: Buffer[] = [];
    for await (const piece of running.output) pieces.push(piece);
    const ending = await running.ended;
    if (late) throw new UnusableFile(LATE);
    if (ending.code === 127) throw new UnusableFile(OFF);
    return { ...ending, output: Buffer.concat(pieces).toString("utf8") };
  } finally {
    clearTimeout(timer);
    running.kill();
  }
}

/** Runs ffmpeg to its end; `damaged` is the sentence if it gives up. Returns what it complained about. */
export async function runFfmpeg(options: string[], damaged: string, ms = 10 * MINUTE): Promise<string> {
  const { code, errors } = await whole(start("ffmpeg", [...quietly, ...options]), ms);
  if (code !== 0) throw new UnusableFile(damaged, { cause: new Error(errors) });
  return errors;
}

/**
 * What ffmpeg writes to its output, in pieces of `bytes`, as they are asked for; what is left over at the end is
 * dropped. It ends when nobody asks any more.
 */
export async function* ffmpegPieces(options: string[], bytes: number, damaged: string): AsyncGenerator<Buffer> {
  const running = start("ffmpeg", [...quietly, ...options]);
  try {
    let parts: Buffer[] = [];
    let length = 0;
    for await (const part of running.output) {
      parts.push(part);
      length += part.length;
      if (length < bytes) continue;
      let all = Buffer.concat(parts);
      for (; all.length >= bytes; all = all.subarray(bytes)) yield all.subarray(0, bytes);
      parts = [all];
      length = all.length;
    }
    const { code, errors } = await running.ended;
    if (code !== 0) throw new UnusableFile(damaged, { cause: new Error(errors) });
  } finally {
    running.kill();
  }
}

/** What ffprobe says about a file, in JSON; undefined if it cannot read it. Throws UnusableFile if it is not there. */
export async function probe(file: string): Promise<unknown> {
  const options = ["-v", "error", ...reading, "-show_format", "-show_streams", "-show_chapters", "-of", "json", file];
  const { output, code } = await whole(start("ffprobe", options), MINUTE);
  return code === 0 ? JSON.parse(output) : undefined;
}

/** ffmpeg's list of its encoders. Throws UnusableFile if there is no ffmpeg. */
export async function encoders(): Promise<string> {
  const { output } = await whole(start("ffmpeg", ["-hide_banner", "-loglevel", "error", "-encoders"]), MINUTE);
  return output;
}

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { inflateSync } from "node:zlib";
import { cleanPicture } from "../../app/deidentify/image/clean-picture.server";
import { cleanPdf } from "../../app/deidentify/pdf/clean-pdf.server";
import { cleanVideo } from "../../app/deidentify/video/clean-video.server";
import { canaries, tellingFiles } from "../support/files/telling-files";
import { aClip, noFfmpeg } from "../support/files/videos";

type Row = { name: string; [figure: string]: string | number };

/** What the clip's tags say. */
const clipCanaries = ["Mrs Example", "+51.5-0.1", "Phone 9", "2021-03-12", "Core Media"];

/** The bytes, and what lies deflated in them, as text. */
function* layers(bytes: Buffer): Generator<Buffer> {
  yield bytes;
  for (let at = 0; at + 2 < bytes.length; at++) {
    if (bytes[at] !== 0x78 || ((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)) % 31 !== 0) continue;
    try {
      yield inflateSync(bytes.subarray(at), { maxOutputLength: 1_000_000 });
    } catch {
      // Two bytes that look like the beginning of a deflated part and are none.
    }
  }
}

/**
 * A reader that knows no format: it finds words however they are written, and a pair of numbers in both byte orders.
 */
function saidIn(bytes: Buffer, words: readonly string[], pair?: readonly [number, number]): Set<string> {
  const said = new Set<string>();
  const wanted = words.map((word) => ({
    word,
    forms: [Buffer.from(word), Buffer.from(word, "utf16le"), Buffer.from(word, "utf16le").swap16(), hex(word)],
  }));
  if (pair) {
    const numbers = Buffer.alloc(16);
    numbers.writeUInt32LE(pair[0], 0);
    numbers.writeUInt32LE(pair[1], 4);
    numbers.writeUInt32BE(pair[0], 8);
    numbers.writeUInt32BE(pair[1], 12);
    wanted.push({ word: "place", forms: [numbers.subarray(0, 8), numbers.subarray(8)] });
  }
  for (const layer of layers(bytes))
    for (const { word, forms } of wanted) if (forms.some((form) => layer.includes(form))) said.add(word);
  return said;
}

/** As PDFs write what is no plain text. */
const hex = (word: string) =>
  Buffer.from(
    Buffer.concat([Buffer.from("\ufeff", "utf16le").swap16(), Buffer.from(word, "utf16le").swap16()])
      .toString("hex")
      .toUpperCase(),
  );

/** Tags that ffprobe, which cleans nothing here, sees in a file. */
function tagsOf(file: string): string[] {
  if (noFfmpeg) return [];
  const entries = "format_tags:stream_tags:chapter_tags:frame_tags";
  const { stdout } = spawnSync("ffprobe", ["-v", "quiet", "-show_entries", entries, "-of", "flat", file], {
    encoding: "utf8",
  });
  // The encoder is told by its kind ("Lavc libx264"), never by its version.
  const structural =
    /tags\.(major_brand|minor_version|compatible_brands|language|DURATION|vendor_id|handler_name|encoder)=/;
  return stdout.split("\n").filter((line) => line.includes("tags.") && !structural.test(line));
}

async function cleaned(file: string, folder: string): Promise<string[]> {
  const ending = extname(file);
  const out = mkdtempSync(join(folder, "out-"));
  if (ending === ".pdf") await cleanPdf(file, out);
  else if (ending === ".mp4") await cleanVideo(file, join(out, "a.mp4"));
  else await cleanPicture(file, join(out, `a${ending}`));
  return readdirSync(out).map((name) => join(out, name));
}

async function rowOf(file: string, folder: string, words: readonly string[], pair?: readonly [number, number]) {
  const before = saidIn(readFileSync(file), words, pair).size;
  const outputs = await cleaned(file, folder);
  const left = outputs.flatMap((one) => [...saidIn(readFileSync(one), words, pair)]);
  const tags = outputs.flatMap(tagsOf);
  const met = before > 0 && outputs.length > 0 && left.length + tags.length === 0;
  const [saidBefore, saidAfter] = [before, [...left, ...tags].join(", ") || "nothing"];
  const name = `metadata, ${extname(file).slice(1)}`;
  return { name, saidBefore, saidAfter, target: "nothing", met: met ? "met" : "missed" } satisfies Row;
}

/** Files that say who, where, when and with what; what a reader that is not the cleaner's finds in them afterwards. */
export async function* rows(): AsyncGenerator<Row> {
  const folder = mkdtempSync(join(tmpdir(), "wardround-bench-"));
  const { place, ...words } = canaries;
  try {
    for (const [name, bytes] of Object.entries(await tellingFiles())) {
      if (!bytes) {
        yield { name: `metadata, ${name}`, missing: "ffmpeg with x265, which makes the file" };
        continue;
      }
      const file = join(folder, name);
      writeFileSync(file, bytes);
      yield await rowOf(file, folder, Object.values(words), place);
    }
    if (noFfmpeg) yield { name: "metadata, mp4", missing: noFfmpeg };
    else
      yield await rowOf(
        await aClip(folder, { seconds: 1, size: "320x240", sound: true, tags: true }),
        folder,
        clipCanaries,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

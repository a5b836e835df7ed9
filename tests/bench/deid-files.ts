import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shareCoveredOf } from "../../app/deidentify/image/boxes";
import type { Box } from "../../app/deidentify/media";
import { preparePdf } from "../../app/deidentify/pdf/prepare-pdf.server";
import { checkTable } from "../../app/deidentify/table/check-table";
import { readTable } from "../../app/deidentify/table/read-table.server";
import { probe } from "../../app/deidentify/video/ffmpeg.server";
import { finishVideo } from "../../app/deidentify/video/finish-video.server";
import { prepareVideo } from "../../app/deidentify/video/prepare-video.server";
import { saidBy, videoFacts } from "../../app/deidentify/video/video-facts";
import { aScannedPdf, aTextPdf } from "../support/files/pdfs";
import { aClip, noFfmpeg } from "../support/files/videos";

type Row = { name: string; [figure: string]: string | number };
type Gold = { images: { file: string; width: number; height: number; boxes: Box[] }[] };

/** Wall seconds, and those of the processor: on a busy machine only the second says something. */
async function timed<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number; processorSeconds: number }> {
  const before = process.cpuUsage();
  const begun = performance.now();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (performance.now() - begun) / 1_000, processorSeconds: (user + system) / 1e6 };
}

async function* pdfRows(folder: string): AsyncGenerator<Row> {
  const words = "The patient John Smith was seen on 12 March 2021 with pain in the chest and a normal heart rate.";
  const lines = Array.from({ length: 45 }, (_, at) => ({ text: words, x: 40, y: 800 - at * 17, size: 11 }));
  const pages = {
    "of text": (await aTextPdf(lines)).bytes,
    "with a scan": await aScannedPdf(["Daniel Fletcher", "Potassium 3.1", "12 March 2021"]),
  };
  const file = join(folder, "page.pdf");
  for (const bytes of Object.values(pages)) {
    writeFileSync(file, bytes);
    await preparePdf(file, folder); // libraries and models are loaded once
  }
  for (const [what, bytes] of Object.entries(pages)) {
    writeFileSync(file, bytes);
    const { result, ...time } = await timed(() => preparePdf(file, folder));
    const found = result.frames[0]?.findings.length ?? 0;
    const met = time.seconds <= 2.5 ? "met" : "missed";
    yield { name: `PDF page ${what}, seconds`, ...time, found, target: "2.5 s", met };
  }
}

/** A photograph with annotated faces that glides over moving colours. */
async function faceClip(
  data: string,
  folder: string,
): Promise<{ file: string; boxesAt: (at: number) => Box[] } | null> {
  const gold = join(data, "faces-dev", "gold.json");
  if (!existsSync(gold)) return null;
  const { images }: Gold = JSON.parse(readFileSync(gold, "utf8"));
  const image = images.filter(({ boxes }) => boxes.length > 0).sort((a, b) => a.boxes.length - b.boxes.length)[0];
  if (!image) return null;
  const ground = await aClip(folder, { seconds: 10, name: "ground.mp4" });
  const file = join(folder, "faces.mp4");
  const picture = join(data, "faces-dev", image.file);
  const move = "[0:v][1:v]overlay=x='100+40*t':y=100:shortest=1";
  const options = ["-v", "error", "-y", "-i", ground, "-loop", "1", "-i", picture, "-filter_complex", move];
  spawnSync("ffmpeg", [...options, "-c:v", "mpeg4", "-q:v", "3", "-t", "10", file]);
  return {
    file,
    boxesAt: (at) => image.boxes.map((box) => ({ ...box, x: Math.round(box.x + 100 + 40 * at), y: box.y + 100 })),
  };
}

async function* videoRows(data: string, folder: string): AsyncGenerator<Row> {
  if (noFfmpeg) return yield { name: "video", missing: noFfmpeg };
  const faces = await faceClip(data, folder);
  const text = { words: "SMITH JOHN 12/03/1961", from: 2, to: 8 };
  const clip = faces?.file ?? (await aClip(folder, { seconds: 10, text, sound: true, tags: true }));
  const prepared = await timed(() => prepareVideo(clip, folder));
  const [frame] = prepared.result.frames;
  if (!frame) throw new Error("A prepared video has one frame.");
  const finished = await timed(() => finishVideo(frame.file, frame.findings, [], folder));
  const seconds = prepared.seconds + finished.seconds;
  yield {
    name: "video, 10 s of 720p: seconds",
    seconds,
    prepare: prepared.seconds,
    finish: finished.seconds,
    processorSeconds: prepared.processorSeconds + finished.processorSeconds,
    target: "30 s",
    met: seconds <= 30 ? "met" : "missed",
  };
  const video = finished.result.files.find(({ variant }) => variant === "video");
  const facts = videoFacts(await probe(video?.file ?? ""));
  const said = facts ? saidBy(facts) : ["unreadable"];
  const { left } = finished.result;
  yield {
    name: "video, second look",
    left: left.length,
    said: said.join(", ") || "nothing",
    target: "nothing left, nothing said",
    met: left.length + said.length === 0 ? "met" : "missed",
  };
  if (!faces) return yield { name: "video, faces", missing: "faces-dev/gold.json" };
  const shares = Array.from({ length: 100 }, (_, at) => at / 10).flatMap((at) => {
    const now = frame.findings.filter(({ from = 0, to = 99 }) => from <= at && at <= to);
    return faces.boxesAt(at).map((box) => shareCoveredOf(box, now));
  });
  const covered = shares.filter((share) => share >= 0.7).length / shares.length;
  yield {
    name: "video, moving faces at 100 moments",
    covered70: covered,
    leastShare: Math.min(...shares),
    target: "every face >= 70 % covered",
    met: covered === 1 ? "met" : "missed",
  };
}

async function tableRow(): Promise<Row> {
  const heading = `Test,${Array.from({ length: 18 }, (_, at) => `Day ${at + 1}`).join(",")}`;
  const tests = ["Sodium", "Potassium", "Creatinine", "Ferritin", "Albumin"];
  const rows = Array.from(
    { length: 199 },
    (_, at) =>
      `${tests[at % 5]} ${at},${Array(18)
        .fill(at / 10)
        .join(",")}`,
  );
  const { seconds } = await timed(async () => checkTable(await readTable([heading, ...rows].join("\n"))));
  return { name: "table of 199 rows and 18 columns, seconds", seconds };
}

/** PDFs, videos and tables, made here. */
export async function* rows(data: string): AsyncGenerator<Row> {
  const folder = mkdtempSync(join(tmpdir(), "wardround-bench-"));
  try {
    yield* pdfRows(folder);
    yield* videoRows(data, folder);
    yield await tableRow();
    yield { name: "memory of the process that reads files, MB", most: process.resourceUsage().maxRSS / 1_024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

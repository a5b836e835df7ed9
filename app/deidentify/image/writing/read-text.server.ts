import { readFile } from "node:fs/promises";
import type { Box } from "../../media";
import { loadNetwork, type Network, numbersOf } from "../network.server";
import { type Pixels, planesOf } from "../pixels";
import { pipelineOf, resized } from "../pixels.server";
import { type Reading, readingOf } from "./reading";
import { ocrFile } from "./text-detector.server";

/** The height that PP-OCRv4's recogniser reads, and the longest line that is read of a box. */
const HEIGHT = 48;
const LONGEST = 384;

type Reader = { network: Network; letters: string[] };
let loading: Promise<Reader> | undefined;

async function load(): Promise<Reader> {
  const letters = (await readFile(ocrFile("ppocr_keys_v1.txt"), "utf8")).replace(/\n$/, "").split("\n");
  // Class 0 is "no letter"; the last one is a space.
  return { network: await loadNetwork(ocrFile("ch_PP-OCRv4_rec_infer.onnx")), letters: ["", ...letters, " "] };
}

async function readLine({ network, letters }: Reader, line: Pixels): Promise<Reading> {
  const planes = planesOf(line, 0, 8, (colour) => colour / 127.5 - 1);
  const [answer] = Object.values(await network(planes));
  return readingOf(numbersOf(answer), letters);
}

/** A part of a picture turned by quarters of a circle, as high as the recogniser wants it. */
async function lineOf(picture: Pixels, { x, y, w, h }: Box, degrees: number): Promise<Pixels> {
  const cut = await (await pipelineOf(picture)).extract({ left: x, top: y, width: w, height: h }).raw().toBuffer();
  const turned = (await pipelineOf({ data: cut, width: w, height: h })).rotate(degrees);
  const data = await turned.raw().toBuffer();
  const lying = degrees % 180 === 0 ? { data, width: w, height: h } : { data, width: h, height: w };
  const width = Math.max(8, Math.min(LONGEST, Math.round((lying.width * HEIGHT) / lying.height)));
  return resized(lying, { width, height: HEIGHT });
}

/** The part of a long box that is read: its beginning, seen from each end. */
function partOf({ x, y, w, h }: Box, degrees: number): Box {
  const [width, height] = [Math.min(w, h * 8), Math.min(h, w * 8)];
  return { x: degrees === 180 ? x + w - width : x, y: degrees === 90 ? y + h - height : y, w: width, h: height };
}

/** What a box says, the surest of the ways it could be turned: lying or upside down, or standing. */
export async function readBox(picture: Pixels, box: Box): Promise<Reading> {
  loading ??= load();
  const reader = await loading;
  let best: Reading = { text: "", score: 0 };
  for (const degrees of box.h > box.w * 1.5 ? [90, 270] : [0, 180]) {
    const line = await lineOf(
      picture,
      box.w > box.h * 1.5 || box.h > box.w * 1.5 ? partOf(box, degrees) : box,
      degrees,
    );
    const reading = await readLine(reader, line);
    if (reading.score > best.score) best = reading;
    if (best.score >= 0.8) break;
  }
  return best;
}

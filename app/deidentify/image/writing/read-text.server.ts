import { readFile } from "node:fs/promises";
import { loadNetwork, type Network, numbersOf } from "../network.server";
import { cutOut, everyTurn, type Pixels, planesOf, turnedPixels } from "../pixels";
import { pipelineOf, resized } from "../pixels.server";
import { type Reading, readingOf } from "./reading";
import { ocrFile } from "./text-detector.server";
import type { Straight } from "./text-map";

/** The height that PP-OCRv4's recogniser reads, and how many heights of a long line are read. */
const HEIGHT = 48;
const LONGEST = 8;

/** So sure a reading needs no other. */
const ENOUGH = 0.8;

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

/** How far a line may be from lying, in radians, and still be read as if it lay. */
const LYING = 0.05;

/** A slanting line cut out of the box around it. */
async function straightened(box: Pixels, { long, thick, angle }: Straight): Promise<Pixels> {
  const turned = (await pipelineOf(box)).rotate((-angle * 180) / Math.PI).raw();
  const { data, info } = await turned.toBuffer({ resolveWithObject: true });
  const [w, h] = [Math.min(info.width, Math.ceil(long)), Math.min(info.height, Math.ceil(thick))];
  const middle = { x: Math.floor((info.width - w) / 2), y: Math.floor((info.height - h) / 2), w, h };
  return cutOut({ data, width: info.width, height: info.height }, middle);
}

/**
 * The beginning of a line, turned so that it lies, as high as the recogniser wants it. Undefined where nothing of it is
 * on the picture.
 */
async function lyingLine(picture: Pixels, line: Straight): Promise<Pixels | undefined> {
  const long = Math.min(line.long, line.thick * LONGEST);
  const [cos, sin] = [Math.cos(line.angle), Math.sin(line.angle)];
  const back = (line.long - long) / 2;
  const [x, y] = [line.x - back * cos, line.y - back * sin];
  // The upright box around the slanting one.
  const [w, h] = [Math.abs(long * cos) + Math.abs(line.thick * sin), Math.abs(long * sin) + Math.abs(line.thick * cos)];
  const [left, top] = [Math.max(0, Math.floor(x - w / 2)), Math.max(0, Math.floor(y - h / 2))];
  const width = Math.min(picture.width, Math.ceil(x + w / 2)) - left;
  const height = Math.min(picture.height, Math.ceil(y + h / 2)) - top;
  if (width < 3 || height < 3) return undefined;
  const box = cutOut(picture, { x: left, y: top, w: width, h: height });
  const quarters = Math.round(line.angle / (Math.PI / 2));
  const slants = Math.abs(line.angle - (quarters * Math.PI) / 2) > LYING;
  const lying = slants
    ? await straightened(box, { ...line, long })
    : turnedPixels(box, everyTurn[((-quarters % 4) + 4) % 4] ?? 0);
  const wanted = Math.round((lying.width * HEIGHT) / lying.height);
  return resized(lying, { width: Math.max(8, Math.min(LONGEST * HEIGHT, wanted)), height: HEIGHT });
}

/**
 * What a line says, the surest of the ways it could be turned: forwards or upside down, and where it is about as high
 * as long, standing as well. `turns` says at how many of these it reads as surely as that.
 */
export async function readStraight(picture: Pixels, line: Straight): Promise<Reading> {
  loading ??= load();
  const reader = await loading;
  const square = line.long < line.thick * 1.5;
  let best: Reading = { text: "", score: 0 };
  for (const quarter of square ? [0, 1, 2, 3] : [0, 2]) {
    const angle = line.angle + (quarter * Math.PI) / 2;
    const sides = quarter % 2 === 0 ? {} : { long: line.thick, thick: line.long };
    const lying = await lyingLine(picture, { ...line, ...sides, angle });
    if (!lying) continue;
    const reading = await readLine(reader, lying);
    if (reading.score > best.score) best = reading;
    if (best.score >= ENOUGH) break;
  }
  return best;
}

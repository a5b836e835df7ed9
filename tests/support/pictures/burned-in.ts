import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { GlobalFonts, type SKRSContext2D } from "@napi-rs/canvas";
import { drawGround, type Ground } from "./grounds";
import { seeded } from "./random";

type Box = { x: number; y: number; w: number; h: number };
type Point = { x: number; y: number };
/** A word's upright box, and points spread evenly over where its ink is. */
export type Word = Box & { text: string; points: Point[] };
export type DrawnText = { png: Buffer; width: number; height: number; words: Word[] };

// Fonts that come with a package, so that pictures are the same on a machine that has none.
const fonts = join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "standard_fonts");
const families = { sans: "LiberationSans-Regular", bold: "LiberationSans-Bold", italic: "LiberationSans-Italic" };
for (const [family, file] of Object.entries(families))
  GlobalFonts.registerFromPath(join(fonts, `${file}.ttf`), `burned-in-${family}`);
export type Family = keyof typeof families;

export type Line = {
  text: string;
  x: number;
  y: number;
  size: number;
  colour: string;
  family?: Family;
  /** Degrees clockwise around the line's start. */
  angle?: number;
  outline?: string;
  /** Letters that dance and lean, as written by a hand. */
  unsteady?: () => number;
  /** The line is bent around a circle of this radius, as on a wrist. */
  radius?: number;
};

/** Where a point of a line goes when the line is bent, and turned around its start. */
function turned(along: number, across: number, line: Line): Point {
  const angle = ((line.angle ?? 0) * Math.PI) / 180;
  const { radius } = line;
  const bent = radius ? along / radius : 0;
  const x = radius ? (radius - across) * Math.sin(bent) : along;
  const y = radius ? radius - (radius - across) * Math.cos(bent) : across;
  return {
    x: line.x + x * Math.cos(angle) - y * Math.sin(angle),
    y: line.y + x * Math.sin(angle) + y * Math.cos(angle),
  };
}

/** Letters one by one, each standing in its own way. */
function drawLetters(context: SKRSContext2D, { text, radius, size, unsteady = () => 0.5 }: Line) {
  const letters = [...text];
  for (const [at, letter] of letters.entries()) {
    const half = context.measureText(letter).width / 2;
    const along = context.measureText(letters.slice(0, at).join("")).width + half;
    const bent = radius ? along / radius : 0;
    context.save();
    if (radius) context.translate(radius * Math.sin(bent), radius - radius * Math.cos(bent));
    else context.translate(along, (unsteady() - 0.5) * size * 0.1);
    context.rotate(bent + (unsteady() - 0.5) * 0.2);
    context.transform(1, 0, (unsteady() - 0.5) * 0.4, 1, 0, 0);
    context.fillText(letter, -half, 0);
    context.restore();
  }
}

const share = (at: number, of: number) => (at + 0.5) / of;

function wordOf(text: string, left: number, top: number, right: number, bottom: number, line: Line): Word {
  const points = Array.from({ length: 200 }, (_, at) =>
    turned(left + (right - left) * share(at % 25, 25), top + (bottom - top) * share(Math.floor(at / 25), 8), line),
  );
  const edge = [left, (left + right) / 2, right].flatMap((one) => [turned(one, top, line), turned(one, bottom, line)]);
  const xs = edge.map(({ x }) => x);
  const ys = edge.map(({ y }) => y);
  const [x, y] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  return { text, points, x, y, w: Math.ceil(Math.max(...xs)) - x, h: Math.ceil(Math.max(...ys)) - y };
}

function drawLine(context: SKRSContext2D, line: Line): Word[] {
  context.save();
  context.translate(line.x, line.y);
  context.rotate(((line.angle ?? 0) * Math.PI) / 180);
  context.font = `${line.size}px burned-in-${line.family ?? "sans"}`;
  context.textBaseline = "alphabetic";
  if (line.outline) {
    context.strokeStyle = line.outline;
    context.lineWidth = Math.max(1, line.size / 8);
    context.strokeText(line.text, 0, 0);
  }
  context.fillStyle = line.colour;
  if (line.radius || line.unsteady) drawLetters(context, line);
  else context.fillText(line.text, 0, 0);
  const words = [...line.text.matchAll(/\S+/g)].map(({ 0: text, index }) => {
    const before = context.measureText(line.text.slice(0, index)).width;
    const ink = context.measureText(text);
    const [left, right] = [before - ink.actualBoundingBoxLeft, before + ink.actualBoundingBoxRight];
    return wordOf(text, left, -ink.actualBoundingBoxAscent, right, ink.actualBoundingBoxDescent, line);
  });
  context.restore();
  return words;
}

/** How much of a word's ink lies under boxes. */
export function inkCovered({ points }: Word, boxes: readonly Box[]): number {
  const under = points.filter((point) =>
    boxes.some(({ x, y, w, h }) => point.x >= x && point.x <= x + w && point.y >= y && point.y <= y + h),
  );
  return under.length / points.length;
}

/** A picture with text drawn into it, and where each word's ink is. */
export function drawnText(ground: Ground, width: number, height: number, lines: Line[], seed = 1): DrawnText {
  const { canvas, context } = drawGround(ground, width, height, seeded(seed));
  const words = lines.flatMap((line) => drawLine(context, line));
  return { png: canvas.toBuffer("image/png"), width, height, words };
}

import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { drawGround, grounds } from "./grounds";
import { seeded } from "./random";

type Wordless = { name: string; png: Buffer; width: number; height: number };
type Draw = (context: SKRSContext2D, width: number, height: number, random: () => number) => void;

function dots(
  context: SKRSContext2D,
  width: number,
  height: number,
  random: () => number,
  size: number,
  count: number,
) {
  for (let dot = 0; dot < count; dot++) {
    const [x, y, r] = [random() * width, random() * height, size * (0.7 + random() * 0.6)];
    const glow = context.createRadialGradient(x, y, 0, x, y, r);
    glow.addColorStop(0, "rgba(235,190,185,1)");
    glow.addColorStop(1, `rgba(${150 + random() * 50},70,80,1)`);
    context.fillStyle = glow;
    context.beginPath();
    context.ellipse(x, y, r, r * (0.8 + random() * 0.3), random() * 3, 0, 7);
    context.fill();
  }
}

/** What text detectors like to fire at: traces, cells, ticks, leaves, cloth. */
const patterns: Record<string, Draw> = {
  traces: (context, width, height, random) => {
    context.strokeStyle = "#111111";
    context.lineWidth = 1 + random() * 2;
    const [rows, period] = [3 + Math.floor(random() * 4), 60 + random() * 140];
    const bump = (phase: number, at: number, wide: number) => Math.exp(-(((phase - at) / wide) ** 2));
    for (let row = 0; row < rows; row++) {
      context.beginPath();
      for (let x = 0; x < width; x++) {
        const phase = (x % period) / period;
        const wave = 0.15 * bump(phase, 0.2, 0.04) + bump(phase, 0.4, 0.016) - 0.3 * bump(phase, 0.44, 0.014);
        const y = (height * (row + 0.6)) / rows - ((wave + 0.3 * bump(phase, 0.65, 0.06)) * height) / rows / 2.5;
        context.lineTo(x, y + random());
      }
      context.stroke();
    }
  },
  cells: (context, width, height, random) => dots(context, width, height, random, width * 0.02, 160),
  beads: (context, width, height, random) => dots(context, width, height, random, width * 0.008, 600),
  ticks: (context, width, height) => {
    context.fillStyle = "#000000";
    for (let tick = 0; tick < 60; tick++)
      context.fillRect((tick * width) / 60, height * 0.8, 2, height * (tick % 10 === 0 ? 0.06 : 0.03));
  },
  leaves: (context, width, height, random) => {
    for (let leaf = 0; leaf < 700; leaf++) {
      context.fillStyle = `rgb(${30 + random() * 60},${80 + random() * 120},${30 + random() * 50})`;
      context.beginPath();
      context.ellipse(random() * width, random() * height, width * 0.02, width * 0.006, random() * 7, 0, 7);
      context.fill();
    }
  },
  cloth: (context, width, height, random) => {
    for (let y = 0; y < height; y += 4)
      for (let x = 0; x < width; x += 4) {
        const light = 120 + 40 * Math.sin(x / 6) * Math.cos(y / 6) + random() * 30;
        context.fillStyle = `rgb(${light},${light * 0.9},${light * 0.7})`;
        context.fillRect(x, y, 4, 4);
      }
  },
};

const sizes = [
  [512, 512],
  [1_024, 768],
  [1_800, 1_350],
] as const;

/** Pictures without a word on them; the same at every run. */
export function* wordlessSet(): Generator<Wordless> {
  let seed = 0;
  for (const [width, height] of sizes) {
    for (const ground of grounds) {
      const { canvas } = drawGround(ground, width, height, seeded(++seed));
      yield { name: ground, png: canvas.toBuffer("image/png"), width, height };
    }
    for (const [name, draw] of Object.entries(patterns)) {
      const canvas = createCanvas(width, height);
      const context = canvas.getContext("2d");
      context.fillStyle = "#f4efe6";
      context.fillRect(0, 0, width, height);
      draw(context, width, height, seeded(++seed));
      yield { name, png: canvas.toBuffer("image/png"), width, height };
    }
  }
}

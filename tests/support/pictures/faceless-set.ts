import type { SKRSContext2D } from "@napi-rs/canvas";
import { drawGround, type Ground, grounds } from "./grounds";
import { seeded } from "./random";

export type Faceless = { name: string; png: Buffer; width: number; height: number };
type Draw = (context: SKRSContext2D, size: number, random: () => number) => void;

/** A spot of a colour with soft edges, at fractions of the picture. */
function spot(context: SKRSContext2D, size: number, x: number, y: number, r: number, colour: string, stretch = 1) {
  context.save();
  context.translate(x * size, y * size);
  context.scale(stretch, 1);
  const glow = context.createRadialGradient(0, 0, 0, 0, 0, r * size);
  glow.addColorStop(0, `${colour}ff`);
  glow.addColorStop(0.7, `${colour}e0`);
  glow.addColorStop(1, `${colour}00`);
  context.fillStyle = glow;
  context.fillRect(-r * size, -r * size, 2 * r * size, 2 * r * size);
  context.restore();
}

/** Things of medicine with two of a kind beside each other and one below, as eyes and a mouth are. */
const pairs: Record<string, { on: Ground; draw: Draw }> = {
  vertebrae: {
    on: "radiograph",
    draw: (context, size) => {
      for (let level = 0; level < 4; level++) {
        const y = 0.14 + level * 0.24;
        spot(context, size, 0.5, y, 0.15, "#c8c8cc", 1.2);
        for (const side of [-1, 1]) spot(context, size, 0.5 + side * 0.07, y - 0.02, 0.028, "#3a3a3e");
        spot(context, size, 0.5, y + 0.06, 0.025, "#f4f4f6", 0.6);
      }
    },
  },
  pelvis: {
    on: "ct",
    draw: (context, size) => {
      spot(context, size, 0.5, 0.5, 0.34, "#b4b4b4", 1.3);
      for (const side of [-1, 1]) spot(context, size, 0.5 + side * 0.15, 0.55, 0.07, "#181818");
      spot(context, size, 0.5, 0.72, 0.06, "#303030", 1.6);
    },
  },
  moles: {
    on: "skin",
    draw: (context, size, random) => {
      for (let group = 0; group < 4; group++) {
        const [x, y] = [0.2 + (group % 2) * 0.55 + random() * 0.05, 0.25 + Math.floor(group / 2) * 0.45];
        for (const side of [-1, 1]) spot(context, size, x + side * 0.05, y, 0.02, "#3a1a12");
        spot(context, size, x, y + 0.09, 0.03, "#7a2a28", 1.8);
      }
    },
  },
  breasts: {
    on: "skin",
    draw: (context, size) => {
      for (const side of [-1, 1]) {
        spot(context, size, 0.5 + side * 0.2, 0.45, 0.06, "#7a4030");
        spot(context, size, 0.5 + side * 0.2, 0.45, 0.02, "#552418");
      }
      spot(context, size, 0.5, 0.82, 0.02, "#4a2a1c", 1.4);
    },
  },
  ovaries: {
    on: "ultrasound",
    draw: (context, size) => {
      for (const side of [-1, 1]) spot(context, size, 0.5 + side * 0.12, 0.4, 0.07, "#060606");
      spot(context, size, 0.5, 0.6, 0.08, "#101010", 1.7);
    },
  },
  polyps: {
    on: "endoscopy",
    draw: (context, size, random) => {
      for (let polyp = 0; polyp < 7; polyp++)
        spot(context, size, 0.35 + random() * 0.5, 0.2 + random() * 0.6, 0.05, "#e08a70");
      spot(context, size, 0.6, 0.5, 0.1, "#140808");
    },
  },
};

const sizes = [512, 1_024] as const;

/**
 * Clinical pictures on which there is no face: grounds of every
 * kind, and what looks a little like one; always the same.
 */
export function* facelessSet(): Generator<Faceless> {
  let seed = 900;
  for (const size of sizes) {
    for (const name of grounds) {
      const { canvas } = drawGround(name, size, size, seeded(++seed));
      yield { name, png: canvas.toBuffer("image/png"), width: size, height: size };
    }
    for (const [name, { on, draw }] of Object.entries(pairs)) {
      const random = seeded(++seed);
      const { canvas, context } = drawGround(on, size, size, random);
      draw(context, size, random);
      yield { name, png: canvas.toBuffer("image/png"), width: size, height: size };
    }
  }
}

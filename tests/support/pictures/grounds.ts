import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";

/** What lies under the text: pictures as medicine makes them, drawn from nothing. */
export const grounds = ["radiograph", "ultrasound", "ecg", "skin", "ct", "endoscopy", "document"] as const;
export type Ground = (typeof grounds)[number];

type Draw = (context: SKRSContext2D, width: number, height: number, random: () => number) => void;

function fill(context: SKRSContext2D, width: number, height: number, colour: string) {
  context.fillStyle = colour;
  context.fillRect(0, 0, width, height);
}

function blob(context: SKRSContext2D, x: number, y: number, r: number, inner: string, stretch = 1) {
  context.save();
  context.translate(x, y);
  context.scale(1, stretch);
  const glow = context.createRadialGradient(0, 0, 0, 0, 0, r);
  glow.addColorStop(0, inner);
  glow.addColorStop(1, inner.replace(/[\d.]+\)$/, "0)"));
  context.fillStyle = glow;
  context.fillRect(-r, -r, 2 * r, 2 * r);
  context.restore();
}

function curve(context: SKRSContext2D, points: [number, number][], colour: string, thickness: number) {
  context.strokeStyle = colour;
  context.lineWidth = thickness;
  context.beginPath();
  for (const [at, [x, y]] of points.entries()) at === 0 ? context.moveTo(x, y) : context.lineTo(x, y);
  context.stroke();
}

const radiograph: Draw = (context, width, height, random) => {
  fill(context, width, height, "#08080a");
  blob(context, width * 0.5, height * 0.55, width * 0.55, "rgba(190,190,195,0.9)", 1.1);
  for (const side of [0.32, 0.68]) blob(context, width * side, height * 0.5, width * 0.2, "rgba(10,10,12,0.9)", 1.7);
  for (let rib = 0; rib < 9; rib++) {
    for (const side of [-1, 1]) {
      const points = Array.from({ length: 20 }, (_, at): [number, number] => {
        const along = at / 19;
        return [width * (0.5 + side * along * 0.36), height * (0.2 + rib * 0.07 + along * along * 0.12 - along * 0.06)];
      });
      curve(context, points, `rgba(225,225,230,${0.25 + random() * 0.2})`, width * 0.012);
    }
  }
};

const ultrasound: Draw = (context, width, height, random) => {
  fill(context, width, height, "#000000");
  context.save();
  context.beginPath();
  context.moveTo(width * 0.5, height * 0.02);
  context.arc(width * 0.5, height * 0.02, height * 0.85, Math.PI * 0.25, Math.PI * 0.75);
  context.closePath();
  context.clip();
  for (let speck = 0; speck < 9_000; speck++) {
    const light = Math.floor(random() ** 2 * 200);
    context.fillStyle = `rgb(${light},${light},${light})`;
    context.fillRect(random() * width, random() * height, 1 + random() * width * 0.01, 1 + random() * 2);
  }
  for (let cyst = 0; cyst < 4; cyst++)
    blob(context, width * (0.3 + random() * 0.4), height * (0.3 + random() * 0.4), width * 0.09, "rgba(0,0,0,1)");
  context.restore();
};

const ecg: Draw = (context, width, height, random) => {
  fill(context, width, height, "#fff6f4");
  for (let line = 0; line * 8 < Math.max(width, height); line++) {
    const colour = line % 5 === 0 ? "rgba(230,120,120,0.7)" : "rgba(240,180,180,0.5)";
    curve(
      context,
      [
        [line * 8, 0],
        [line * 8, height],
      ],
      colour,
      1,
    );
    curve(
      context,
      [
        [0, line * 8],
        [width, line * 8],
      ],
      colour,
      1,
    );
  }
  for (let row = 0; row < 4; row++) {
    const base = height * (0.25 + row * 0.2);
    const points: [number, number][] = [];
    for (let x = 0; x < width; x += 2) {
      const phase = (x % 120) / 120;
      const spike = phase > 0.4 && phase < 0.44 ? -60 : phase >= 0.44 && phase < 0.47 ? 25 : 0;
      const wave = phase > 0.6 && phase < 0.8 ? -12 * Math.sin(((phase - 0.6) / 0.2) * Math.PI) : 0;
      points.push([x, base + (spike + wave) * (height / 800) + random() * 1.5]);
    }
    curve(context, points, "#181818", 1.6);
  }
};

const skin: Draw = (context, width, height, random) => {
  const tones = ["#e8c0a4", "#c68c62", "#8d5a3a", "#5a3825", "#f1d3c2"];
  fill(context, width, height, tones[Math.floor(random() * tones.length)] ?? "#c68c62");
  for (let spot = 0; spot < 60; spot++)
    blob(context, random() * width, random() * height, width * (0.02 + random() * 0.1), "rgba(120,50,40,0.12)");
  blob(context, width * 0.5, height * 0.5, width * 0.12, "rgba(70,25,25,0.9)", 0.8);
  for (let hair = 0; hair < 25; hair++) {
    const [x, y] = [random() * width, random() * height];
    curve(
      context,
      [
        [x, y],
        [x + (random() - 0.5) * 80, y + random() * 80],
      ],
      "rgba(30,20,15,0.5)",
      1.2,
    );
  }
};

const ct: Draw = (context, width, height, random) => {
  fill(context, width, height, "#000000");
  blob(context, width / 2, height / 2, width * 0.42, "rgba(130,130,130,1)", 0.8);
  for (let organ = 0; organ < 14; organ++) {
    const light = Math.floor(70 + random() * 130);
    const [x, y] = [width * (0.3 + random() * 0.4), height * (0.35 + random() * 0.3)];
    blob(context, x, y, width * (0.03 + random() * 0.08), `rgba(${light},${light},${light},0.9)`);
  }
  blob(context, width / 2, height * 0.7, width * 0.05, "rgba(255,255,255,1)");
};

const endoscopy: Draw = (context, width, height, random) => {
  fill(context, width, height, "#050505");
  context.save();
  context.beginPath();
  context.arc(width * 0.6, height * 0.5, height * 0.46, 0, Math.PI * 2);
  context.clip();
  fill(context, width, height, "#b4523c");
  for (let fold = 0; fold < 12; fold++)
    blob(
      context,
      width * random(),
      height * random(),
      width * 0.16,
      fold % 2 ? "rgba(230,130,100,0.5)" : "rgba(90,20,15,0.5)",
    );
  for (let shine = 0; shine < 18; shine++)
    blob(context, width * random(), height * random(), width * 0.012, "rgba(255,255,255,0.95)");
  context.restore();
};

const draws: Record<Ground, Draw> = {
  radiograph,
  ultrasound,
  ecg,
  skin,
  ct,
  endoscopy,
  document: (context, width, height) => fill(context, width, height, "#f4f2ec"),
};

/** A canvas with a ground and the grain that detectors and sensors leave. */
export function drawGround(ground: Ground, width: number, height: number, random: () => number) {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  draws[ground](context, width, height, random);
  const image = context.getImageData(0, 0, width, height);
  for (let at = 0; at < image.data.length; at += 4) {
    const grain = (random() + random() - 1) * 16;
    for (let part = 0; part < 3; part++) image.data[at + part] = (image.data[at + part] ?? 0) + grain;
  }
  context.putImageData(image, 0, 0);
  return { canvas, context };
}

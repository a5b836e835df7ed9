import { type Random, randomFrom } from "db/seeds/random";
import { clouds, grain } from "./noise";
import { drawMask, encode, type Plane, ramp } from "./raster";

export type ChestFinding = "pneumothorax" | "consolidation" | "effusion";

/** The shapes are drawn on this paper; the film shows a part of it. */
const WIDTH = 1100;
const HEIGHT = 1200;
const view = { left: 60, top: 130, width: 980, height: 940 };
const SCALE = 0.9;
const width = view.width * SCALE;
const height = view.height * SCALE;
const framed = (shapes: string) => `<g transform="scale(${SCALE}) translate(${-view.left} ${-view.top})">${shapes}</g>`;
const MIDDLE = WIDTH / 2;

/** The right lung is on the left of the picture, as if the patient faced the reader. */
const lungs = `<path d="M455 205C395 185 330 235 288 350C232 500 186 700 172 905C170 935 182 948 200 930C260 868 380 850
    470 905C486 800 492 640 488 520C486 420 500 240 455 205Z"/>
  <path d="M645 205C705 185 770 235 812 350C868 500 914 700 928 925C930 955 918 968 900 950C850 898 790 890 742
    900C800 850 800 760 745 690C690 620 640 590 628 500C620 420 600 240 645 205Z"/>`;

const heart = `<path d="M545 560C600 540 660 590 720 660C790 735 815 840 770 905C700 960 560 950 480 910C450 860 455 740
    475 660C490 600 510 570 545 560Z"/>`;

const mediastinum = `<path d="M505 120C500 300 500 420 486 560C480 640 480 760 484 960H640C640 800 640 640 636 540
    C660 500 668 440 634 400C600 360 604 240 600 120Z"/>`;

const body = `<path d="M-20 1220V420C20 330 150 240 330 190C420 165 440 120 442 -20H658C660 120 680 165 770 190
    C950 240 1080 330 1120 420V1220Z"/>`;

const belly = `<path d="M-20 1220V960C60 960 150 985 186 930C250 860 380 846 470 900H742C800 884 860 905 916 950
    C960 990 1050 960 1120 960V1220Z"/>`;

const windpipe = `<path d="M534 60C532 250 534 340 530 420L470 470L482 492L548 446L616 486L626 462L566 416
  C564 330 566 250 566 60Z"/>`;

/** Ribs run from the spine outwards and down, then forwards, fainter, down to the front. */
function ribs(front: boolean): string {
  let shapes = "";
  for (let rib = 0; rib < 10; rib++)
    for (const side of [-1, 1]) {
      const top = 196 + rib * 70;
      const reach = [170, 232, 280, 318, 346, 366, 380, 388, 392, 392][rib] ?? 0;
      const side1 = MIDDLE + side * reach;
      const fall = 60 + rib * 9;
      if (!front)
        shapes += `<path d="M${MIDDLE + side * 28} ${top}C${MIDDLE + side * reach * 0.45} ${top - 38} ${side1} ${top - 20}
          ${side1} ${top + fall}"/>`;
      else if (rib < 7)
        shapes += `<path d="M${side1} ${top + fall}C${side1 - side * 10} ${top + fall + 90} ${MIDDLE + side * reach * 0.62}
          ${top + fall + 130} ${MIDDLE + side * (118 + rib * 9)} ${top + fall + 138 + rib * 6}"/>`;
    }
  return shapes;
}

const stroked = (shapes: string, width: number) => `<g fill="none" stroke="#fff" stroke-width="${width}">${shapes}</g>`;

function spine(): string {
  let shapes = "";
  for (let bone = 0; bone < 17; bone++) {
    const y = 60 + bone * 66;
    shapes += `<rect x="${MIDDLE - 40}" y="${y}" width="80" height="54" rx="9"/>
      <ellipse cx="${MIDDLE - 22}" cy="${y + 24}" rx="8" ry="13"/><ellipse cx="${MIDDLE + 22}" cy="${y + 24}" rx="8" ry="13"/>`;
  }
  return shapes;
}

const shoulders = `<path d="M532 276C470 226 390 262 320 262C250 262 200 270 140 330"/>
  <path d="M568 276C630 226 710 262 780 262C850 262 900 270 960 330"/>`;
const blades = `<path d="M112 400C190 380 236 460 262 650C200 660 150 600 120 500Z"/>
  <path d="M988 400C910 380 864 460 838 650C900 660 950 600 980 500Z"/>`;

const hila = `<g opacity="0.75"><ellipse cx="452" cy="500" rx="26" ry="62" transform="rotate(14 452 500)"/>
  <ellipse cx="650" cy="488" rx="24" ry="58" transform="rotate(-14 650 488)"/></g>`;

/** Vessels that leave the hila, wind and divide until they are too fine to be seen. */
function vessels(random: Random): string {
  let path = "";
  const grow = (x: number, y: number, angle: number, width: number) => {
    let [atX, atY, turn] = [x, y, angle];
    let line = `M${atX.toFixed(0)} ${atY.toFixed(0)}`;
    for (let step = 0; step < 4; step++) {
      turn += (random.next() - 0.5) * 0.5;
      [atX, atY] = [atX + Math.cos(turn) * (4 + width * 1.7), atY + Math.sin(turn) * (4 + width * 1.7)];
      line += `L${atX.toFixed(0)} ${atY.toFixed(0)}`;
    }
    path += `<path d="${line}" stroke-width="${width.toFixed(1)}" opacity="${Math.min(1, 0.2 + width / 11).toFixed(2)}"/>`;
    if (width < 1.3) return;
    const fork = 0.22 + random.next() * 0.4;
    grow(atX, atY, turn + fork, width * (0.6 + random.next() * 0.18));
    grow(atX, atY, turn - fork * 0.8, width * (0.62 + random.next() * 0.2));
  };
  for (const side of [-1, 1])
    for (const angle of [-1.3, -0.95, -0.55, -0.1, 0.3, 0.6, 0.85, 1.1, 1.35])
      grow(MIDDLE + side * (92 + random.between(-14, 14)), 500 + angle * 44, side > 0 ? angle : Math.PI - angle, 12);
  return `${hila}<g fill="none" stroke="#fff">${path}</g>`;
}

/** What is left of a lung that came away from the chest wall, on the left of the patient. */
const fallenLung = `<path d="M560 300C640 250 710 330 752 440C800 570 832 720 846 850C850 900 800 905 742 930H560Z"/>`;
const leftLung = `<rect x="${MIDDLE}" width="${MIDDLE}" height="${HEIGHT}"/>`;
const shadowRight = `<path d="M236 640C300 600 400 610 466 640C480 740 478 830 466 860C420 830 300 830 222 850C200 790 204 690 236 640Z"/>`;
const fluidLeft = `<path d="M600 850C700 850 838 770 902 640C950 800 965 900 940 1000H600Z"/>`;

type Layer = { plane: Plane; weight: number };

const tissues: readonly [shapes: string, blur: number, weight: number][] = [
  [body, 8, 0.5],
  [lungs, 6, -0.35],
  [heart, 7, 0.15],
  [mediastinum, 14, 0.15],
  [belly, 5, 0.15],
  [windpipe, 4, -0.09],
  [spine(), 3, 0.055],
  [stroked(ribs(false), 24), 2, 0.07],
  [stroked(ribs(false), 15), 2.5, -0.03],
  [stroked(ribs(true), 23), 3, 0.042],
  [stroked(shoulders, 27), 2, 0.1],
  [stroked(shoulders, 16), 3, -0.04],
  [blades, 5, 0.055],
];

/** A chest film from behind: what each tissue takes from the beam adds up, then the film answers. A JPEG. */
export async function drawChest(finding: ChestFinding, seed: number): Promise<Buffer> {
  const random = randomFrom(seed);
  const mask = (shapes: string, blur: number) => drawMask(width, height, framed(shapes), blur * SCALE);
  const layers = await Promise.all(
    tissues.map(async ([shapes, blur, weight]): Promise<Layer> => ({ plane: await mask(shapes, blur), weight })),
  );
  const [air, marks, there, left, shadow] = await Promise.all([
    mask(lungs, 6),
    mask(vessels(random), 2.2),
    mask(fallenLung, 1.5),
    mask(leftLung, 0),
    mask(finding === "consolidation" ? shadowRight : fluidLeft, finding === "consolidation" ? 24 : 10),
  ]);
  const patches = clouds(width, height, 80, 5, random);
  const data = new Float32Array(width * height);
  for (let index = 0; index < data.length; index++) {
    let taken = 0.05;
    for (const { plane, weight } of layers) taken += (plane.data[index] ?? 0) * weight;
    const inLung = air.data[index] ?? 0;
    const patch = patches.data[index] ?? 0;
    let marked = (marks.data[index] ?? 0) * 0.16 + patch * 0.03;
    if (finding === "pneumothorax" && left.data[index] === 1) {
      const lung = there.data[index] ?? 0;
      marked = marked * lung + (lung - 0.5) * 0.09 + (1 - Math.abs(lung * 2 - 1)) * 0.05;
    } else if (finding !== "pneumothorax") {
      const dense = finding === "effusion" ? 0.3 : 0.3 * ramp(-0.55, 0.25, patch);
      taken += (shadow.data[index] ?? 0) * inLung * dense;
    }
    data[index] = film(taken + marked * inLung + patch * 0.012) + grain(random) * 0.011;
  }
  return encode({ width, height, channels: 1, data }, "jpeg");
}

/** How white the film becomes: steep in the middle, flat at both ends. */
const film = (taken: number) => 0.015 + 0.95 / (1 + Math.exp(-(taken - 0.47) * 6.2));

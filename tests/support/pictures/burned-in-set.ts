import { type DrawnText, drawnText, type Family, type Line } from "./burned-in";
import { type Ground, grounds } from "./grounds";
import { seeded } from "./random";

/** One picture of the set, by what is hard about it. */
export type SetPicture = DrawnText & { name: string };

const people = [
  "SMITH, JOHN A",
  "Okonkwo Adaeze",
  "NGUYEN THI LAN",
  "Łukasz Wiśniewski",
  "DE LA CRUZ^MARIA",
  "O'Brien, Siobhán",
  "Müller Jürgen",
  "Fatima Al-Sayed",
];
const facts = [
  "DOB 12/03/1961",
  "MRN 00433217",
  "ID: 7781-22-A",
  "14 Nov 2019 08:41:07",
  "St Mary's Hospital",
  "F 63Y",
  "Acc 1029384756",
  "Dr P. Venkatesan",
  "Tel 020 7946 0123",
  "NHS 943 476 5919",
  "Ward 4B",
  "2021-05-17",
];

type Style = {
  name: string;
  sizes: [number, number];
  angle?: number;
  faint?: boolean;
  family?: Family;
  outline?: boolean;
  unsteady?: boolean;
  bent?: boolean;
};

const styles: Style[] = [
  { name: "plain", sizes: [14, 22] },
  { name: "small", sizes: [9, 11] },
  { name: "large", sizes: [30, 54] },
  { name: "faint", sizes: [14, 20], faint: true },
  { name: "outlined", sizes: [16, 26], outline: true, family: "bold" },
  { name: "slanting", sizes: [16, 26], angle: 12, family: "italic" },
  { name: "turned left", sizes: [14, 22], angle: -90 },
  { name: "turned right", sizes: [14, 22], angle: 90 },
  { name: "upside down", sizes: [14, 22], angle: 180 },
  { name: "oblique", sizes: [18, 28], angle: 37 },
  { name: "by hand", sizes: [20, 36], family: "italic", unsteady: true },
  { name: "bent", sizes: [20, 30], angle: -8, bent: true },
];

const sizesOfPictures: [number, number][] = [
  [512, 512],
  [800, 600],
  [1024, 1024],
  [1280, 960],
  [2000, 1600],
];

const paper = (ground: Ground) => ground === "ecg" || ground === "document" || ground === "skin";

/** Where lines of a size may begin so that they stay in the picture: corners, edges and one in the middle. */
function places(width: number, height: number, size: number, angle: number): [number, number][] {
  if (angle === 0)
    return [
      [8, size + 6],
      [width * 0.58, size + 6],
      [8, height - 10],
      [width * 0.55, height - 10],
      [width * 0.3, height * 0.45],
    ];
  if (angle === 180)
    return [
      [width - 8, 8],
      [width * 0.6, height * 0.5],
    ];
  if (angle === 90)
    return [
      [8, 10],
      [width - size - 8, height * 0.2],
    ];
  if (angle === -90)
    return [
      [size + 6, height - 12],
      [width - 10, height * 0.7],
    ];
  return [
    [width * 0.05, height * 0.1],
    [width * 0.3, height * 0.5],
  ];
}

function pictureOf(ground: Ground, style: Style, at: number): SetPicture {
  const random = seeded(at * 7_919 + 11);
  const pick = <T>(list: readonly T[], otherwise: T) => list[Math.floor(random() * list.length)] ?? otherwise;
  const [width, height] = pick(sizesOfPictures, [800, 600]);
  const [least, most] = style.sizes;
  const size = Math.round((least + random() * (most - least)) * Math.max(1, Math.max(width, height) / 1_280));
  const bright = style.faint ? ["#5f6064", "#6d6d6d"] : ["#ffffff", "#e6e6e6", "#ffd400", "#7ee0ff"];
  const dark = style.faint ? ["#8e8a84", "#9a9a9a"] : ["#111111", "#333333", "#1a3a8a"];
  const light = !paper(ground) || (ground === "skin" && !style.faint);
  const lines = places(width, height, size, style.angle ?? 0).map(([x, y], one): Line => {
    const text = one % 2 === 0 ? pick(people, "SMITH, JOHN A") : pick(facts, "MRN 00433217");
    const colour = light ? pick(bright, "#ffffff") : pick(dark, "#111111");
    return {
      text,
      x,
      y,
      size,
      colour,
      family: style.family ?? "sans",
      angle: style.angle ?? 0,
      ...(style.unsteady ? { unsteady: random } : {}),
      ...(style.bent ? { radius: size * 16 } : {}),
      ...(style.outline ? { outline: light ? "#000000" : "#ffffff" } : {}),
    };
  });
  return { name: `${ground}, ${style.name}`, ...drawnText(ground, width, height, lines, at + 1) };
}

/** Every style on every ground, one after the other; the same pictures at every run. */
export function* burnedInSet(): Generator<SetPicture> {
  let at = 0;
  for (const style of styles) for (const ground of grounds) yield pictureOf(ground, style, at++);
}

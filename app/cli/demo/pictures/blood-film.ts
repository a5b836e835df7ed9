import { type Random, randomFrom } from "db/seeds/random";
import { drawSvg, encode } from "./raster";

const WIDTH = 1000;
const HEIGHT = 760;

type Spot = { x: number; y: number; size: number };

/** A stained film: small pale cells, pencil shapes, one neutrophil and a few platelets. A PNG. */
export async function drawBloodFilm(seed: number): Promise<Buffer> {
  const random = randomFrom(seed);
  const white: Spot[] = [
    { x: 330, y: 290, size: 66 },
    { x: 760, y: 560, size: 62 },
  ];
  const cells = scatter(random, 190, white);
  const platelets = Array.from({ length: 16 }, () => ({
    x: random.below(WIDTH),
    y: random.below(HEIGHT),
    size: random.between(4, 7),
  }));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <defs><radialGradient id="pale"><stop offset="0" stop-color="#f6e3de"/><stop offset=".5" stop-color="#f1d3cd"/>
      <stop offset=".72" stop-color="#d99a95"/><stop offset=".93" stop-color="#cf8a88"/><stop offset="1" stop-color="#c47d7e"/>
    </radialGradient>
    <radialGradient id="plasm"><stop offset="0" stop-color="#eed6dc"/><stop offset="1" stop-color="#dfbcc9"/></radialGradient>
    <filter id="soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="1.1"/></filter>
    <filter id="dust"><feTurbulence type="fractalNoise" baseFrequency=".9" numOctaves="2" seed="${seed}"/>
      <feColorMatrix values="0 0 0 0 .4 0 0 0 0 .3 0 0 0 0 .35 0 0 0 .12 0"/></filter></defs>
    <rect width="100%" height="100%" fill="#f7efe9"/>
    <g filter="url(#soft)">${cells.map((cell) => redCell(random, cell)).join("")}
      ${platelets.map(({ x, y, size }) => `<circle cx="${x}" cy="${y}" r="${size}" fill="#8f6aa5" opacity=".8"/>`).join("")}
      ${white.map((cell) => neutrophil(random, cell)).join("")}</g>
    <rect width="100%" height="100%" filter="url(#dust)"/></svg>`;
  return encode(await drawSvg(WIDTH, HEIGHT, svg), "png");
}

/** Places that hardly overlap. */
function scatter(random: Random, count: number, taken: readonly Spot[]): Spot[] {
  const spots: Spot[] = [];
  for (let tries = 0; tries < count * 30 && spots.length < count; tries++) {
    const spot = { x: random.below(WIDTH), y: random.below(HEIGHT), size: random.between(19, 31) };
    const free = [...taken, ...spots].every(
      (other) => Math.hypot(other.x - spot.x, other.y - spot.y) > (other.size + spot.size) * 0.93,
    );
    if (free) spots.push(spot);
  }
  return spots;
}

function redCell(random: Random, { x, y, size }: Spot): string {
  const pencil = random.chance(0.1);
  const wide = pencil ? size * 0.42 : size * (0.86 + random.next() * 0.14);
  return `<ellipse cx="${x}" cy="${y}" rx="${wide.toFixed(1)}" ry="${(pencil ? size * 1.25 : size).toFixed(1)}"
    fill="url(#pale)" transform="rotate(${random.below(180)} ${x} ${y})"/>`;
}

/** A nucleus of three or four lobes with bridges, in a finely dotted cell. */
function neutrophil(random: Random, { x, y, size }: Spot): string {
  const lobes = Array.from({ length: 4 }, (_, lobe) => {
    const angle = lobe * 1.25 + random.next() * 0.3;
    return { x: x + Math.cos(angle) * size * 0.42, y: y + Math.sin(angle) * size * 0.42 };
  });
  const bridge = lobes.map((lobe, index) => `${index ? "L" : "M"}${lobe.x.toFixed(0)} ${lobe.y.toFixed(0)}`).join("");
  const dots = Array.from({ length: 60 }, () => {
    const angle = random.next() * 6.3;
    const from = Math.sqrt(random.next()) * size * 0.9;
    return `<circle cx="${(x + Math.cos(angle) * from).toFixed(0)}" cy="${(y + Math.sin(angle) * from).toFixed(0)}" r="1.6" fill="#b98aa8" opacity=".7"/>`;
  });
  return `<circle cx="${x}" cy="${y}" r="${size}" fill="url(#plasm)"/>${dots.join("")}
    <path d="${bridge}" fill="none" stroke="#5b3b86" stroke-width="11"/>
    ${lobes.map((lobe) => `<ellipse cx="${lobe.x.toFixed(0)}" cy="${lobe.y.toFixed(0)}" rx="${size * 0.3}" ry="${size * 0.25}" fill="#55357f"/>`).join("")}`;
}

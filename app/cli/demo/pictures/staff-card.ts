import { letters } from "./lettering";
import { drawSvg, encode } from "./raster";

const WIDTH = 860;
const HEIGHT = 540;

/** An invented card with a drawn head instead of a photograph. Capitals alone, since the strokes know no others. */
export async function staffCard(name: string, until: string): Promise<Buffer> {
  const line = (text: string, top: number, height: number) =>
    `<path d="${letters(text.toUpperCase(), 330, top, height)}" fill="none" stroke="#1d2b3a" stroke-width="3.5"
      stroke-linecap="round" stroke-linejoin="round"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="${WIDTH}" height="${HEIGHT}" rx="34" fill="#f2f5f7"/>
    <rect width="${WIDTH}" height="92" fill="#2f6b77"/>
    <rect x="60" y="150" width="220" height="290" rx="14" fill="#cfd9de"/>
    <circle cx="170" cy="260" r="62" fill="#8fa3ad"/>
    <path d="M78 440 a92 96 0 0 1 184 0z" fill="#8fa3ad"/>
    ${line("Invented card", 160, 22)}
    ${line(name, 224, 26)}
    ${line(until, 300, 22)}
    <rect x="330" y="380" width="470" height="60" fill="#10161c"/>
  </svg>`;
  return encode(await drawSvg(WIDTH, HEIGHT, svg), "png");
}

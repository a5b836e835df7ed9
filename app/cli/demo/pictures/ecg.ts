import { randomFrom } from "db/seeds/random";
import { type Beat, type Lead, rhythmLead, type Trace, wander } from "./ecg-beats";
import { letters } from "./lettering";
import { drawSvg, encode } from "./raster";

/** Pixels per millimetre of paper; a second is 25 mm, a millivolt 10 mm. */
const MM = 8;
const MARGIN = 5 * MM;
const COLUMN_SECONDS = 2.5;
const ROW_MM = 30;
const rows: readonly (readonly Lead[])[] = [
  ["I", "aVR", "V1", "V4"],
  ["II", "aVL", "V2", "V5"],
  ["III", "aVF", "V3", "V6"],
];

/** Twelve leads and a rhythm strip on paper, as a PNG. The beats come from `trace`. */
export async function drawEcg(trace: Trace, seed: number): Promise<Buffer> {
  const width = MARGIN * 2 + 4 * COLUMN_SECONDS * 25 * MM;
  const height = MARGIN * 2 + 4 * ROW_MM * MM + 2 * MM;
  const random = randomFrom(seed);
  const beats = trace.beats(random);
  const lines: string[] = [];
  const labels: string[] = [];
  const addLead = (lead: Lead, column: number, row: number, seconds: number) => {
    const base = MARGIN + (row + 0.55) * ROW_MM * MM;
    const left = MARGIN + column * COLUMN_SECONDS * 25 * MM;
    lines.push(curve(trace, lead, beats, column * COLUMN_SECONDS, seconds, left, base, wander(random)));
    labels.push(letters(lead, left + 3 * MM, base - 15 * MM, 2.2 * MM));
  };
  rows.forEach((leads, row) => {
    leads.forEach((lead, column) => {
      addLead(lead, column, row, COLUMN_SECONDS);
    });
  });
  addLead(rhythmLead, 0, 3, 4 * COLUMN_SECONDS);
  labels.push(letters("25 mm/s  10 mm/mV", MARGIN, height - 3.6 * MM, 1.5 * MM));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="none">
    <rect width="${width}" height="${height}" fill="#fff8f5"/>${grid(width, height)}
    <g stroke="#1c1a1c" stroke-linejoin="round"><path d="${lines.join("")}" stroke-width="2.3"/>
    <path d="${labels.join("")}" stroke-width="2"/></g></svg>`;
  return encode(await drawSvg(width, height, svg), "png");
}

function curve(
  trace: Trace,
  lead: Lead,
  beats: readonly Beat[],
  from: number,
  seconds: number,
  left: number,
  base: number,
  drift: (at: number) => number,
): string {
  let path = "";
  const step = 0.004;
  for (let at = 0; at < seconds; at += step) {
    const millivolts = trace.voltage(lead, from + at, beats) + drift(from + at);
    path += `${at === 0 ? "M" : "L"}${(left + at * 25 * MM).toFixed(1)} ${(base - millivolts * 10 * MM).toFixed(1)}`;
  }
  return path;
}

function grid(width: number, height: number): string {
  const lines = (every: number) => {
    let path = "";
    for (let x = 0; x <= width; x += every) path += `M${x} 0V${height}`;
    for (let y = 0; y <= height; y += every) path += `M0 ${y}H${width}`;
    return path;
  };
  return `<path d="${lines(MM)}" stroke="#f7d9d2" stroke-width="1"/>
    <path d="${lines(5 * MM)}" stroke="#ecb3a8" stroke-width="1.4"/>`;
}

import { describe, expect, it } from "vitest";
import { briefTiles } from "~/deidentify/video/brief-frames.server";

const width = 64;
const plain = (level: number) => new Uint8Array(width * 48).fill(level);
/** A line of writing, `high` rows from the top of the second row of squares, in every second column. */
function written(on: Uint8Array, high = 5) {
  const data = on.slice();
  for (let y = 18; y < 18 + high; y++) for (let x = 4; x < 60; x += 2) data[y * width + x] = 255;
  return data;
}

describe("what stands on a frame for a moment", () => {
  it("is counted in squares where neither neighbour has it", () => {
    expect(briefTiles(plain(40), { data: written(plain(40)), width }, plain(40))).toBe(4);
  });

  it("is nothing where it stays, came before, or is a slow change of light", () => {
    expect(briefTiles(plain(40), { data: written(plain(40)), width }, written(plain(40)))).toBe(0);
    expect(briefTiles(written(plain(40)), { data: written(plain(40)), width }, plain(40))).toBe(0);
    expect(briefTiles(plain(40), { data: plain(60), width }, plain(80))).toBe(0);
  });

  it("is nothing where single points flicker", () => {
    const data = plain(40);
    for (let at = 0; at < data.length; at += 97) data[at] = 255;
    expect(briefTiles(plain(40), { data, width }, plain(40))).toBe(0);
  });
});

import { expect, it } from "vitest";
import { brightened } from "~/deidentify/image/brightness";
import { faceSightings } from "~/deidentify/image/faces/find-faces.server";
import type { Pixels } from "~/deidentify/image/pixels";
import { pixelsOf } from "~/deidentify/image/pixels.server";
import { facelessSet } from "../../../support/pictures/faceless-set";

/** A row of pixels of these greys. */
const row = (...greys: number[]): Pixels => ({
  data: Uint8Array.from(greys.flatMap((grey) => [grey, grey, grey])),
  width: greys.length,
  height: 1,
});
const greysOf = ({ data }: Pixels) => Array.from(data).filter((_, at) => at % 3 === 0);

it("a dark picture becomes as bright as others, in proportion", () => {
  expect(greysOf(brightened(row(0, 10, 25, 50)))).toEqual([0, 47, 118, 235]);
});

it("a bright picture stays as it is, and black stays black", () => {
  const bright = row(0, 90, 200);
  expect(brightened(bright)).toBe(bright);
  expect(greysOf(brightened(row(0, 0, 0)))).toEqual([0, 0, 0]);
});

it("a few lamps do not make a picture bright, many do", () => {
  const dark = Array.from({ length: 1_000 }, () => 50);
  const withLamps = (count: number) => row(...dark, ...Array.from({ length: count }, () => 255));
  expect(brightened(withLamps(4)).data[0]).toBe(235);
  expect(brightened(withLamps(10)).data[0]).toBe(50);
});

it("colours keep their kind where they are brightened", () => {
  expect(Array.from(brightened({ data: Uint8Array.of(60, 30, 12), width: 1, height: 1 }).data)).toEqual([235, 118, 47]);
});

it("what looks like a face looks like one in the dark too", async () => {
  const [drawn] = [...facelessSet()].filter(({ name }) => name === "polyps");
  const bright = await pixelsOf(drawn?.png ?? Buffer.of());
  const dark = { ...bright, data: bright.data.map((colour) => colour * 0.15) };
  const best = async (picture: Pixels) =>
    Math.max(0, ...(await faceSightings(picture, [0], [512])).map(({ score }) => score));
  expect(await best(bright)).toBeGreaterThan(0.7);
  expect(await best(dark)).toBeGreaterThan(0.7);
}, 60_000);

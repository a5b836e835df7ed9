import { expect, it } from "vitest";
import { covered } from "~/deidentify/image/clean-picture.server";
import { coverColour } from "~/deidentify/image/covering";
import { pixelsOf } from "~/deidentify/image/pixels.server";
import type { Finding } from "~/deidentify/media";

const ground = () => ({ data: new Uint8Array(400 * 300 * 3).fill(200), width: 400, height: 300 });
const weak = (at: number): Finding => ({ kind: "text", x: at * 40, y: 100, w: 20, h: 10, score: 0.4, sure: false });

it("what is found at the fifth look is covered too, however unsure it is", async () => {
  let looks = 0;
  const { bytes, found } = await covered(
    ground(),
    (picture) => picture.png(),
    async () => (looks < 5 ? [weak(looks++)] : []),
  );
  expect(found).toHaveLength(5);
  const { data } = await pixelsOf(bytes);
  for (let at = 0; at < 5; at++) {
    const middle = (105 * 400 + at * 40 + 10) * 3;
    expect([...data.subarray(middle, middle + 3)]).toEqual([...coverColour]);
  }
});

it("a picture on which something unsure is found to the end is refused", async () => {
  let looks = 0;
  const finding = async () => [{ ...weak(0), x: (looks++ * 45) % 380 }];
  await expect(covered(ground(), (picture) => picture.png(), finding)).rejects.toThrow("again and again");
});

it("what lies under a cover is not read again", async () => {
  const asked: boolean[] = [];
  await covered(
    ground(),
    (picture) => picture.png(),
    async (_picture, { settled }) => {
      if (!settled) return [weak(0)];
      asked.push(settled(weak(0)), settled(weak(3)));
      return [];
    },
  );
  expect(asked).toEqual([true, false]);
});

import { expect, it } from "vitest";
import type { Finding } from "~/deidentify/media";
import { heldBoxes } from "~/deidentify/video/held-boxes";

const face = (x: number, more: Partial<Finding> = {}): Finding => ({
  kind: "face",
  x,
  y: 100,
  w: 100,
  h: 100,
  score: 0.9,
  sure: true,
  ...more,
});
const video = { step: 0.5, seconds: 10, width: 1_280, height: 720 };
const seen = (found: Record<number, Finding[]>) =>
  Object.entries(found)
    .map(([at, one]) => ({ at: Number(at), found: one }))
    .sort((a, b) => a.at - b.at);

it("a face that stays is one cover, held before and after it was seen", () => {
  const [box, ...others] = heldBoxes(seen({ 2: [face(100)], 2.5: [face(104)], 3: [face(98)] }), video);
  expect(others).toEqual([]);
  expect(box).toMatchObject({ from: 1.25, to: 3.75, sure: true });
  expect(box?.x).toBeLessThanOrEqual(98 - 15);
  expect((box?.x ?? 0) + (box?.w ?? 0)).toBeGreaterThanOrEqual(204 + 15);
});

it("a face that moves is covered wherever it may be between two frames, by covers that are not much larger", () => {
  const found = Object.fromEntries([0, 1, 2, 3, 4, 5].map((at) => [at * 0.5, [face(100 + at * 60)]]));
  const boxes = heldBoxes(seen(found), video);
  for (let at = 0; at < 2.5; at += 0.05) {
    const x = 100 + (at / 0.5) * 60;
    const now = boxes.filter(({ from = 0, to = 0 }) => from <= at && at <= to);
    expect(now.some((box) => box.x <= x && box.x + box.w >= x + 100)).toBe(true);
  }
  expect(boxes.every(({ w }) => w <= 300)).toBe(true);
});

it("a face that was missed for a moment stays covered", () => {
  const boxes = heldBoxes(seen({ 1: [face(100)], 1.5: [], 2: [face(102)] }), video);
  expect(boxes).toHaveLength(1);
});

it("two faces are two covers, and text is no face", () => {
  const boxes = heldBoxes(seen({ 1: [face(100), face(600)], 1.5: [face(600), face(100, { kind: "text" })] }), video);
  expect(boxes.map(({ kind, x }) => [kind, Math.round(x / 100)])).toEqual([
    ["face", 1],
    ["face", 6],
    ["text", 1],
  ]);
});

it("what is sure once is sure throughout", () => {
  const [box] = heldBoxes(seen({ 1: [face(100, { sure: false })], 1.5: [face(100)] }), video);
  expect(box?.sure).toBe(true);
});

it("covers stay within the picture and the video", () => {
  const [box] = heldBoxes(seen({ 0: [face(-5)], 9.5: [] }), video);
  expect(box).toMatchObject({ x: 0, from: 0, to: 0.75 });
  const [last] = heldBoxes(seen({ 9.5: [face(1_230, { w: 50 })] }), video);
  expect(last).toMatchObject({ to: 10 });
  expect((last?.x ?? 0) + (last?.w ?? 0)).toBe(1_280);
});

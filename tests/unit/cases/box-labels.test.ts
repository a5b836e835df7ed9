import fc from "fast-check";
import { expect, it } from "vitest";
import { labelPlaces } from "~/features/cases/review/box-labels";

const size = { width: 1_000, height: 700 };
const labels = { high: 19, wideOf: (number: number) => 10 + 9 * String(number).length };
const overlap = (a: { x: number; y: number; w: number; h: number }, b: typeof a) =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

it("the number of a box with room stands above its left corner", () => {
  expect(labelPlaces([{ x: 100, y: 100, w: 80, h: 40 }], labels, size)).toEqual([{ x: 100, y: 81, w: 19, h: 19 }]);
});

it("on the upper edge of the picture it stands within the picture", () => {
  const [place] = labelPlaces([{ x: 990, y: 0, w: 10, h: 10 }], labels, size);
  expect(place?.y).toBeGreaterThanOrEqual(0);
  expect((place?.x ?? 0) + (place?.w ?? 0)).toBeLessThanOrEqual(size.width);
});

it("no number lies over another or past the picture, however close the boxes are", () => {
  const box = fc.record({
    x: fc.integer({ min: 0, max: 120 }),
    y: fc.integer({ min: 0, max: 60 }),
    w: fc.integer({ min: 4, max: 60 }),
    h: fc.integer({ min: 4, max: 40 }),
  });
  fc.assert(
    fc.property(fc.array(box, { minLength: 2, maxLength: 40 }), (boxes) => {
      const places = labelPlaces(boxes, labels, size);
      expect(places).toHaveLength(boxes.length);
      for (const [at, place] of places.entries()) {
        expect(place.x >= 0 && place.y >= 0 && place.x + place.w <= 1_000 && place.y + place.h <= 700).toBe(true);
        for (const other of places.slice(0, at)) expect(overlap(place, other)).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

it("where there is no room at all each box still has its number", () => {
  const boxes = Array.from({ length: 30 }, () => ({ x: 0, y: 0, w: 20, h: 20 }));
  expect(labelPlaces(boxes, labels, { width: 40, height: 30 })).toHaveLength(30);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Box } from "~/deidentify/media";
import {
  around,
  drawn,
  handles,
  holds,
  inside,
  LEAST_SIDE,
  middle,
  moved,
  type PictureSize,
  resized,
} from "~/features/cases/review/box-edit";

const sizes = fc.record({ width: fc.integer({ min: 16, max: 4_000 }), height: fc.integer({ min: 16, max: 4_000 }) });
const numbers = fc.double({ min: -5_000, max: 5_000, noNaN: true });
const boxes = fc.record({ x: numbers, y: numbers, w: numbers, h: numbers });

function expectInside({ x, y, w, h }: Box, { width, height }: PictureSize) {
  for (const number of [x, y, w, h]) expect(Number.isInteger(number)).toBe(true);
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(Math.min(w, h)).toBeGreaterThanOrEqual(LEAST_SIDE);
  expect(x + w).toBeLessThanOrEqual(width);
  expect(y + h).toBeLessThanOrEqual(height);
}

test("whatever is done to a box, it stays inside the picture, whole and large enough to hold", () => {
  fc.assert(
    fc.property(sizes, boxes, fc.constantFrom(...handles), numbers, numbers, (size, any, handle, dx, dy) => {
      const box = inside(any, size);
      expectInside(box, size);
      expectInside(moved(box, dx, dy, size), size);
      expectInside(resized(box, handle, dx, dy, size), size);
      expectInside(drawn(any, { x: dx, y: dy }, size), size);
      expectInside(middle(size), size);
    }),
  );
});

test("moving keeps the size", () => {
  fc.assert(
    fc.property(sizes, boxes, numbers, numbers, (size, any, dx, dy) => {
      const box = inside(any, size);
      const { w, h } = moved(box, dx, dy, size);
      expect([w, h]).toEqual([box.w, box.h]);
    }),
  );
});

test("pulling a side leaves the opposite one where it is", () => {
  fc.assert(
    fc.property(sizes, boxes, numbers, numbers, (size, any, dx, dy) => {
      const box = inside(any, size);
      const west = resized(box, "w", dx, dy, size);
      expect([west.x + west.w, west.y, west.h]).toEqual([box.x + box.w, box.y, box.h]);
      const south = resized(box, "s", dx, dy, size);
      expect([south.x, south.y, south.w]).toEqual([box.x, box.y, box.w]);
      const corner = resized(box, "nw", dx, dy, size);
      expect([corner.x + corner.w, corner.y + corner.h]).toEqual([box.x + box.w, box.y + box.h]);
    }),
  );
});

test("a box drawn towards the upper left is the same as one drawn towards the lower right", () => {
  const size = { width: 100, height: 100 };
  expect(drawn({ x: 60, y: 50 }, { x: 10, y: 20 }, size)).toEqual({ x: 10, y: 20, w: 50, h: 30 });
  expect(drawn({ x: 10, y: 20 }, { x: 60, y: 50 }, size)).toEqual({ x: 10, y: 20, w: 50, h: 30 });
});

test("a cover around something found holds it whole", () => {
  fc.assert(
    fc.property(sizes, boxes, boxes, (size, one, other) => {
      const [cover, found] = [inside(one, size), inside(other, size)];
      const larger = around(cover, found);
      expect(holds(larger, found) && holds(larger, cover)).toBe(true);
      expectInside(larger, size);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { fit, panned, within, zoomed } from "~/ui/zoom";

const room = { width: 800, height: 600 };
const zooms = fc.record({
  scale: fc.double({ min: 0.1, max: 20, noNaN: true }),
  x: fc.double({ min: -9_000, max: 9_000, noNaN: true }),
  y: fc.double({ min: -9_000, max: 9_000, noNaN: true }),
});

test("a picture never leaves its room, however it is moved and enlarged", () => {
  fc.assert(
    fc.property(zooms, fc.double({ min: 0.01, max: 100, noNaN: true }), fc.nat(800), fc.nat(600), (zoom, by, x, y) => {
      for (const { scale, x: left, y: top } of [
        zoomed(within(zoom, room), by, x, y, room),
        panned(zoom, x * 10 - 4_000, y, room),
      ]) {
        expect(scale).toBeGreaterThanOrEqual(1);
        expect(scale).toBeLessThanOrEqual(8);
        expect(left).toBeLessThanOrEqual(0);
        expect(left + room.width * scale).toBeGreaterThanOrEqual(room.width - 1e-6);
        expect(top + room.height * scale).toBeGreaterThanOrEqual(room.height - 1e-6);
      }
    }),
  );
});

test("the point under the pointer stays where it is while it is enlarged", () => {
  const { scale, x, y } = zoomed(fit, 2, 200, 150, room);
  expect([(200 - x) / scale, (150 - y) / scale]).toEqual([200, 150]);
});

test("made as small as it goes, it is fitted in again", () => {
  expect(zoomed(zoomed(fit, 4, 700, 20, room), 0.01, 0, 0, room)).toEqual(fit);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { rangeOf } from "~/features/cases/media/media-range";

test.each([
  ["bytes=0-0", { start: 0, end: 0 }],
  ["bytes=10-", { start: 10, end: 99 }],
  ["bytes=10-1000", { start: 10, end: 99 }],
  ["bytes=-5", { start: 95, end: 99 }],
  ["bytes=-1000", { start: 0, end: 99 }],
  ["bytes=100-", "none"],
  ["bytes=-0", "none"],
])("%s of 100 bytes", (header, range) => {
  expect(rangeOf(header, 100)).toEqual(range);
});

test.each([null, "", "bytes=", "bytes=-", "bytes=5-2", "bytes=0-1,5-6", "lines=0-1", "bytes=a-b", "bytes=1.5-2"])(
  "%s gets the whole file",
  (header) => {
    expect(rangeOf(header, 100)).toBeNull();
  },
);

test("whatever is asked for lies inside the file", () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.option(fc.nat(20_000)), fc.option(fc.nat(20_000)), (size, first, last) => {
      const range = rangeOf(`bytes=${first ?? ""}-${last ?? ""}`, size);
      if (range === null || range === "none") return;
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.end).toBeGreaterThanOrEqual(range.start);
      expect(range.end).toBeLessThan(size);
    }),
  );
});

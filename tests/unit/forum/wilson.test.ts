import fc from "fast-check";
import { expect, test } from "vitest";
import { wilson } from "~/features/forum/answer/wilson";

const votes = fc.integer({ min: 0, max: 10_000 });

test.each([
  // Published values for the 95 % Wilson interval (R: prop.test(x, n, correct = FALSE)$conf.int[1]).
  [0, 0, 0],
  [1, 0, 0.2065],
  [5, 5, 0.2366],
  [81, 182, 0.2553],
  [90, 10, 0.8256],
])("%i useful, %i disagree: at least %f", (useful, disagree, bound) => {
  expect(wilson(useful, disagree)).toBeCloseTo(bound, 4);
});

test("it stays between 0 and the share of useful votes", () => {
  fc.assert(
    fc.property(votes, votes, (useful, disagree) => {
      const bound = wilson(useful, disagree);
      expect(bound).toBeGreaterThanOrEqual(0);
      expect(bound).toBeLessThanOrEqual(useful / Math.max(1, useful + disagree));
    }),
  );
});

test("one more useful vote raises it, one more disagreement lowers it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), votes, (useful, disagree) => {
      expect(wilson(useful + 1, disagree)).toBeGreaterThan(wilson(useful, disagree));
      expect(wilson(useful, disagree + 1)).toBeLessThan(wilson(useful, disagree));
    }),
  );
});

test("90 of 100 stands above 1 of 1, and 1 of 1 above 0 of 0", () => {
  expect(wilson(90, 10)).toBeGreaterThan(wilson(1, 0));
  expect(wilson(1, 0)).toBeGreaterThan(wilson(0, 0));
});

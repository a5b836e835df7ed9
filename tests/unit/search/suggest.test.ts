import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { didYouMean, slipsBetween } from "~/features/search/suggest";

const dictionary = new Map([
  ["pneumonia", 40],
  ["pneumothorax", 22],
  ["heart", 90],
  ["hearts", 3],
  ["asthma", 30],
  ["hyperkalaemia", 12],
  ["hypokalaemia", 15],
  ["cough", 50],
  ["coagh", 1],
  ["liver", 33],
  ["lives", 60],
  ["river", 80],
  ["fever", 45],
]);

describe("did you mean", () => {
  it.each([
    ["pnuemonia", "pneumonia"],
    ["pneumona", "pneumonia"],
    ["hyperkalamia", "hyperkalaemia"],
    ["haert", "heart"],
    ["Ashtma", "asthma"],
    ["sathma", "asthma"],
    ["couhg", "cough"],
  ])("%s is read as %s", (typed, meant) => expect(didYouMean(typed, dictionary)).toBe(meant));

  it("says nothing about a known word", () => {
    expect(didYouMean("liver", dictionary)).toBeNull();
    expect(didYouMean("Cough", dictionary)).toBeNull();
  });

  it("picks the most frequent of the nearest", () => {
    expect(didYouMean("coaugh", dictionary)).toBe("cough");
    expect(
      didYouMean(
        "livet",
        new Map([
          ["liver", 33],
          ["lives", 60],
        ]),
      ),
    ).toBe("lives");
  });

  it("keeps the first letter, unless it was swapped with the second", () => {
    expect(didYouMean("diver", new Map([["liver", 9]]))).toBeNull();
    expect(didYouMean("efver", dictionary)).toBe("fever");
  });

  it("guesses nothing for short words, figures or what is too far away", () => {
    expect(didYouMean("hrt", dictionary)).toBeNull();
    expect(didYouMean("hb12a", dictionary)).toBeNull();
    expect(didYouMean("pnmna", dictionary)).toBeNull();
    expect(didYouMean("", dictionary)).toBeNull();
  });

  it("allows a word of four letters one slip only", () => {
    expect(didYouMean("lung", new Map([["lunge", 1]]))).toBe("lunge");
    expect(didYouMean("lung", new Map([["lupus", 1]]))).toBeNull();
  });
});

/** The textbook definition, without bounds. */
function plainDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i || j));
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      rows[i]?.splice(j, 1, Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change, swap));
    }
  }
  return at(a.length, b.length);
}

describe("slips between two words", () => {
  it("count a swap as one", () => {
    expect(slipsBetween("ab", "ba")).toBe(1);
    expect(slipsBetween("heart", "haert")).toBe(1);
    expect(slipsBetween("heart", "heart")).toBe(0);
  });

  it("are the textbook's distance up to two, and three beyond", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipsBetween(a, b)).toBe(Math.min(plainDistance(a, b), 3));
        expect(slipsBetween(b, a)).toBe(slipsBetween(a, b));
      }),
      { numRuns: 2000 },
    );
  });
});

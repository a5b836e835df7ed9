import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "~/features/search/words";

/** Any code units, lone surrogates included. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((units) => String.fromCharCode(...units));

describe("the words of a text", () => {
  it("are in small letters, without accents, signs or raised figures", () => {
    expect(wordsOf("Sjögren’s SpO₂ 10⁹/L")).toEqual(["sjogren", "spo2", "109", "l"]);
    expect(wordsOf("β-blocker, α1")).toEqual(["beta", "blocker", "alpha", "1"]);
    expect(wordsOf("X-ray (AP) 0.9%")).toEqual(["x", "ray", "ap", "0", "9"]);
  });

  it("lose a possessive and the dots of an abbreviation", () => {
    expect(wordsOf("Crohn's i.v. fluids. It’s over")).toEqual(["crohn", "iv", "fluids", "it", "over"]);
  });

  it("keep other alphabets whole", () => {
    expect(wordsOf("боль в груди")).toEqual(["боль", "в", "груди"]);
    expect(wordsOf("βήχας")).toEqual(wordsOf("ΒΉΧΑΣ".toLowerCase()));
    expect(wordsOf("胸痛 हृदय")).toEqual(["胸痛", "हृदय"]);
  });

  it("are letters and figures only, and are read one by one as together", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsOf(text);
        expect(words.filter((word) => !/^[\p{L}\p{M}\p{N}]+$/u.test(word))).toEqual([]);
        expect(wordsOf(words.join(" "))).toEqual(words.flatMap(wordsOf));
      }),
    );
  });
});

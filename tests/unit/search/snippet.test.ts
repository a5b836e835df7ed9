import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markerOf, type Piece } from "~/features/search/snippet";

const hits = (pieces: readonly Piece[]) => pieces.filter((piece) => piece.hit).map((piece) => piece.text);
const joined = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join("");

describe("marking what was looked for", () => {
  it("marks every form of a word, and no part of another word", () => {
    const { whole } = markerOf(["ketone", "mi"]);
    expect(hits(whole("Ketones rose; a ketone strip. The premium MI, diketones."))).toEqual([
      "Ketones",
      "ketone",
      "MI",
    ]);
  });

  it("marks a term of several words from its first to its last, the longest where two begin alike", () => {
    const { whole } = markerOf(["troponin", "troponin t", "acute confusion"]);
    expect(hits(whole("Troponin-T was low, troponin I too: acutely, then acute Confusion."))).toEqual([
      "Troponin-T",
      "troponin",
      "acute Confusion",
    ]);
  });

  it("marks the same in a text with letters of other alphabets as in one without", () => {
    const words = fc.constantFrom(
      "mi",
      "MIs",
      "ketones",
      "ketone",
      "acute",
      "confusion",
      "x",
      "confusional state",
      "9",
      "–",
      ". ",
      "9mi",
    );
    const texts = fc
      .array(words, { maxLength: 30 })
      .chain((parts) => fc.constantFrom(" ", "-", "").map((gap) => parts.join(gap)));
    fc.assert(
      fc.property(texts, (text) => {
        const { whole } = markerOf(["mi", "ketones", "acute confusion", "acute confusional state", "x"]);
        expect(hits(whole(`${text} é`))).toEqual(hits(whole(`${text} -`)));
        expect(joined(whole(text))).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  it("cuts out the part with the most hits, between words", () => {
    const far = "and so on ".repeat(60);
    const text = `A ketone. ${far}Here ketones and glucose stand together. ${far}`;
    const pieces = markerOf(["ketone", "glucose"]).snippet(text, 120);
    expect(hits(pieces)).toEqual(["ketones", "glucose"]);
    expect(joined(pieces)).toMatch(/^… (and|so|on|Here) .* …$/);
  });
});

import { describe, expect, it } from "vitest";
import { shareCovered, wholePixels } from "~/deidentify/image/boxes";
import { looksFor, piecesOf, placedAt, regionTurnedBack } from "~/deidentify/image/writing/looks";
import { isMark, isShape, judged, readingOf } from "~/deidentify/image/writing/reading";
import { type TextMap, textRegions } from "~/deidentify/image/writing/text-map";

function mapWith(rows: number, columns: number, likely: (x: number, y: number) => number): TextMap {
  const values = Float32Array.from({ length: rows * columns }, (_, at) =>
    likely(at % columns, Math.floor(at / columns)),
  );
  return { values, rows, columns };
}

describe("the map of a text detector", () => {
  it("pixels that touch are one line, grown by what the training took away", () => {
    const [line, ...others] = textRegions(
      mapWith(60, 120, (x, y) => (x >= 20 && x < 100 && y >= 20 && y < 26 ? 0.9 : 0)),
      0.4,
    );
    expect(others).toEqual([]);
    expect(line?.score).toBeCloseTo(0.9);
    const [box] = line?.places ?? [];
    expect(line?.places).toHaveLength(1);
    expect(box?.y).toBeLessThan(16);
    expect((box?.y ?? 0) + (box?.h ?? 0)).toBeGreaterThan(30);
    expect(box?.h).toBeLessThan(24);
    expect((box?.x ?? 0) + (box?.w ?? 0)).toBeGreaterThan(104);
  });

  it("lines apart stay apart, and faint or tiny ones are left out", () => {
    const map = mapWith(100, 100, (x, y) => {
      if (x > 10 && x < 80 && (y === 10 || y === 11 || y === 12)) return 0.8;
      if (x > 10 && x < 80 && y >= 40 && y < 44) return 0.7;
      if (x > 10 && x < 80 && y >= 60 && y < 64) return 0.3;
      return x === 90 && y === 90 ? 1 : 0;
    });
    expect(textRegions(map, 0.4)).toHaveLength(2);
  });

  it("a slanting line is covered by a row of small boxes, not by one large one", () => {
    const map = mapWith(200, 200, (x, y) => (x > 20 && x < 180 && Math.abs(y - x) < 5 ? 0.9 : 0));
    const [line] = textRegions(map, 0.4);
    const places = line?.places ?? [];
    expect(places.length).toBeGreaterThan(5);
    const boxes = places.flatMap((place) => wholePixels(place, 200, 200) ?? []);
    expect(shareCovered(boxes, 200, 200) * 200 * 200).toBeLessThan(160 * 160 * 0.5);
    expect(line?.lines).toHaveLength(1);
    expect(line?.lines[0]?.angle).toBeCloseTo(Math.PI / 4, 1);
    for (let at = 21; at < 180; at++)
      expect(places.some(({ x, y, w, h }) => at >= x && at < x + w && at >= y && at < y + h)).toBe(true);
  });
});

describe("what is read", () => {
  const letters = ["", "A", "B", " "];
  const steps = (...classes: number[]) =>
    Float32Array.from(classes.flatMap((one) => [0, 1, 2, 3].map((each) => (each === one ? 0.9 : 0.03))));

  it("repeats count once unless something lies between them", () => {
    expect(readingOf(steps(1, 1, 0, 1, 2, 0), letters)).toMatchObject({ text: "AAB" });
    expect(readingOf(steps(0, 0), letters)).toEqual({ text: "", score: 0 });
  });

  it.each(["L", "r", "10", "5 cm", "2.5mm", "aVR", "V6", "25 mm/s", "25 mm/s10mm/mV", "34 Hz"])(
    "%s is a mark that the picture needs",
    (text) => {
      expect(isMark(text)).toBe(true);
    },
  );
  it.each(["LR", "JS", "1961", "12/03", "F 63Y", "Ward 4", "Viv", "V 1961"])("%s is more than a mark", (text) => {
    expect(isMark(text)).toBe(false);
  });

  const line = { score: 0.9, lines: [{ thick: 30 }] };
  const verdictOf = (text: string, score: number, region = line) => judged([{ text, score }], region, 1_000);
  it.each(["SMITH", "12", "Lee", "000 12", "Anna", "J.S.", "NUNN", "Hill", "ill", "MRN", "HMW"])(
    "%s, read well, is text",
    (text) => {
      expect(verdictOf(text, 0.9)).toBe("text");
    },
  );
  it("what is large enough to be read and says nothing is no text", () => {
    expect(verdictOf("", 0)).toBe("nothing");
    expect(verdictOf("A", 0.5)).toBe("nothing");
    expect(verdictOf("Ab", 0.2)).toBe("nothing");
  });
  it.each(["MMTMMMMM", "hhhhk", "TTTTT!", "oo0", "MN", "ummhmm"])(
    "waves, ticks and cells that read as %s are no text",
    (text) => {
      expect(verdictOf(text, 0.7)).toBe("nothing");
    },
  );
  it("signs of another script are text only where they are read surely", () => {
    expect(verdictOf("王小明", 0.9)).toBe("text");
    expect(verdictOf("房国", 0.5)).toBe("nothing");
  });
  it("what is too small to be read stays if the detector is sure, and what is half read stays", () => {
    const small = { score: 0.9, lines: [{ thick: 9 }] };
    expect(verdictOf("", 0, small)).toBe("perhaps");
    expect(verdictOf("", 0, { ...small, score: 0.5 })).toBe("nothing");
    expect(verdictOf("Sm1h", 0.45)).toBe("perhaps");
    expect(verdictOf("R", 0.9)).toBe("perhaps");
  });
  it("letters as tall as a part of the picture must be read surely", () => {
    const tall = { score: 0.9, lines: [{ thick: 300 }] };
    expect(verdictOf("SI", 0.6, tall)).toBe("nothing");
    expect(verdictOf("SMITH", 0.9, tall)).toBe("text");
  });
  it("one piece of a bent line that reads is enough", () => {
    const readings = [
      { text: "", score: 0 },
      { text: "ve", score: 0.8 },
      { text: "x", score: 0.2 },
    ];
    expect(judged(readings, line, 1_000)).toBe("text");
  });
  const shaped = (long: number, thick: number, ...texts: string[]) =>
    isShape(
      texts.map((text) => ({ text, score: 0.9 })),
      { lines: [{ x: 0, y: 0, angle: 0, long, thick }] },
      1_000,
    );
  it("a lone round letter is a shape, one in a word is not", () => {
    expect(shaped(30, 30, "0")).toBe(true);
    expect(shaped(60, 30, "e", "", "o")).toBe(true);
    expect(shaped(60, 30, "00")).toBe(false);
    expect(isShape([], { lines: [] }, 1_000)).toBe(false);
  });
  it("a sign as tall as a rib is a shape, and two as tall as an organ", () => {
    expect(shaped(120, 80, "Y")).toBe(true);
    expect(shaped(120, 80, "1/")).toBe(true);
    expect(shaped(40, 30, "Y")).toBe(false);
    expect(shaped(300, 280, "88")).toBe(true);
    expect(shaped(120, 80, "88")).toBe(false);
    expect(shaped(300, 280, "880")).toBe(false);
  });
  it("a long line of which little was read is no shape", () => {
    expect(shaped(400, 80, "Y")).toBe(false);
    expect(shaped(700, 280, "88")).toBe(false);
  });
});

describe("how a picture is looked at", () => {
  it("lying and standing, small ones enlarged, large ones nearly as they are", () => {
    expect(looksFor(300)).toEqual([
      { side: 900, turns: 0 },
      { side: 900, turns: 1 },
    ]);
    expect(looksFor(3_000).map(({ turns }) => turns)).toEqual([0, 1, 0]);
    expect(Math.max(...looksFor(3_000).map(({ side }) => side))).toBe(2_400);
    // Standing letters of 12 pixels on a film of 2,500 were missed at 1,800.
    expect(looksFor(2_500)).toContainEqual({ side: 2_400, turns: 1 });
  });

  it("every place of a large picture lies in a piece, and what is less high than 96 pixels lies whole in one", () => {
    const pieces = piecesOf({ x: 0, y: 0, w: 2_400, h: 1_800 });
    expect(pieces.every(({ x, y, w, h }) => x >= 0 && y >= 0 && x + w <= 2_400 && y + h <= 1_800)).toBe(true);
    for (let y = 0; y <= 1_800 - 96; y++)
      expect(pieces.some((piece) => piece.y <= y && y + 96 <= piece.y + piece.h)).toBe(true);
    for (let x = 0; x <= 2_400 - 96; x++)
      expect(pieces.some((piece) => piece.x <= x && x + 96 <= piece.x + piece.w)).toBe(true);
    expect(piecesOf({ x: 40, y: 8, w: 1_280, h: 960 })).toEqual([{ x: 40, y: 8, w: 1_280, h: 960 }]);
  });

  it("a line found on the turned picture lies where it is on the picture itself", () => {
    const place = { x: 10, y: 20, w: 100, h: 16 };
    const lines = [{ x: 60, y: 28, long: 100, thick: 16, angle: 0 }];
    const [back] = [regionTurnedBack({ score: 1, places: [place], lines }, 1, 300, 200)];
    expect(back?.places).toEqual([{ x: 20, y: 90, w: 16, h: 100 }]);
    expect(back?.lines).toEqual([{ x: 28, y: 140, long: 100, thick: 16, angle: -Math.PI / 2 }]);
    expect(placedAt({ score: 1, places: [place], lines }, 5, 5, 2).lines).toEqual([
      { x: 130, y: 66, long: 200, thick: 32, angle: 0 },
    ]);
  });
});

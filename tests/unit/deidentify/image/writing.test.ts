import { describe, expect, it } from "vitest";
import { shareCovered, wholePixels } from "~/deidentify/image/boxes";
import { isMark, judged, readingOf } from "~/deidentify/image/writing/reading";
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

  it.each(["L", "r", "10", "5 cm", "2.5mm"])("%s is a mark that the picture needs", (text) => {
    expect(isMark(text)).toBe(true);
  });
  it.each(["LR", "JS", "1961", "12/03", "F 63Y", "Ward 4"])("%s is more than a mark", (text) => {
    expect(isMark(text)).toBe(false);
  });

  const line = { w: 200, h: 30 };
  it("a line that reads as words is text", () => {
    expect(judged([{ text: "SMITH", score: 0.9 }], line, 1_000)).toBe("text");
  });
  it("what is large enough to be read and says nothing is no text", () => {
    expect(judged([{ text: "", score: 0 }], line, 1_000)).toBe("nothing");
    expect(judged([{ text: "A", score: 0.5 }], line, 1_000)).toBe("nothing");
  });
  it("what is too small to be read, or half read, stays", () => {
    expect(judged([{ text: "", score: 0 }], { w: 60, h: 9 }, 1_000)).toBe("perhaps");
    expect(judged([{ text: "Sm1h", score: 0.45 }], line, 1_000)).toBe("perhaps");
  });
  it("one piece of a slanting line that reads is enough", () => {
    const readings = [
      { text: "", score: 0 },
      { text: "ve", score: 0.8 },
      { text: "x", score: 0.2 },
    ];
    expect(judged(readings, { w: 30, h: 30 }, 1_000)).toBe("text");
  });
});

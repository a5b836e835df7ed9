import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grown, likeness, shareCovered, shareCoveredOf, shareInside, wholePixels } from "~/deidentify/image/boxes";
import { cover, isCovered, scaledBoxes } from "~/deidentify/image/covering";
import { facesOf, type Sighting } from "~/deidentify/image/faces/face-groups";
import { everyTurn, type Pixels, planesOf, threeChannels, turnedBack } from "~/deidentify/image/pixels";

const sizes = fc.record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) });

/** A picture in which every pixel is black but one, which is white. */
function oneWhite(width: number, height: number, x: number, y: number): Pixels {
  const data = new Uint8Array(width * height * 3);
  data.fill(255, (y * width + x) * 3, (y * width + x) * 3 + 3);
  return { data, width, height };
}

describe("a picture that was turned", () => {
  it("a pixel seen on it is found again on the upright one, at every turn", () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), fc.constantFrom(...everyTurn), ({ width, height }, a, b, turns) => {
        const [x, y] = [a % width, b % height];
        const { data, rows, columns } = planesOf(oneWhite(width, height, x, y), turns, 4, (colour) => colour);
        const at = data.subarray(0, rows * columns).indexOf(255);
        const seen = { x: at % columns, y: Math.floor(at / columns), w: 1, h: 1 };
        expect(turnedBack(seen, turns, width, height)).toEqual({ x, y, w: 1, h: 1 });
      }),
    );
  });

  it("sides are filled up with black to what the network asks for", () => {
    const { data, rows, columns } = planesOf(oneWhite(5, 3, 0, 0), 1, 4, (colour) => colour + 1);
    expect([rows, columns, data.length]).toEqual([8, 4, 96]);
    expect(data.filter((value) => value === 256)).toHaveLength(3);
    expect(data.filter((value) => value === 1)).toHaveLength(93);
  });

  it("grey becomes red, green and blue, without what was transparent", () => {
    expect([...threeChannels(Uint8Array.of(7, 9), 1)]).toEqual([7, 7, 7, 9, 9, 9]);
    expect([...threeChannels(Uint8Array.of(7, 0, 9, 0), 2)]).toEqual([7, 7, 7, 9, 9, 9]);
    expect([...threeChannels(Uint8Array.of(1, 2, 3, 0), 4)]).toEqual([1, 2, 3]);
  });
});

describe("boxes", () => {
  it("are whole pixels within the picture, and none where they lie outside", () => {
    expect(wholePixels({ x: -3.2, y: 1.5, w: 5, h: 2.2 }, 10, 10)).toEqual({ x: 0, y: 1, w: 2, h: 3 });
    expect(wholePixels({ x: 10.5, y: 0, w: 5, h: 5 }, 10, 10)).toBeUndefined();
    expect(grown({ x: 2, y: 2, w: 4, h: 2 }, { x: 1, y: 0.5 })).toEqual({ x: 1, y: 1.5, w: 6, h: 3 });
  });

  it("what two share counts once", () => {
    const boxes = [
      { x: 0, y: 0, w: 6, h: 10 },
      { x: 4, y: 0, w: 4, h: 10 },
    ];
    expect(shareCovered(boxes, 10, 10)).toBeCloseTo(0.8);
    expect(shareCoveredOf({ x: 5, y: 5, w: 5, h: 5 }, boxes)).toBeCloseTo(0.6);
    expect(shareInside({ x: 0, y: 0, w: 2, h: 2 }, { x: 1, y: 0, w: 9, h: 9 })).toBeCloseTo(0.5);
    expect(likeness({ x: 0, y: 0, w: 2, h: 2 }, { x: 0, y: 0, w: 2, h: 4 })).toBeCloseTo(0.5);
    expect(likeness({ x: 0, y: 0, w: 2, h: 2 }, { x: 2, y: 0, w: 2, h: 2 })).toBe(0);
  });

  it("on a smaller picture hold every pixel that took something from what they cover", () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (x, w, by) => {
          const [box] = scaledBoxes([{ x, y: 0, w, h: 1 }], by);
          expect(box?.x).toBeLessThanOrEqual(x * by);
          expect((box?.x ?? 0) + (box?.w ?? 0)).toBeGreaterThanOrEqual((x + w) * by);
        },
      ),
    );
  });

  it("a cover that lets one pixel through is seen", () => {
    const picture = oneWhite(10, 10, 5, 5);
    const box = { x: 2, y: 2, w: 7, h: 7 };
    cover(picture, [box]);
    expect(isCovered(picture, [box])).toBe(true);
    picture.data[(5 * 10 + 5) * 3 + 1] = 255;
    expect(isCovered(picture, [box])).toBe(false);
  });
});

describe("sightings of a face", () => {
  const sighting = (over: Partial<Sighting>): Sighting => ({
    x: 100,
    y: 100,
    w: 40,
    h: 40,
    score: 0.9,
    turns: 0,
    scale: 512,
    ...over,
  });

  it("at several scales and turns are one face, framed as its best turn sees it, with a margin", () => {
    const seen = [
      sighting({}),
      sighting({ x: 102, scale: 1_024 }),
      sighting({ x: 80, y: 80, w: 90, h: 90, score: 0.6, turns: 1 }),
    ];
    const faces = facesOf(seen, 1_000);
    expect(faces).toHaveLength(1);
    expect(faces[0]?.w).toBeCloseTo(60);
    expect(faces[0]?.x).toBeCloseTo(91);
    expect(faces[0]?.score).toBe(0.9);
  });

  it("of two people side by side are two faces", () => {
    expect(facesOf([sighting({}), sighting({ x: 145 })], 1_000)).toHaveLength(2);
  });

  it("of something large are a face only where the picture was seen small too", () => {
    const large = sighting({ w: 500, h: 500, scale: 1_024 });
    expect(facesOf([large], 1_000)).toEqual([]);
    expect(facesOf([large, { ...large, scale: 512, score: 0.35 }], 1_000)).toHaveLength(1);
    expect(facesOf([large], 2_000)).toHaveLength(1);
  });

  it("of what fills the picture are sure only where it was seen at the smallest size too", () => {
    const filling = sighting({ w: 500, h: 500 });
    const isSure = (...seen: Sighting[]) => facesOf(seen, 1_000).map(({ sure }) => sure);
    expect(isSure(filling)).toEqual([false]);
    expect(isSure(filling, { ...filling, scale: 256, score: 0.2 })).toEqual([false]);
    expect(isSure(filling, { ...filling, scale: 256, score: 0.3 })).toEqual([true]);
    expect(isSure({ ...filling, scale: 256 })).toEqual([true]);
    expect(isSure(sighting({ w: 440, h: 440 }))).toEqual([true]);
    expect(isSure(sighting({ score: 0.45 }))).toEqual([false]);
  });

  it("that are all weak are nothing", () => {
    expect(facesOf([sighting({ score: 0.2 }), sighting({ score: 0.25, scale: 1_024 })], 1_000)).toEqual([]);
  });
});

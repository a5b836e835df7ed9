import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesWithContent } from "~/deidentify/image/content";
import { cutOut, everyTurn, type Pixels, planesOf, turnedPixels } from "~/deidentify/image/pixels";

const black = (width: number, height: number): Pixels => ({
  data: new Uint8Array(width * height * 3),
  width,
  height,
});

/** A block of one shade. */
function painted(picture: Pixels, x: number, y: number, w: number, h: number, shade: number): Pixels {
  for (let row = y; row < y + h; row++)
    picture.data.fill(shade, (row * picture.width + x) * 3, (row * picture.width + x + w) * 3);
  return picture;
}

const holds = (places: { x: number; y: number; w: number; h: number }[], x: number, y: number) =>
  places.some((place) => x >= place.x && x < place.x + place.w && y >= place.y && y < place.y + place.h);

describe("the parts of a picture that are looked at", () => {
  it("are none where it is of one colour, whichever, and the whole where something is everywhere", () => {
    expect(placesWithContent(black(300, 200))).toEqual([]);
    const red = black(300, 200);
    for (let at = 0; at < red.data.length; at += 3) red.data[at] = 255;
    expect(placesWithContent(red)).toEqual([]);
    const noise = black(300, 200);
    for (let at = 0; at < noise.data.length; at++) noise.data[at] = (at * 7_919) % 251;
    expect(placesWithContent(noise)).toEqual([{ x: 0, y: 0, w: 300, h: 200 }]);
  });

  it("hold every stroke that anybody could see, with a margin, wherever it is", () => {
    fc.assert(
      fc.property(fc.nat(985), fc.nat(785), fc.integer({ min: 7, max: 255 }), (x, y, shade) => {
        const places = placesWithContent(painted(black(1_000, 800), x, y, 2, 6, shade));
        expect(places).toHaveLength(1);
        for (const [column, row] of [
          [Math.max(0, x - 40), Math.max(0, y - 40)],
          [Math.min(999, x + 40), Math.min(799, y + 40)],
        ] as const)
          expect(holds(places, column, row)).toBe(true);
        expect((places[0]?.w ?? 0) * (places[0]?.h ?? 0)).toBeLessThan(1_000 * 800 * 0.05);
      }),
      { numRuns: 60 },
    );
  });

  it("an edge that lies exactly between two cells is an edge", () => {
    const places = placesWithContent(painted(black(640, 640), 320, 320, 320, 320, 200));
    expect(holds(places, 320, 400)).toBe(true);
    expect(holds(places, 400, 320)).toBe(true);
  });

  it("words in the corners are looked at apart from what is in the middle", () => {
    const film = painted(painted(black(1_000, 1_000), 10, 10, 60, 12, 255), 450, 450, 200, 200, 120);
    const places = placesWithContent(film);
    expect(places).toHaveLength(2);
    for (const place of places) {
      const { data, width, height } = cutOut(film, place);
      expect([width, height, data.length]).toEqual([place.w, place.h, place.w * place.h * 3]);
      expect(data.some((value) => value > 0)).toBe(true);
    }
  });
});

it("pixels that are turned lie as the networks see them turned", () => {
  const picture = black(5, 3);
  for (let at = 0; at < picture.data.length; at++) picture.data[at] = at;
  for (const turns of everyTurn) {
    const turned = turnedPixels(picture, turns);
    const direct = planesOf(picture, turns, 1, (colour) => colour);
    expect(planesOf(turned, 0, 1, (colour) => colour)).toEqual(direct);
  }
});

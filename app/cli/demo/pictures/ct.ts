import { randomFrom } from "db/seeds/random";
import { aneurysm } from "./ct-abdomen";
import { extradural } from "./ct-head";
import { writeCtStack } from "./dicom";
import { clouds, grain } from "./noise";
import type { Section } from "./section";

const SIZE = 320;

function slicesOf(section: Section, count: number, noise: number, seed: number): Int16Array[] {
  const random = randomFrom(seed);
  const rough = clouds(SIZE, SIZE, 26, 4, random).data;
  return Array.from({ length: count }, (_, slice) => {
    const data = new Int16Array(SIZE * SIZE);
    for (let y = 0, index = 0; y < SIZE; y++)
      for (let x = 0; x < SIZE; x++, index++) {
        const place = (index + slice * 5 * SIZE) % rough.length;
        const units = section((x / SIZE) * 2 - 1, (y / SIZE) * 2 - 1, slice / (count - 1), rough[place] ?? 0);
        data[index] = Math.round(units + grain(random) * noise);
      }
    return averaged(data);
  });
}

/** A pixel holds what lies beside it too, so that no edge is a staircase. */
function averaged(data: Int16Array): Int16Array {
  return data.map((value, index) => {
    const beside = (data[index - 1] ?? value) + (data[index + 1] ?? value);
    const over = (data[index - SIZE] ?? value) + (data[index + SIZE] ?? value);
    return Math.round((value * 4 + beside + over) / 8);
  });
}

/** Eight slices of an abdomen with contrast, as one DICOM file. */
export const drawAbdomen = (seed: number) =>
  writeCtStack({
    size: SIZE,
    slices: slicesOf(aneurysm, 8, 26, seed),
    bodyPart: "ABDOMEN",
    spacing: 1.2,
    thickness: 15,
  });

/** Five slices of a head without contrast, as one DICOM file. */
export const drawHead = (seed: number) =>
  writeCtStack({ size: SIZE, slices: slicesOf(extradural, 5, 7, seed), bodyPart: "HEAD", spacing: 0.7, thickness: 14 });

import { expect, test } from "vitest";
import { bySpecialty, type StandingRow } from "~/features/reputation/standing";

const cardiology = { id: 1, slug: "cardiology", name: "Cardiology" };
const neurology = { id: 2, slug: "neurology", name: "Neurology" };
const rows: StandingRow[] = [
  { ...cardiology, track: "curating", points: 2 },
  { ...neurology, track: "answering", points: 1_210 },
  { ...neurology, track: "teaching", points: 20 },
];

test("each specialty is one row with what its points came from, the one with most points first", () => {
  expect(bySpecialty(rows, new Map()).map(({ name, points, words }) => [name, points, words])).toEqual([
    ["Neurology", 1_230, "1,210 answering, 20 endorsed by mentors"],
    ["Cardiology", 2, "2 curating"],
  ]);
});

test("a specialty without useful answers still has twelve months", () => {
  const months = new Map([[2, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 1]]]);
  expect(bySpecialty(rows, months).map((row) => row.months)).toEqual([
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 1],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  ]);
});

test("what is taken away below nothing shows as 1, and the words tell the truth", () => {
  const [row] = bySpecialty([{ ...cardiology, track: "answering", points: -18 }], new Map());
  expect(row).toMatchObject({ points: 1, words: "−18 answering" });
});

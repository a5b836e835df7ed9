import type { Chance } from "./chance";

const months =
  "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec".split(
    " ",
  );
const digits = (chance: Chance, count: number) => Array.from({ length: count }, () => chance.below(10)).join("");

function date(chance: Chance): string {
  const day = 1 + chance.below(28);
  const year = 2000 + chance.below(25);
  return chance.pick([
    `${chance.pick(months)} ${day}, ${year}`,
    `${chance.pick(months)} ${day}${day === 1 ? "st" : day === 2 ? "nd" : day === 3 ? "rd" : "th"}, ${year}`,
    `${1 + chance.below(12)}/${day}/${year}`,
    `${year}-0${1 + chance.below(9)}-${10 + chance.below(19)}`,
    `${day} ${chance.pick(months)} ${year}`,
  ]);
}

/** Dates and numbers: the rules know them, the tagger learns that they are none of its business. */
export const figures: Record<string, (chance: Chance) => string> = {
  date,
  id: (chance) =>
    chance.pick([
      digits(chance, 7),
      `${chance.pick(["SF", "K", "CH", "#A"])}-${digits(chance, 6)}`,
      `${digits(chance, 3)}-${digits(chance, 2)}-${digits(chance, 4)}`,
    ]),
  phone: (chance) =>
    chance.pick([
      `${digits(chance, 3)}-555-${digits(chance, 4)}`,
      `(${digits(chance, 3)}) 555-${digits(chance, 4)}`,
      `+44 7700 ${digits(chance, 6)}`,
      `0${digits(chance, 2)} ${digits(chance, 3)} ${digits(chance, 4)}`,
    ]),
  card: (chance) => `4${digits(chance, 15)}`,
  iban: (chance) => `GB${digits(chance, 2)}NWBK${digits(chance, 14)}`,
  ssn: (chance) => `${digits(chance, 3)}-${digits(chance, 2)}-${digits(chance, 4)}`,
  ip: (chance) => `41.${chance.below(250)}.${chance.below(250)}.7`,
  url: (chance) => `http://www.example${chance.below(90)}.com/`,
  email: (chance) => `someone${chance.below(90)}@example.com`,
};

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareNames,
  fitWords,
  fitWordsOf,
  matchNames,
  type NameBand,
} from "~/features/identity/registers/name-match";
import type { RegisterName } from "~/features/identity/registers/register-entry";

const present = (family: string, given: string): RegisterName => ({ family, given, former: false });
const former = (family: string, given: string): RegisterName => ({ family, given, former: true });

const pairs: [account: string, family: string, given: string, band: NameBand][] = [
  // the same, however it is written
  ["Maria Berg", "Berg", "Maria", "match"],
  ["Dr Maria Berg", "BERG", "MARIA", "match"],
  ["Prof. Dr. med. Jürgen Müller", "Mueller", "Juergen", "match"],
  ["Univ.-Prof. Dr. Thomas Weiß", "Weiss", "Thomas", "match"],
  ["Jurgen Muller", "Müller", "Jürgen", "match"],
  ["Berg Maria", "Berg", "Maria", "match"],
  ["Berg, Maria, MD", "Berg", "Maria", "match"],
  ["Maria Berg, MRCP, PhD", "Berg", "Maria", "match"],
  ["Maria Elisabeth Berg", "Berg", "Maria", "match"],
  ["Maria E. Berg", "Berg", "Maria Elisabeth", "match"],
  ["Åse Sørensen", "Soerensen", "Aase", "match"],
  ["Łukasz Żółć", "Zolc", "Lukasz", "match"],
  ["Đorđe Đukić", "Djukic", "Djordje", "match"],
  ["Þórdís Guðmundsdóttir", "Gudmundsdottir", "Thordis", "match"],
  ["Siobhán O’Brien", "OBrien", "Siobhan", "match"],
  ["Siobhan O Brien", "O'Brien", "Siobhan", "match"],
  ["Jan van den Berg", "van den Berg", "Jan", "match"],
  ["Jan Berg", "van den Berg", "Jan", "match"],
  ["Jan Vandenberg", "van den Berg", "Jan", "match"],
  ["Ahmed al-Sayed", "Alsayed", "Ahmed", "match"],
  ["Ahmed El Sayed", "Al-Sayed", "Ahmed", "match"],
  ["José García Márquez", "Garcia Marquez", "Jose", "match"],
  ["Maria João da Silva", "Silva", "Maria Joao", "match"],
  ["Kim Min-jun", "Kim", "Minjun", "match"],
  ["Minjun Kim", "Kim", "Min Jun", "match"],
  ["Nguyễn Thị Lan Anh", "Nguyen", "Thi Lan Anh", "match"],
  ["Le Van Minh", "Le", "Van Minh", "match"],
  ["Yo-Yo Ma", "Ma", "Yo-Yo", "match"],
  ["Wei Li, MD", "Li", "Wei", "match"],
  ["Anne-Marie Dupont", "Dupont", "Annemarie", "match"],
  ["Sarah Lloyd Jones", "Lloyd-Jones", "Sarah", "match"],
  ["Ben Smith", "Smith", "Ben", "match"],
  ["Al Smith", "Smith", "Al", "match"],
  ["Mustafa Işık", "Isik", "Mustafa", "match"],
  ["Zoë Noël", "Noel", "Zoe", "match"],
  // somebody should look
  ["M. Berg", "Berg", "Maria", "likely"],
  ["Maria Berg", "Berg", "M", "likely"],
  ["Mohammed Khan", "Khan", "Muhamad", "likely"],
  ["Youssef Haddad", "Haddad", "Yousef", "likely"],
  ["Anna Smith", "Smith-Jones", "Anna", "likely"],
  ["José García", "García Márquez", "José", "likely"],
  ["Katharina Meyer", "Meier", "Katharina", "likely"],
  ["Alex Novak", "Novák", "Alexander", "likely"],
  ["Paul Smith", "Smith", "James Paul", "likely"],
  ["S. Ramanathan", "Subramaniam", "Ramanathan", "likely"],
  ["Maria Jane Berg", "Berg", "Maria Elisabeth", "likely"],
  ["Lan Anh Nguyen", "Nguyễn", "Thị Lan Anh", "likely"],
  ["Catherine O'Neill", "O'Neil", "Catherine", "likely"],
  // somebody else
  ["Maria Berg", "Berg", "Peter", "unlike"],
  ["P. Berg", "Berg", "Maria", "unlike"],
  ["Maria Berg", "Holm", "Maria", "unlike"],
  ["Maria Berg", "Holm", "Peter", "unlike"],
  ["Berg", "Berg", "Maria", "unlike"],
  ["Wei Chen", "Zhang", "Wei", "unlike"],
  ["Ahmed al-Sayed", "al-Masri", "Ahmed", "unlike"],
  ["Jan van den Berg", "van den Broek", "Jan", "unlike"],
  ["Мария Берг", "Berg", "Maria", "unlike"],
  ["", "Berg", "Maria", "unlike"],
  ["Dr", "Berg", "Maria", "unlike"],
];

describe("an account's name and a register's", () => {
  it.each(pairs)("%s and %s, %s: %s", (account, family, given, band) => {
    const found = matchNames(account, [present(family, given)]);
    expect([found.band, found.score]).toEqual([band, expect.any(Number)]);
    expect(found.score).toBeGreaterThanOrEqual(0);
    expect(found.score).toBeLessThanOrEqual(1);
  });

  it("a former name in the register is found, and said to be one", () => {
    const found = matchNames("Maria Berg", [present("Holm", "Maria"), former("Berg", "Maria")]);
    expect(found).toMatchObject({ band: "match", score: 0.95 });
    expect(found.reasons).toContain("this is a former name in the register");
  });

  it("a present name that fits goes before a former one", () => {
    const { reasons } = matchNames("Maria Berg", [former("Berg", "Maria"), present("Berg", "Maria")]);
    expect(reasons).toEqual(["the family name is the same", "the first name is the same"]);
  });

  it("a reviewer is told why, in words", () => {
    expect(matchNames("M Berg", [present("Berg", "Maria")]).reasons).toEqual([
      "the family name is the same",
      "one first name is an initial",
    ]);
    expect(matchNames("Peter Berg", [present("Berg", "Maria")]).reasons[1]).toBe(
      "the first names differ (“Peter”, “Maria”)",
    );
    expect(matchNames("Мария Берг", [present("Berg", "Maria")]).reasons[0]).toMatch(/different scripts/);
    expect(matchNames("Maria Berg", []).reasons).toEqual(["the register gives no name"]);
  });
});

const families = [
  "Berg",
  "Müller",
  "Sørensen",
  "García Márquez",
  "van den Berg",
  "O’Brien",
  "Nguyễn",
  "Łukasiewicz",
  "Smith-Jones",
  "al-Sayed",
];
const givens = ["Maria", "Jürgen", "José Luis", "Åse", "Min-jun", "Zoë", "J. R.", "Thị Lan Anh", "Wei", "Đorđe"];
const person = fc.record({ family: fc.constantFrom(...families), given: fc.constantFrom(...givens) });
const written = fc.oneof(
  person,
  person.map(({ family, given }) => `${given} ${family}`),
  person.map(({ family, given }) => `Dr ${family}, ${given}`),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);
const withoutMarks = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ø/g, "o")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/Ł/g, "L");

describe("whatever the names are", () => {
  it("which of them comes first changes nothing", () => {
    fc.assert(
      fc.property(written, written, (one, other) => {
        const [there, back] = [compareNames(one, other), compareNames(other, one)];
        expect([back.score, back.band]).toEqual([there.score, there.band]);
      }),
    );
  });

  it("marks on letters change nothing", () => {
    fc.assert(
      fc.property(person, person, (one, other) => {
        const bare = { family: withoutMarks(one.family), given: withoutMarks(one.given) };
        expect(compareNames(bare, other).score).toBe(compareNames(one, other).score);
      }),
    );
  });

  it("family name first or last changes nothing, and titles and letters neither", () => {
    fc.assert(
      fc.property(person, person, ({ family, given }, other) => {
        const { score, band } = compareNames(`${given} ${family}`, other);
        const turned = compareNames(`${family} ${given}`, other);
        expect(turned.band).toBe(band);
        // What is unlike anyway may be a little more or less so.
        if (band !== "unlike") expect(turned.score).toBe(score);
        expect(compareNames(`Prof Dr ${given} ${family} MBBS MRCP`, other).score).toBe(score);
      }),
    );
  });

  it("everybody matches themselves", () => {
    fc.assert(
      fc.property(person, ({ family, given }) => {
        expect(matchNames(`${given} ${family}`, [present(family, given)]).band).toBe("match");
      }),
    );
  });

  it("a long name takes no long time, and nothing throws", () => {
    const long = "Maria van den Berg ".repeat(500);
    const start = performance.now();
    expect(compareNames(long, long).score).toBeGreaterThan(0.5);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("how a match is told", () => {
  it.each(["Maria Berg", "M. Berg", "Jon Smythe"])(
    "of %s: a line with a score, as they were written once, too",
    (name) => {
      const match = compareNames("Maria Berg", name);
      const before = `${Math.round(match.score * 100)} of 100: ${match.reasons.join("; ")}`;
      expect(fitWordsOf(before)).toBe(fitWords(match));
    },
  );

  it("leaves every other line as it is", () => {
    for (const line of ["The names fit: same family name", "It says: 86 of 100", "Northmere"])
      expect(fitWordsOf(line)).toBe(line);
  });
});

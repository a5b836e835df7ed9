import { describe, expect, it } from "vitest";
import { domainWords, fitsDomains } from "~/features/identity/joining/sign-up";
import { countries } from "~/features/identity/people/countries";
import { bioProblem } from "~/features/identity/people/profile";
import { pauseEnd } from "~/features/identity/people/suspension";

describe("a profile's text", () => {
  it.each([
    "I answer ECG and chest pain questions most weekday evenings, since 2019.",
    "Sodium 128 mmol/L, pH 7.21, 10^9/L, doses of 1,000 mg. Ask.",
    "Retired in 2020 after 35 years. DOI 10.1056/NEJM199 is a favourite.",
    "e.g. a question, i.e. one. Dr.House is fiction",
    "",
    "x".repeat(1000),
  ])("may be %j", (bio) => {
    expect(bioProblem(bio)).toBeNull();
  });

  it.each([
    "Write to ines@northmere.ac.uk",
    "ines (at) northmere (dot) example",
    "See https://northmere.ac.uk/staff/ines",
    "www.northmere.ac.uk",
    "My page is northmere-hospital.org",
    "Call +44 20 7946 0958",
    "Mobile 07700-900123",
    "(020) 7946 0958",
    "x".repeat(1001),
  ])("may not hold %j", (bio) => {
    expect(bioProblem(bio)).not.toBeNull();
  });

  it("names countries as English does", () => {
    expect(countries).toEqual(expect.arrayContaining(["United Kingdom", "Ghana", "Türkiye", "Norway"]));
    expect(new Set(countries).size).toBe(countries.length);
  });
});

describe("joining by domain", () => {
  it.each([
    ["a@northmere.ac.uk", ["northmere.ac.uk"], true],
    ["a@students.northmere.ac.uk", ["northmere.ac.uk"], true],
    ["a@notnorthmere.ac.uk", ["northmere.ac.uk"], false],
    ["a@northmere.ac.uk.example", ["northmere.ac.uk"], false],
    ["a@b@northmere.ac.uk", ["northmere.ac.uk"], true],
    ["a@anywhere.example", [], true],
  ])("%s with %j: %s", (email, domains, fits) => {
    expect(fitsDomains(email, domains)).toBe(fits);
  });

  it("says which domains", () => {
    expect(domainWords(["a.org", "b.org", "c.org"])).toBe("a.org, b.org or c.org");
    expect(domainWords([])).toBe("");
  });
});

describe("the end of a pause", () => {
  const now = Date.UTC(2026, 10, 22, 12);
  it.each([
    ["2026-11-22", Date.UTC(2026, 10, 23)],
    ["2026-12-31", Date.UTC(2027, 0, 1)],
    ["2026-11-21", null],
    ["2026-02-30", null],
    ["2028-01-01", null],
    ["22/11/2026", null],
  ])("on %s is %s", (day, at) => {
    const end = pauseEnd(day, now);
    expect("at" in end ? end.at : null).toBe(at);
  });
});

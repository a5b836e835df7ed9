import { describe, expect, it } from "vitest";
import { hasTick, initials, type PersonBadge, roleTone, roleWords } from "~/core/person";

const person = (over: Partial<PersonBadge> = {}): PersonBadge => ({
  id: 1,
  handle: "ines",
  name: "Dr Ines Halvorsen",
  role: "mentor",
  specialty: "Cardiology",
  stage: "Consultant",
  years: 14,
  moderator: false,
  imported: false,
  admin: false,
  former: false,
  ...over,
});
const heron = { anonymous: true as const, pseudonym: "Anonymous Heron", stage: "Year 4 student" };

describe("the words beside a name", () => {
  it.each([
    ["a mentor has grade and specialty", person(), "Consultant, cardiology"],
    ["a mentor without a grade is a senior doctor", person({ stage: null }), "Senior doctor, cardiology"],
    [
      "a general practitioner's specialty is not said twice",
      person({ stage: "General practitioner", specialty: "General practice" }),
      "General practitioner",
    ],
    ["an abbreviation keeps its capitals", person({ specialty: "ENT surgery" }), "Consultant, ENT surgery"],
    [
      "a doctor in training is never called by the grade alone",
      person({ role: "trainee", stage: "Specialty registrar", specialty: "Emergency medicine" }),
      "Doctor in training, emergency medicine",
    ],
    ["a student has a year", person({ role: "student", stage: "Year 4", specialty: null }), "Year 4 student"],
    ["a student's own word is kept", person({ role: "student", stage: "Year 4 student" }), "Year 4 student"],
    ["a student without a year", person({ role: "student", stage: null }), "Student"],
    ["an educator has a specialty", person({ role: "educator" }), "Educator, cardiology"],
    ["a new account is not verified", person({ role: "reader", stage: null }), "Not verified yet"],
    ["a moderator without another role", person({ role: "reader", moderator: true }), "Moderator"],
    ["an administrator without another role", person({ role: "reader", admin: true }), "Administrator"],
    ["an imported role says so", person({ imported: true }), "Consultant, cardiology (imported)"],
    ["a deleted account is a former member", person({ former: true }), "Former member"],
    ["an anonymous author has a stage only", heron, "Year 4 student"],
    ["a stage too few share is left out", { ...heron, stage: null }, ""],
  ])("%s", (_rule, author, words) => expect(roleWords(author)).toBe(words));
});

describe("the tick", () => {
  it.each([
    ["mentor", person(), true],
    ["educator", person({ role: "educator" }), true],
    ["moderator", person({ role: "reader", moderator: true }), true],
    ["administrator", person({ role: "reader", admin: true }), true],
    ["student", person({ role: "student" }), false],
    ["student who moderates", person({ role: "student", moderator: true }), false],
    ["doctor in training", person({ role: "trainee" }), false],
    ["new account", person({ role: "reader" }), false],
    ["imported mentor", person({ imported: true }), false],
    ["former mentor", person({ former: true }), false],
    ["anonymous author", heron, false],
  ])("%s: %#", (_who, author, expected) => expect(hasTick(author)).toBe(expected));
});

describe("colour", () => {
  it("is green for verified senior doctors alone", () => {
    expect(roleTone(person())).toBe("senior");
    for (const role of ["reader", "student", "trainee", "educator"] as const)
      expect(roleTone(person({ role }))).not.toBe("senior");
  });
  it("is grey for an imported, former or anonymous author", () => {
    for (const author of [person({ imported: true }), person({ former: true }), heron])
      expect(roleTone(author)).toBe("plain");
  });
});

describe("initials", () => {
  it.each([
    ["Dr Ines Halvorsen", "IH"],
    ["Prof. Dr. Kit Oyelaran-Webb", "KO"],
    ["Noor", "N"],
    ["Émile de la Tour", "ÉT"],
    ["", ""],
  ])("of %s are %s", (name, letters) => expect(initials(name)).toBe(letters));
});

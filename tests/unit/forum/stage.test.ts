import { expect, test } from "vitest";
import type { Role } from "~/core/person";
import { animals } from "~/features/forum/person/animals";
import { stageGroups, stageWords } from "~/features/forum/person/stage";

test.each<[Role, string | null, string | null]>([
  ["student", "Year 4", "Year 4 student"],
  ["student", "Graduate student", "Graduate student"],
  ["student", null, "Student"],
  ["trainee", "Specialty registrar", "Doctor in training"],
  ["mentor", "Consultant", null],
  ["educator", null, null],
  ["reader", null, null],
])("a %s at %s shows %s", (role, stage, words) => {
  expect(stageWords(role, stage)).toBe(words);
});

test("each group of stages holds words a thread can carry", () => {
  expect(stageGroups.find((group) => group.words.includes("Year 4 student"))?.key).toBe("years-3-4");
  const all = stageGroups.flatMap((group) => group.words);
  expect(new Set(all).size).toBe(all.length);
});

test("a pseudonym has at least 200 animals to come from, each once and one word", () => {
  expect(new Set(animals).size).toBe(animals.length);
  expect(animals.length).toBeGreaterThanOrEqual(200);
  for (const animal of animals) expect(animal).toMatch(/^[A-Z][a-z]+$/);
});

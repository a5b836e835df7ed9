import { expect, test } from "vitest";
import { tagSlug, tagTrouble, tagWords } from "~/core/tag";

test.each([
  ["ECG, Chest pain", ["ECG", "Chest pain"]],
  [" #ecg ;  chest   pain\nECG,,", ["ecg", "chest pain"]],
  ["", []],
])("%j means the tags %j", (text, words) => {
  expect(tagWords(text)).toEqual(words);
});

test.each([
  ["Chest pain", "chest-pain"],
  ["β-blockers", "beta-blockers"],
  ["Ménière’s disease", "meniere-s-disease"],
  ["SpO₂", "spo2"],
  ["???", ""],
])("%s stands at %s", (word, slug) => {
  expect(tagSlug(word)).toBe(slug);
});

test("six tags are one too many", () => {
  expect(tagTrouble(["a", "b", "c", "d", "e"])).toBeNull();
  expect(tagTrouble(["a", "b", "c", "d", "e", "f"])).toBe("Choose up to 5 tags.");
});

test("a tag longer than 30 characters, or of signs alone, is refused", () => {
  expect(tagTrouble(["x".repeat(30)])).toBeNull();
  expect(tagTrouble(["x".repeat(31)])).toContain("30 characters");
  expect(tagTrouble(["???"])).toContain("letters or figures");
});

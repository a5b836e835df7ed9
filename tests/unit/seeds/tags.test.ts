import { tagSeeds } from "db/seeds/tags";
import { describe, expect, it } from "vitest";
import { synonymGroups } from "~/features/search/synonyms";

const names = tagSeeds.map((seed) => seed.name.toLowerCase());
const synonyms = tagSeeds.flatMap((seed) => seed.synonyms);
const twice = (words: string[]) => words.filter((word, index) => words.indexOf(word) !== index);

describe("the seeded tags", () => {
  it("are about 150 or more, with one address each", () => {
    expect(tagSeeds.length).toBeGreaterThanOrEqual(150);
    expect(twice(tagSeeds.map((seed) => seed.slug))).toEqual([]);
    for (const { slug } of tagSeeds) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it("lead from a word to one tag only", () => {
    expect(twice([...names, ...synonyms])).toEqual([]);
  });

  it("have synonyms in small letters, ready to compare", () => {
    for (const word of synonyms) {
      expect(word).toBe(word.toLowerCase().trim());
      expect(word).not.toBe("");
    }
  });

  it("know MI as myocardial infarction", () => {
    expect(tagSeeds.find((seed) => seed.synonyms.includes("mi"))?.slug).toBe("myocardial-infarction");
  });

  it("make the name of a tag with an apostrophe or a hyphen a plain address", () => {
    const slugs = tagSeeds.map((seed) => seed.slug);
    expect(slugs).toEqual(expect.arrayContaining(["parkinsons-disease", "pre-eclampsia", "chest-x-ray"]));
  });

  it("leave an abbreviation with several meanings to search", () => {
    const meanings = (word: string) =>
      synonymGroups.filter((group) => group.terms.some((term) => term.toLowerCase() === word));
    const unsure = synonyms.filter((word) => word.length <= 4 && meanings(word).length > 1);
    expect(unsure).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { readingOf } from "~/deidentify/text/reading";
import { matches, needing } from "~/deidentify/text/rule";
import { rules } from "~/deidentify/text/rules";

/** What the language itself says the matches are. */
const told = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].filter(({ 0: whole }) => whole !== "").map(({ index, 0: whole }) => [index, whole]);
const found = (pattern: RegExp, text: string) =>
  matches(pattern, text).map(({ start, end }) => [start, text.slice(start, end)]);

/** Newer than the language level this is compiled for, so it cannot stand behind a literal. */
const withSets = "gv";

describe("the matches of a pattern", () => {
  it.each([
    [/a/g, "banana"],
    [/a*/g, "baanaa"],
    [/x*/gu, "\u{1F44D}x\u{1F44D}xx"],
    [/(?=a)|b/g, "abab"],
    [/./gsu, "a\u{1F44D}\nb"],
    [new RegExp("x*", withSets), "\u{1F44D}x\u{1F44D}xx"],
    [/(?<=a)a/g, "aaaa"],
  ])("are those of the language: %s", (pattern, text) => {
    expect(found(pattern, text)).toEqual(told(pattern, text));
  });

  it("are found anew in each text, also after one that was left in the middle", () => {
    const pattern = /\d+/g;
    pattern.lastIndex = 7;
    expect(found(pattern, "1 and 22")).toEqual([
      [0, "1"],
      [6, "22"],
    ]);
    expect(found(pattern, "333")).toEqual([[0, "333"]]);
  });

  it("do not depend on what is done with the pattern while they are judged", () => {
    const pattern = /\d+/g;
    const ranges = matches(pattern, "1 22 333", () => pattern.test("9 9 9") || true);
    expect(ranges.map(({ start }) => start)).toEqual([0, 2, 5]);
  });

  it("are refused where they would never end", () => {
    expect(() => matches(/a/, "a")).toThrow(TypeError);
    expect(rules.flatMap(({ patterns }) => patterns).filter(({ global }) => !global)).toEqual([]);
  });

  it("flag the part that is named, which stands last", () => {
    expect(matches(/no\. (?<id>\d+)/g, "no. 12, no. 7")).toEqual([
      { start: 4, end: 6 },
      { start: 12, end: 13 },
    ]);
  });

  it("are not looked for in a text without what they need", () => {
    const pattern = needing(/@/, /\w+@?\w+/g);
    expect(matches(pattern, "nobody here")).toEqual([]);
    expect(found(pattern, "a1@b2 c3")).toEqual([
      [0, "a1@b2"],
      [6, "c3"],
    ]);
  });

  it.each([
    "Write to joe.b at example dot org today.",
    "Card 00:1A:2B:3C:4D:5E, host fe80::1ff:fe23.",
    "Kossuth tér 5, then Lindenweg, 12 and Maple Close.",
    "Tags AB-1234567, X9Y8Z7W65 and vlogs as anna_eats_7.",
  ])("are found in odd forms all the same: %s", (text) => {
    expect(rules.flatMap(({ find }) => find(readingOf(text))).length).toBeGreaterThan(1);
  });
});

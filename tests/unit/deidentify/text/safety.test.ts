import { describe, expect, it } from "vitest";
import { checkText } from "~/deidentify/text/check-text";
import { combinationPatterns } from "~/deidentify/text/combinations";
import { referencePatterns } from "~/deidentify/text/leave-alone/references";
import { readingOf } from "~/deidentify/text/reading";
import { rules } from "~/deidentify/text/rules";

const patterns = [...rules.flatMap((rule) => rule.patterns), ...referencePatterns, ...combinationPatterns];

/** A regular expression without escapes and character classes, so that what is left is its structure. */
const structure = (source: string) =>
  source.replaceAll(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|.)/g, "a").replaceAll(/\[[^\]]*\]/g, "a");

/** Faults in a pattern: a repetition without an upper bound, which alone can make it slow without limit. */
const unbounded = (source: string) => structure(source).match(/[*+]|\{\d*,\}/g) ?? [];

const evil = [
  "a",
  "1",
  "A. ",
  "1-",
  "a@",
  "aa.",
  "St. ",
  "ab1-",
  "MRN number is : ",
  "the corner of ",
  "12 may ",
  "Mary J. ",
  "王 ",
  "http://a.",
  "Hospital ",
  "Aa-",
  "a  b ",
  "a\u200b \n",
  "one line that goes on until the window ends there, wide\n",
]; // prettier-ignore

/** What a rule's own patterns are made of, so that its inputs get as far into them as they can. */
function literalsOf(sources: readonly string[]): string[] {
  const words = sources.flatMap(
    (source) => source.replaceAll(/\\[pP]\{[^}]*\}|\\./g, " ").match(/[A-Za-z]{2,}/g) ?? [],
  );
  return [...new Set(words)].slice(0, 40);
}

const inputsOf = (literals: readonly string[]) =>
  [
    `${literals.join(" ")} `,
    `${literals.join("1-A. ")}12 `,
    literals.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(" Aa-"),
    "Aa'b-c. ",
    "12 34-",
  ].map((piece) => (piece.trim() === "" ? "a1 " : piece));

const LENGTH = 100_000;
const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** How much longer eight times the text takes: about 8, and 64 if every character looked at all the others. */
function growth(run: (text: string) => void, piece: string): number {
  const taken = (length: number) => {
    const text = filled(piece, length);
    const begun = process.cpuUsage();
    run(text);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1_000;
  };
  const short = Math.min(taken(LENGTH / 8), taken(LENGTH / 8));
  // Of the processor, not of the clock: a busy machine does not count. Other threads of ours spoil single runs.
  return Math.min(taken(LENGTH), taken(LENGTH)) / Math.max(short, 4);
}

describe("the running time of the text check", () => {
  it.each(patterns.map((pattern) => [pattern.source.slice(0, 70), pattern.source]))(
    "every repetition is bounded in %s",
    (_start, source) => {
      expect(unbounded(source)).toEqual([]);
    },
  );

  it("a planted unbounded repetition is found", () => {
    expect(unbounded("(?:a+)+b")).not.toEqual([]);
    expect(unbounded("[ab]{2,}")).not.toEqual([]);
    expect(unbounded("\\+[*+]a{1,3}")).toEqual([]);
  });

  it.each(rules.map((rule, at) => [`${at}: ${rule.type}`, rule] as const))(
    "rule %s takes as much longer as the text made of its own words is",
    (_name, rule) => {
      for (const piece of inputsOf(literalsOf(rule.patterns.map(({ source }) => source))))
        expect(growth((text) => rule.find(readingOf(text)), piece)).toBeLessThan(32);
    },
  );

  it.each(
    [...referencePatterns, ...combinationPatterns].map((pattern) => [pattern.source.slice(0, 60), pattern] as const),
  )("%s takes as much longer as the text made of its own words is", (_start, pattern) => {
    for (const piece of inputsOf(literalsOf([pattern.source])))
      expect(growth((text) => [...text.matchAll(pattern)].length, piece)).toBeLessThan(32);
  });

  it("a planted pattern that looks at everything behind each character is found", () => {
    const slow = /a[^c]{0,99999}c/g;
    expect(growth((text) => text.slice(0, text.length / 4).match(slow), "ab")).toBeGreaterThan(32);
  });

  /** Milliseconds of the processor: on a busy machine the clock says little. */
  function cost(text: string): number {
    const begun = process.cpuUsage();
    checkText(text);
    return process.cpuUsage(begun).user / 1_000;
  }

  it.each(evil)("eight times as much of %j costs about eight times as much", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
    const eighth = text.slice(0, 12_500);
    const once = Math.min(cost(eighth), cost(eighth), cost(eighth));
    // Quadratic work would show a ratio of 64. Memory that is tidied up meanwhile counts, so the bound is wide.
    const most = once * 40 + 200;
    expect(Math.min(cost(text), cost(text))).toBeLessThan(most);
  });
});

import { describe, expect, it } from "vitest";
import { checkText } from "~/deidentify/text/check-text";
import { combinationPatterns } from "~/deidentify/text/combinations";
import { referencePatterns } from "~/deidentify/text/leave-alone/references";
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
]; // prettier-ignore

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

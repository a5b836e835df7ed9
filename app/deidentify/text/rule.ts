import type { Reading } from "./reading";
import type { IdentifierType, Range, Severity } from "./span";

/** One class of identifier: where it stands in a text, how serious it is and what to write instead. */
export type Rule = {
  type: IdentifierType;
  severity: Severity;
  /** Every regular expression the rule runs, for the test of their running time. */
  patterns: RegExp[];
  find: (reading: Reading) => Range[];
  suggest: (hit: string, text: string) => string;
};

/** Says no to a match that only looks right: `value` is what would be flagged, `start` where it begins in `text`. */
export type Accept = (value: string, text: string, start: number) => boolean;

/**
 * The ranges a global pattern matches. With a group named `id`, only that group is flagged; it must stand last in the
 * match, so that its place can be told without the slow `d` flag.
 */
export function matches(pattern: RegExp, text: string, accept: Accept = () => true): Range[] {
  const found: Range[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = match.groups?.id ?? match[0];
    const end = match.index + match[0].length;
    const start = end - value.length;
    if (value !== "" && accept(value, text, start)) found.push({ start, end });
  }
  return found;
}

/** A rule made of patterns that share one acceptance test. */
export function patternRule(rule: Omit<Rule, "find"> & { accept?: Accept }): Rule {
  const { accept, ...rest } = rule;
  return { ...rest, find: ({ text }) => rest.patterns.flatMap((pattern) => matches(pattern, text, accept)) };
}

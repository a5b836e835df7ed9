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

const needs = new WeakMap<RegExp, RegExp>();

/**
 * A pattern that is looked for only in texts with `need`, a part that no match goes without and that is found faster:
 * most texts have no "@" and no "Street", and a walk over all words takes longer.
 */
export function needing(need: RegExp, pattern: RegExp): RegExp {
  needs.set(pattern, need);
  return pattern;
}

/**
 * The ranges a global pattern matches. With a group named `id`, only that group is flagged; it must stand last in the
 * match, so that its place can be told without the slow `d` flag.
 */
export function matches(pattern: RegExp, text: string, accept: Accept = () => true): Range[] {
  if (!pattern.global) throw new TypeError("A pattern that is not global would be found for ever.");
  const found: Range[] = [];
  if (needs.get(pattern)?.test(text) === false) return found;
  // The pattern itself walks over the text: `matchAll` would make a copy of it for each text. Its place is set at each
  // step, so that whatever `accept` does with it is no matter.
  for (let at = 0; ; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return found;
    const value = match.groups?.id ?? match[0];
    const end = match.index + match[0].length;
    const start = end - value.length;
    if (value !== "" && accept(value, text, start)) found.push({ start, end });
    at = match[0] === "" ? behind(pattern, text, end) : end;
  }
}

/** Where to look on after an empty match: a pattern that reads whole characters does not stop inside one. */
function behind({ flags }: RegExp, text: string, at: number): number {
  return at + (/[uv]/.test(flags) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

/**
 * Says yes where `before` matches the `reach` characters in front of a match. Much faster than a look behind at the
 * head of a pattern, which is tried at every character of a text. `before` ends with `$`.
 */
export const behindWords =
  (before: RegExp, reach: number): Accept =>
  (_value, text, start) =>
    before.test(text.slice(Math.max(0, start - reach), start));

/** A rule made of patterns that share one acceptance test. */
export function patternRule(rule: Omit<Rule, "find"> & { accept?: Accept }): Rule {
  const { accept, ...rest } = rule;
  return { ...rest, find: ({ text }) => rest.patterns.flatMap((pattern) => matches(pattern, text, accept)) };
}

import type { Reading } from "./reading";
import { rules } from "./rules";
import type { Hit, Span } from "./span";

/** All hits of the rules, in the rules' order. */
export function ruleHits(reading: Reading): Hit[] {
  return rules.flatMap(({ type, severity, find }, order) =>
    find(reading).map(({ start, end }) => ({ start, end, type, severity, order })),
  );
}

const suggestions = new Map(rules.map(({ type, suggest }) => [type, suggest]));

/** A hit as it is shown: with what to write instead. */
export function spanOf({ start, end, type, severity }: Hit, text: string): Span {
  const suggest = suggestions.get(type);
  const hit = text.slice(start, end);
  return { start, end, type, severity, suggestion: suggest ? suggest(hit, text) : "[removed]" };
}

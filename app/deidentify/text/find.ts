import type { Decision, Find } from "~/core/find";
import { mayKeep } from "~/core/find";
import type { Span } from "./span";

/** A field's spans, with what the text says there. */
export function findsIn(field: string, text: string, spans: readonly (Span & { shows?: string })[]): Find[] {
  return spans.map(({ start, end, type, severity, suggestion, shows }) => ({
    field,
    start,
    end,
    text: shows ?? text.slice(start, end),
    kind: type,
    severity,
    suggestion,
  }));
}

/** One reading of a find's words, whatever its case and spaces: a decision counts for every repeat. */
export const sameWords = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

/**
 * A text with its author's decisions carried out, and the finds that were kept. Only what was found now is touched,
 * whatever the form said, and only what may be kept is kept.
 */
export function decided(
  text: string,
  finds: readonly Find[],
  decisions: readonly Decision[],
): { text: string; kept: { find: Find; decision: Extract<Decision, { what: "keep" }> }[] } {
  const byWords = new Map(decisions.map((decision) => [sameWords(decision.text), decision]));
  const kept: { find: Find; decision: Extract<Decision, { what: "keep" }> }[] = [];
  let done = "";
  let from = 0;
  for (const find of finds) {
    const decision = byWords.get(sameWords(find.text));
    if (decision?.what === "keep" && mayKeep(find)) kept.push({ find, decision });
    if (!decision || decision.what === "keep" || find.end === 0) continue;
    const before = text.slice(from, find.start);
    const behind = text[find.end] ?? "";
    from = find.end;
    if (decision.what === "replace") done += before + decision.by;
    else {
      // What is left out takes one of its two spaces along.
      done += /[.,;:!?)]|^$/.test(behind) ? before.replace(/[ \t]$/, "") : before;
      if (behind === " " && /(?:^|\s)$/.test(done)) from++;
    }
  }
  return { text: done + text.slice(from), kept };
}

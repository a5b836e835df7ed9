import type { Decision, Find } from "~/core/find";
import { mayKeep, sameWords } from "~/core/find";
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
    before: end === 0 ? "" : before(text, start),
    after: end === 0 ? "" : after(text, end),
  }));
}

const AROUND = 40;
const oneLine = (text: string) => text.replace(/\s+/g, " ");

/** Whole words before a find, up to 40 characters. */
function before(text: string, start: number): string {
  const near = oneLine(text.slice(Math.max(0, start - AROUND), start));
  return start <= AROUND ? near : `…${near.replace(/^\S*(?=\s)/, "")}`;
}

function after(text: string, end: number): string {
  const near = oneLine(text.slice(end, end + AROUND));
  return end + AROUND >= text.length ? near : `${near.replace(/\s\S*$/, "")} …`;
}

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

import { diffWordsWithSpace } from "diff";
import type { DiffPart } from "./edit-history";

/** Texts that differ all over cost too much to compare word by word; then the old goes and the new comes as a whole. */
const PATIENCE = 60;
const CONTEXT = 160;

/** What changed between two texts, word by word; long stretches that stayed are shortened. */
export function diffOf(before: string, after: string): DiffPart[] {
  if (before === after) return [];
  const parts = diffWordsWithSpace(before, after, { timeout: PATIENCE });
  if (!parts)
    return [
      { text: before, kind: "removed" },
      { text: after, kind: "added" },
    ];
  return parts.map((part, place) => {
    if (part.added) return { text: part.value, kind: "added" };
    if (part.removed) return { text: part.value, kind: "removed" };
    return { text: shortened(part.value, place === 0, place === parts.length - 1), kind: "same" };
  });
}

/** Enough of what stayed to see where we are: its end at the beginning, its beginning at the end. */
function shortened(text: string, first: boolean, last: boolean): string {
  const room = first || last ? CONTEXT : 2 * CONTEXT;
  if (text.length <= room + 20) return text;
  const [begin, end] = [first ? "" : text.slice(0, CONTEXT), last ? "" : text.slice(-CONTEXT)];
  return `${begin} … ${end}`;
}

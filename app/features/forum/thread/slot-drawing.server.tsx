import { htmlOf, type SafeHtml } from "~/ui/block.server";

/** Numbers that no post and no count has; they stand for a post's own while a slot is drawn. */
const ANY_ID = 987_654_321_012_345;
const ANY_COUNT = 987_654_321_054_321;

type Drawing = (id: number, count: number) => JSX.Element;

/** Kept as long as the process runs: the keys are words and flags of the code, of which there are some dozens. */
const drawings = new Map<string, string[]>();

/**
 * What stands in a slot, drawn once for all posts for which `key` says the same: only their numbers differ, and those
 * are put in afterwards. A count of none is drawn as such. `key` holds nothing that people write or number.
 */
export function drawnSlot(key: string, { id, count = 0 }: { id: number; count?: number }, draw: Drawing): SafeHtml {
  const kept = count > 0 ? `${key} counted` : key;
  let parts = drawings.get(kept);
  if (!parts) {
    parts = htmlOf(draw(ANY_ID, count > 0 ? ANY_COUNT : 0)).split(String(ANY_ID));
    drawings.set(kept, parts);
  }
  const html = parts.join(String(id));
  // The cast: what was drawn is safe, and so are numbers.
  return (count > 0 ? html.replace(String(ANY_COUNT), String(count)) : html) as SafeHtml;
}

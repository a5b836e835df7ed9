import type { Lru } from "~/platform/lru.server";
import { htmlOf, type SafeHtml } from "~/ui/block.server";

/** Numbers that no post and no count has; they stand for a post's own while a slot is drawn. */
const ANY_ID = 987_654_321_012_345;
const ANY_COUNT = 987_654_321_054_321;

type Drawing = (id: number, count: number) => JSX.Element;

/**
 * What stands in a slot, drawn once for all posts for which `key` says the same: only their numbers differ, and those
 * are put in afterwards. A count of none is drawn as such.
 */
export function drawnSlot(
  blocks: Lru<unknown>,
  key: string,
  { id, count = 0 }: { id: number; count?: number },
  draw: Drawing,
): SafeHtml {
  const kept = `slot ${key} ${count > 0}`;
  // The cast: only this function puts something in under a key that begins with "slot".
  let parts = blocks.get(kept) as string[] | undefined;
  if (!parts) {
    const html = htmlOf(draw(ANY_ID, count > 0 ? ANY_COUNT : 0));
    parts = html.split(String(ANY_ID));
    blocks.put(kept, parts, 2 * html.length + 200);
  }
  const html = parts.join(String(id));
  // The cast: what was drawn is safe, and so are numbers.
  return (count > 0 ? html.replace(String(ANY_COUNT), String(count)) : html) as SafeHtml;
}

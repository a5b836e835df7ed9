import type { Db } from "db/engine";
import type { Lru } from "~/platform/lru.server";
import { htmlOf, type SafeHtml } from "~/ui/block.server";
import type { Audience } from "./thread-access";
import { Elsewhere } from "./thread-elsewhere";
import type { ThreadHead } from "./thread-head.queries.server";
import { readCollections } from "./thread-page.queries.server";
import type { ThreadLink } from "./thread-view";

/** Threads beside this one, for the same audience; found by the search, which the forum does not know. */
export type ReadRelated = (threadId: number) => Promise<ThreadLink[]>;

/**
 * Where else one audience may read, drawn once for each version. Apart from what people wrote in the thread, which is
 * the same for all: so the long part is kept once.
 */
export async function elsewhereHtml(
  { db, blocks, readRelated }: { db: Db; blocks: Lru<unknown>; readRelated: ReadRelated },
  head: ThreadHead,
  audience: Audience,
): Promise<SafeHtml> {
  const key = `elsewhere ${head.id} ${head.version}.${head.siteVersion} ${audience}`;
  // The cast: only this function puts something in under a key that begins with "elsewhere".
  const known = head.recogniser ? undefined : (blocks.get(key) as SafeHtml | undefined);
  if (known !== undefined) return known;
  const [collections, related] = await Promise.all([readCollections(db, head.id, audience), readRelated(head.id)]);
  const html = htmlOf(<Elsewhere collections={collections} related={related} />);
  // Whoever recognises a patient is shown less beside it than others, so that is theirs alone.
  if (!head.recogniser) blocks.put(key, html, 2 * html.length + 200);
  return html;
}

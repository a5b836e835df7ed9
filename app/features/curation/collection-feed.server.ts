import type { Db } from "db/engine";
import type { Feed } from "feed";
import { shownTime } from "~/core/time";
import { escapeHtml } from "~/platform/markdown/escape";
import { itemsOf } from "./collection-item.queries.server";

/**
 * The public questions of a published collection, in its order. Nobody is named: a feed is read without an account.
 * The titles of its entries are HTML, so a "<" in one is written as an escape; its own title is plain text.
 */
export async function collectionFeed(
  db: Db,
  publicUrl: string,
  collection: { id: number; title: string; changedAt: number },
): Promise<Feed> {
  const link = `${publicUrl}/collections/${collection.id}`;
  const feed = new (await import("feed")).Feed({
    id: link,
    link,
    title: collection.title,
    updated: new Date(collection.changedAt),
    copyright: "",
  });
  for (const item of await itemsOf(db, collection.id, "public")) {
    if (item.threadId === null || item.title === null) continue;
    const address = `${publicUrl}/questions/${item.threadId}/${item.slug}`;
    feed.addItem({
      id: address,
      link: address,
      title: escapeHtml(item.title),
      date: new Date(shownTime(item.kind ?? "", item.createdAt ?? collection.changedAt)),
    });
  }
  return feed;
}

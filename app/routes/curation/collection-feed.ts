import { Feed } from "feed";
import { parseId } from "~/core/ids";
import { NotFound } from "~/core/refusals";
import { findCollection } from "~/features/curation/collection.queries.server";
import { itemsOf } from "~/features/curation/collection-item.queries.server";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";

/** The public questions of a published collection, in its order. Nobody is named: a feed is read without an account. */
export const loader = guardedLoader(anyone, async ({ ctx, params }) => {
  const id = parseId(params.id);
  const collection = id === null ? undefined : await findCollection(ctx.db, id);
  if (!collection?.publishedAt) throw new NotFound("There is no collection at this address.");
  const { publicUrl } = ctx.runtime.env;
  const link = `${publicUrl}/collections/${collection.id}`;
  const feed = new Feed({
    id: link,
    link,
    title: collection.title,
    updated: new Date(collection.changedAt),
    copyright: "",
  });
  for (const item of await itemsOf(ctx.db, collection.id, "public")) {
    if (item.threadId === null || item.title === null) continue;
    const address = `${publicUrl}/questions/${item.threadId}/${item.slug}`;
    feed.addItem({
      id: address,
      link: address,
      title: item.title,
      date: new Date(item.createdAt ?? collection.changedAt),
    });
  }
  return new Response(feed.atom1(), { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
});

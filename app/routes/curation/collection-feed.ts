import { parseId } from "~/core/ids";
import { NotFound } from "~/core/refusals";
import { findCollection } from "~/features/curation/collection.queries.server";
import { collectionFeed } from "~/features/curation/collection-feed.server";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";

export const loader = guardedLoader(anyone, async ({ ctx, params }) => {
  const id = parseId(params.id);
  const collection = id === null ? undefined : await findCollection(ctx.db, id);
  if (!collection?.publishedAt) throw new NotFound("There is no collection at this address.");
  const feed = await collectionFeed(ctx.db, ctx.runtime.env.publicUrl, collection);
  return new Response(feed.atom1(), { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
});

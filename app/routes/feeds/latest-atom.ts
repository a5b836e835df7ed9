import { latestFeed } from "~/features/forum/list/latest-feed.server";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";

export const loader = guardedLoader(anyone, async ({ ctx }) => {
  const feed = await latestFeed(ctx.db, ctx.runtime.env.publicUrl, "atom");
  return new Response(feed.atom1(), { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
});

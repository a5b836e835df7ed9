import { sitemap } from "~/features/forum/list/sitemap.server";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { housePages } from "~/ui/footer";

export const loader = guardedLoader(anyone, async ({ ctx }) => {
  const pages = housePages.map(([slug]) => `/house/${slug}`);
  const xml = await sitemap(ctx.db, ctx.runtime.env.publicUrl, pages);
  return new Response(xml, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
});

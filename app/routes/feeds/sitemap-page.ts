import { NotFound } from "~/core/refusals";
import { sitemapFile } from "~/features/forum/list/sitemap.server";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { housePages } from "~/ui/footer";

export const loader = guardedLoader(anyone, async ({ ctx, params }) => {
  const file = /^([0-9]{1,6})\.xml$/.exec(params.page ?? "")?.[1];
  if (file === undefined) throw new NotFound();
  const pages = housePages.map(([slug]) => `/house/${slug}`);
  const xml = await sitemapFile(ctx.db, ctx.runtime.env.publicUrl, Number(file), pages);
  return new Response(xml, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
});

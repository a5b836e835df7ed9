import { redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { NotFound } from "~/core/refusals";
import { listHtml } from "~/features/forum/list/list-block.server";
import { filterIn } from "~/features/forum/list/list-filter";
import { findTag, synonymsOf, tagMeant } from "~/features/forum/list/list-side.queries.server";
import { tagPath } from "~/features/forum/post/paths";
import { audienceOf } from "~/features/forum/thread/thread-access";
import { guardedLoader } from "~/platform/guard.server";
import { sendPostHtml } from "~/platform/post-html.server";
import { anyone } from "~/platform/route-rules";
import { listedIf } from "~/ui/listed";
import { PageBlock } from "~/ui/page-block";

/** Filtered lists and later pages are the same threads again. */
export const handle = listedIf("plain");

export const loader = guardedLoader(anyone, async ({ ctx, params, url, load }) => {
  const slug = params.slug ?? "";
  const tag = await findTag(ctx.db, slug, audienceOf(ctx.actor));
  if (!tag) {
    const meant = await tagMeant(ctx.db, slug.replaceAll("-", " "), audienceOf(ctx.actor));
    if (meant) throw redirect(tagPath(meant) + url.search, 302);
    throw new NotFound("There is no tag at this address.");
  }
  const synonyms = await synonymsOf(ctx.db, tag.id);
  const place = { kind: "tag" as const, path: tagPath(tag.slug), id: tag.id, slug: tag.slug, name: tag.name, synonyms };
  const filter = filterIn(url.searchParams);
  const html = await listHtml(ctx, place, { ...filter, tab: filter.tab === "following" ? "latest" : filter.tab });
  return { name: tag.name, plain: url.search === "", html: sendPostHtml(load, { list: html }) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: `Questions about ${data.name} – Wardround` }] : [];

export default function Tag() {
  return <PageBlock id="list" html={useLoaderData<typeof loader>().html.list} className="with-nav" />;
}

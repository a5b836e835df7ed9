import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { NotFound } from "~/core/refusals";
import { listHtml } from "~/features/forum/list/list-block.server";
import { filterIn } from "~/features/forum/list/list-filter";
import { specialtyPath } from "~/features/forum/post/paths";
import { specialtyBySlug } from "~/features/forum/tag/specialty.queries.server";
import { guardedLoader } from "~/platform/guard.server";
import { sendPostHtml } from "~/platform/post-html.server";
import { anyone } from "~/platform/route-rules";
import { listedIf } from "~/ui/listed";
import { PageBlock } from "~/ui/page-block";

/** Filtered lists and later pages are the same threads again. */
export const handle = listedIf("plain");

export const loader = guardedLoader(anyone, async ({ ctx, params, url, load }) => {
  const specialty = await specialtyBySlug(ctx.db, params.slug ?? "");
  if (!specialty) throw new NotFound("There is no specialty at this address.");
  const { id, slug, name, doctors } = specialty;
  const place = { kind: "specialty" as const, path: specialtyPath(slug), id, slug, name, doctors };
  const filter = filterIn(url.searchParams);
  const html = await listHtml(ctx, place, { ...filter, tab: filter.tab === "following" ? "latest" : filter.tab });
  return { name, plain: url.search === "", html: sendPostHtml(load, { list: html }) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: `${data.name} questions – Wardround` },
        {
          name: "description",
          content: `Questions in ${data.name} by medical students, answered by verified doctors.`,
        },
      ]
    : [];

export default function Specialty() {
  return <PageBlock id="list" html={useLoaderData<typeof loader>().html.list} className="with-nav" />;
}

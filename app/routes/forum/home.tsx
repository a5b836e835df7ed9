import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { listHtml } from "~/features/forum/list/list-block.server";
import { filterIn } from "~/features/forum/list/list-filter";
import { guardedLoader } from "~/platform/guard.server";
import { sendPostHtml } from "~/platform/post-html.server";
import { anyone } from "~/platform/route-rules";
import { listed } from "~/ui/listed";
import { PageBlock } from "~/ui/page-block";

export const handle = listed;

export const loader = guardedLoader(anyone, async ({ ctx, load }) => {
  const html = await listHtml(ctx, { kind: "all", path: "/" }, filterIn(new URLSearchParams()));
  return { canonical: new URL("/", ctx.runtime.env.publicUrl).href, html: sendPostHtml(load, { list: html }) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: "Wardround: medical students ask, verified doctors answer" },
  {
    name: "description",
    content:
      "A forum where medical students ask about episodes that are over, and doctors whose registration was checked answer.",
  },
  { tagName: "link", rel: "canonical", href: data?.canonical },
  {
    tagName: "link",
    rel: "alternate",
    type: "application/atom+xml",
    href: "/feeds/latest.atom",
    title: "Latest questions",
  },
];

export default function Home() {
  return <PageBlock id="list" html={useLoaderData<typeof loader>().html.list} className="with-nav" />;
}

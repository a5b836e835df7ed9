import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { listHtml } from "~/features/forum/list/list-block.server";
import { filterIn } from "~/features/forum/list/list-filter";
import { guardedLoader } from "~/platform/guard.server";
import { sendPostHtml } from "~/platform/post-html.server";
import { anyone } from "~/platform/route-rules";
import { listedIf } from "~/ui/listed";
import { PageBlock } from "~/ui/page-block";

/** Filtered lists and later pages are the same threads again: only the plain lists are for search engines. */
export const handle = listedIf("plain");

export const loader = guardedLoader(anyone, async ({ ctx, url, load }) => {
  const filter = filterIn(url.searchParams);
  const html = await listHtml(ctx, { kind: "all", path: "/questions" }, filter);
  const plain = [...url.searchParams.keys()].every((name) => name === "tab") && filter.tab !== "following";
  return { tab: filter.tab, plain, html: sendPostHtml(load, { list: html }) };
});

const titles = {
  latest: "Latest questions",
  unanswered: "Questions without an answer",
  following: "What you follow",
  curated: "Questions with key learning points",
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${titles[data?.tab ?? "latest"]} – Wardround` },
];

export default function Questions() {
  return <PageBlock id="list" html={useLoaderData<typeof loader>().html.list} className="with-nav" />;
}

import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { openSpecialties } from "~/features/forum/specialty.queries.server";
import { stageGroups } from "~/features/forum/stage";
import { findingsHtml } from "~/features/search/findings-block.server";
import { askIn } from "~/features/search/search-ask";
import { SearchForm } from "~/features/search/search-form";
import { guardedLoader } from "~/platform/guard.server";
import { sendPostHtml } from "~/platform/post-html.server";
import { anyone } from "~/platform/route-rules";
import { PageBlock } from "~/ui/page-block";

export const loader = guardedLoader(anyone, async ({ ctx, url, load }) => {
  const { stage, ...rest } = askIn(url.searchParams);
  const group = stageGroups.find((one) => one.key === stage);
  const ask = { ...rest, stage: group?.key ?? null };
  const specialties = await openSpecialties(ctx.db);
  const findings = ask.q === "" ? "" : await findingsHtml(ctx, ask, group?.words ?? null);
  return {
    ask,
    html: sendPostHtml(load, { findings }),
    specialties: specialties.map(({ slug, name }) => ({ value: slug, label: name })),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.ask.q ? `${data.ask.q} – Search – Wardround` : "Search – Wardround" },
];

const stages = stageGroups.map(({ key, label }) => ({ value: key, label }));

export default function Search() {
  const { ask, html, specialties } = useLoaderData<typeof loader>();
  return (
    <div className="stack gap-4">
      <h1>Search</h1>
      <SearchForm ask={ask} specialties={specialties} stages={stages} />
      {ask.q !== "" && <PageBlock id="findings" html={html.findings} className="stack gap-4" />}
    </div>
  );
}

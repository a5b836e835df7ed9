import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { stageGroups } from "~/features/forum/person/stage";
import { openSpecialties } from "~/features/forum/tag/specialty.queries.server";
import { findingsHtml } from "~/features/search/findings-block.server";
import { askIn } from "~/features/search/search-ask";
import { SearchForm } from "~/features/search/search-form";
import { guardedLoader } from "~/platform/guard.server";
import { sendPostHtml } from "~/platform/post-html.server";
import { printed, printedParam } from "~/platform/printed.server";
import { anyone } from "~/platform/route-rules";
import { PageBlock } from "~/ui/page-block";

export const loader = guardedLoader(anyone, async ({ ctx, url, load }) => {
  const { stage, ...rest } = askIn(url.searchParams);
  const group = stageGroups.find((one) => one.key === stage);
  const { q, ...narrowing } = { ...rest, stage: group?.key ?? null };
  const specialties = await openSpecialties(ctx.db);
  const findings = q === "" ? "" : await findingsHtml(ctx, { q, ...narrowing }, group?.words ?? null);
  printedParam(load, "q");
  return {
    words: printed(load, { q, everything: `/search?q=${encodeURIComponent(q)}` }),
    ask: narrowing,
    html: sendPostHtml(load, { findings }),
    specialties: specialties.map(({ slug, name }) => ({ value: slug, label: name })),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.words.q ? `${data.words.q} – Search – Wardround` : "Search – Wardround" },
];

const stages = stageGroups.map(({ key, label }) => ({ value: key, label }));

export default function Search() {
  const { words, ask, html, specialties } = useLoaderData<typeof loader>();
  return (
    <div className="stack gap-4">
      <h1>Search</h1>
      <SearchForm words={words} ask={ask} specialties={specialties} stages={stages} />
      {words.q !== "" && <PageBlock id="findings" html={html.findings} className="stack gap-4" />}
    </div>
  );
}

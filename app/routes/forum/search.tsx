import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { isVerified } from "~/core/actor";
import { openSpecialties } from "~/features/forum/specialty.queries.server";
import { stageGroups } from "~/features/forum/stage";
import { searchPosts } from "~/features/search/search.server";
import { askIn } from "~/features/search/search-ask";
import { SearchFindings } from "~/features/search/search-findings";
import { SearchForm } from "~/features/search/search-form";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";

export const loader = guardedLoader(anyone, async ({ ctx, url }) => {
  const { stage, ...rest } = askIn(url.searchParams);
  const group = stageGroups.find((one) => one.key === stage);
  const ask = { ...rest, stage: group?.key ?? null };
  const specialties = await openSpecialties(ctx.db);
  return {
    ask,
    found: ask.q === "" ? null : await searchPosts(ctx, { ...ask, stages: group?.words ?? null }),
    member: isVerified(ctx.actor),
    specialties: specialties.map(({ slug, name }) => ({ value: slug, label: name })),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.ask.q ? `${data.ask.q} – Search – Wardround` : "Search – Wardround" },
];

const stages = stageGroups.map(({ key, label }) => ({ value: key, label }));

export default function Search() {
  const { ask, found, member, specialties } = useLoaderData<typeof loader>();
  return (
    <div className="stack gap-4">
      <h1>Search</h1>
      <SearchForm ask={ask} specialties={specialties} stages={stages} />
      {found && <SearchFindings ask={ask} found={found} member={member} />}
    </div>
  );
}

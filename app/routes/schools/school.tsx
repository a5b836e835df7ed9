import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { cohortForm, foundCohort } from "~/features/identity/organisations/cohort.server";
import { CohortNameForm } from "~/features/identity/organisations/cohort-name-form";
import { readManagedSchool } from "~/features/identity/organisations/organisation.server";
import { CohortList } from "~/features/identity/organisations/school-lists";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { Crumbs } from "~/ui/crumbs";
import { Pager } from "~/ui/pager";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.school.name ?? "A school"} – Wardround` },
];

export const loader = guardedLoader(members, async ({ ctx, params, url }) =>
  readManagedSchool(ctx, requireId(params.id), url.searchParams.get("after")),
);

export const action = guardedAction(members, async ({ ctx, params, request }) => {
  const id = await foundCohort(ctx, requireId(params.id), (await parseForm(request, cohortForm)).name);
  return redirect(`/cohorts/${id}?done=cohort-founded`, 303);
});

export default function School() {
  const { school, managers, cohorts, older } = useLoaderData<typeof loader>();
  const others = managers.filter(({ you }) => !you).map(({ person }) => person.name);
  return (
    <div className="narrow stack gap-6">
      <Crumbs crumbs={[{ to: "/account/schools", label: "Your schools" }]} />
      <div className="stack gap-2">
        <h1>{school.name}</h1>
        <p className="soft">You manage this school{others.length > 0 && `, with ${others.join(", ")}`}.</p>
      </div>
      <section className="stack gap-3" aria-labelledby="cohorts">
        <h2 id="cohorts">Cohorts</h2>
        <CohortList cohorts={cohorts} />
        <Pager older={older} noun="cohorts" />
      </section>
      <section className="stack gap-3" aria-labelledby="found">
        <h2 id="found">Found a cohort</h2>
        <CohortNameForm action={`/schools/${school.id}`} name={null} />
      </section>
    </div>
  );
}

import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { CloseForm } from "~/features/identity/organisations/close-form";
import { cohortForm, renameCohort } from "~/features/identity/organisations/cohort.server";
import { CohortNameForm } from "~/features/identity/organisations/cohort-name-form";
import { requireCohort } from "~/features/identity/organisations/duty.server";
import { CohortFrame } from "~/features/identity/organisations/school-frames";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Settings of a cohort – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx, params }) => ({
  cohort: await requireCohort(ctx, requireId(params.id)),
}));

export const action = guardedAction(members, async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  await renameCohort(ctx, id, (await parseForm(request, cohortForm)).name);
  return redirect(`/cohorts/${id}/settings?done=saved`, 303);
});

export default function Settings() {
  const { cohort } = useLoaderData<typeof loader>();
  return (
    <CohortFrame cohort={cohort} current="/settings">
      <section className="stack gap-3" aria-labelledby="name-heading">
        <h2 id="name-heading">What it is called</h2>
        <CohortNameForm action={`/cohorts/${cohort.id}/settings`} name={cohort.name} />
      </section>
      <section className="stack gap-3" aria-labelledby="close">
        <h2 id="close">Close it</h2>
        <p>
          Nobody is a member or assessor of it any more, and its links and places stop working. Accounts, roles and
          posts stay as they are. This cannot be undone.
        </p>
        <CloseForm action={`/cohorts/${cohort.id}/closing`} name={cohort.name} />
      </section>
    </CohortFrame>
  );
}

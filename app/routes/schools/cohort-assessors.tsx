import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { AppointForm } from "~/features/identity/organisations/appoint-form";
import { appointAssessor, listAssessors } from "~/features/identity/organisations/assessor.server";
import { DutyList } from "~/features/identity/organisations/duty-list";
import { whoForm } from "~/features/identity/organisations/manager.server";
import { CohortFrame } from "~/features/identity/organisations/school-frames";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly, members } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Assessors of a cohort – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx, params }) => listAssessors(ctx, requireId(params.id)));

export const action = guardedAction(freshly(members), async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  await appointAssessor(ctx, id, (await parseForm(request, whoForm)).who);
  return redirect(`/cohorts/${id}/assessors?done=assessor-appointed`, 303);
});

export default function Assessors() {
  const { cohort, assessors } = useLoaderData<typeof loader>();
  const base = `/cohorts/${cohort.id}/assessors`;
  return (
    <CohortFrame cohort={cohort} current="/assessors">
      <section className="stack gap-3" aria-labelledby="assessors">
        <h2 id="assessors">Assessors</h2>
        <DutyList holders={assessors} base={base} none="Nobody assesses this cohort yet." asks />
      </section>
      <section className="stack gap-3" aria-labelledby="appoint">
        <h2 id="appoint">Appoint one</h2>
        <p className="soft">
          An assessor sees the names and stages of its members and nothing else. Members see who assesses them. Somebody
          who moderates here is appointed by an administrator.
        </p>
        <AppointForm action={base} hint="The handle of a verified senior doctor or educator." button="Appoint" />
      </section>
    </CohortFrame>
  );
}

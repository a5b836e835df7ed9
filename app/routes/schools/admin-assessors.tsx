import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { AppointForm } from "~/features/identity/organisations/appoint-form";
import { appointAssessorFor, assessorForm } from "~/features/identity/organisations/assessor.server";
import { listSchoolAssessors } from "~/features/identity/organisations/school-assessor.server";
import { SchoolAssessorList } from "~/features/identity/organisations/school-assessor-list";
import { AdminSchoolFrame } from "~/features/identity/organisations/school-frames";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins, freshly } from "~/platform/route-rules";
import { Pager } from "~/ui/pager";

export const meta: MetaFunction = () => [{ title: "Assessors of a school – Wardround" }];

export const loader = guardedLoader(admins, async ({ ctx, params, url }) =>
  listSchoolAssessors(ctx, requireId(params.id), url.searchParams.get("after")),
);

export const action = guardedAction(freshly(admins), async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  const { cohort, who } = await parseForm(request, assessorForm);
  await appointAssessorFor(ctx, id, cohort, who);
  return redirect(`/admin/schools/${id}/assessors?done=assessor-appointed`, 303);
});

export default function Assessors() {
  const { school, cohorts, assessors, first, older } = useLoaderData<typeof loader>();
  return (
    <AdminSchoolFrame school={school} current="/assessors">
      <section className="stack gap-3" aria-labelledby="assessors">
        <h2 id="assessors">Who assesses whom</h2>
        {assessors.length > 0 ? (
          <SchoolAssessorList schoolId={school.id} duties={assessors} />
        ) : (
          <p className="soft">{first ? "Nobody assesses a cohort of this school yet." : "That was everybody."}</p>
        )}
        <Pager older={older} noun="assessors" />
      </section>
      <section className="stack gap-3" aria-labelledby="appoint">
        <h2 id="appoint">Appoint an assessor</h2>
        <p>
          The school’s managers appoint assessors themselves. Only you can appoint somebody who moderates here: whoever
          assesses can take no part in looking up an anonymous author, for a year after too, so a manager could
          otherwise leave the forum without moderators.
        </p>
        {cohorts.length === 0 ? (
          <p className="soft">The school has no cohort yet.</p>
        ) : (
          <AppointForm
            action={`/admin/schools/${school.id}/assessors`}
            hint="The handle or e-mail address of a senior doctor, educator or moderator."
            button="Appoint"
            cohorts={cohorts}
          />
        )}
      </section>
    </AdminSchoolFrame>
  );
}

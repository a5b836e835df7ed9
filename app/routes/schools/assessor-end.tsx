import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { endAssessor, readAssessor } from "~/features/identity/organisations/assessor.server";
import { EndDutyForm, EndedAlready } from "~/features/identity/organisations/end-duty-form";
import { endDutyForm } from "~/features/identity/organisations/school-assessor.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly, members } from "~/platform/route-rules";
import { SlimPage } from "~/ui/slim-page";

export const meta: MetaFunction = () => [{ title: "End a duty – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx, params }) =>
  readAssessor(ctx, requireId(params.id), requireId(params.assessorId)),
);

export const action = guardedAction(freshly(members), async ({ ctx, params, request }) => {
  const { reason } = await parseForm(request, endDutyForm);
  await endAssessor(ctx, requireId(params.id), requireId(params.assessorId), reason);
  return redirect(`/cohorts/${params.id}/assessors?done=assessor-relieved`, 303);
});

export default function EndDuty() {
  const { cohort, duty, ended } = useLoaderData<typeof loader>();
  const list = `/cohorts/${cohort.id}/assessors`;
  return (
    <SlimPage title={`End the duty of ${duty.person.name}`}>
      {ended ? (
        <EndedAlready what="duty" ended={ended} back={list} list="Back to its assessors" />
      ) : (
        <EndDutyForm school={cohort.school} duty={duty} back={list} />
      )}
    </SlimPage>
  );
}

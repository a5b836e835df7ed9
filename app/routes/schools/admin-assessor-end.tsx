import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { EndDutyForm, EndedAlready } from "~/features/identity/organisations/end-duty-form";
import {
  endAssessorFor,
  endDutyForm,
  readSchoolAssessor,
} from "~/features/identity/organisations/school-assessor.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins, freshly } from "~/platform/route-rules";
import { SlimPage } from "~/ui/slim-page";

export const meta: MetaFunction = () => [{ title: "End a duty – Wardround" }];

export const loader = guardedLoader(admins, async ({ ctx, params }) =>
  readSchoolAssessor(ctx, requireId(params.id), requireId(params.assessorId)),
);

export const action = guardedAction(freshly(admins), async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  const { reason } = await parseForm(request, endDutyForm);
  await endAssessorFor(ctx, id, requireId(params.assessorId), reason);
  return redirect(`/admin/schools/${id}/assessors?done=assessor-relieved`, 303);
});

export default function EndDuty() {
  const { school, duty, ended } = useLoaderData<typeof loader>();
  const list = `/admin/schools/${school.id}/assessors`;
  return (
    <SlimPage title={`End the duty of ${duty.person.name}`}>
      {ended ? (
        <EndedAlready what="duty" ended={ended} back={list} list="Back to who assesses whom" />
      ) : (
        <EndDutyForm school={school.name} duty={duty} back={list} />
      )}
    </SlimPage>
  );
}

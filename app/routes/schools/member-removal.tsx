import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { readMember, removeMember } from "~/features/identity/organisations/cohort-member.server";
import { EndedAlready, EndingReason } from "~/features/identity/organisations/end-duty-form";
import { endDutyForm } from "~/features/identity/organisations/school-assessor.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { SlimPage } from "~/ui/slim-page";
import { Who } from "~/ui/who";

export const meta: MetaFunction = () => [{ title: "Take a member out – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx, params }) =>
  readMember(ctx, requireId(params.id), requireId(params.memberId)),
);

export const action = guardedAction(members, async ({ ctx, params, request }) => {
  const { reason } = await parseForm(request, endDutyForm);
  await removeMember(ctx, requireId(params.id), requireId(params.memberId), reason);
  return redirect(`/cohorts/${params.id}?done=member-removed`, 303);
});

export default function MemberRemoval() {
  const { cohort, person, ended } = useLoaderData<typeof loader>();
  const list = `/cohorts/${cohort.id}`;
  return (
    <SlimPage title={`Take ${person.name} out`}>
      {ended ? (
        <EndedAlready what="membership" ended={ended} back={list} list="Back to its people" />
      ) : (
        <>
          <div className="box stack gap-2">
            <Who person={person} />
            <p>
              {cohort.school}, {cohort.name}
            </p>
          </div>
          <p>
            The school no longer sees them here. Their account, their role and what they wrote stay as they are. A new
            line of the roster brings them back.
          </p>
          <EndingReason button="Take them out" back={list} />
        </>
      )}
    </SlimPage>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isAdmin } from "~/core/actor";
import { reportLine } from "~/features/identity/joining/roster";
import { inviteRoster, rosterText } from "~/features/identity/joining/roster.server";
import { RosterForm } from "~/features/identity/joining/roster-form";
import { RosterResult } from "~/features/identity/joining/roster-result";
import { PeopleFrame } from "~/features/identity/people/people-frame";
import { inviters } from "~/features/identity/people/role";
import { readForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";

export const meta: MetaFunction = () => [{ title: "Invite from a roster – Wardround" }];

export const loader = guardedLoader(inviters, async ({ ctx }) => ({ admin: isAdmin(ctx.actor) }));

export const action = guardedAction(inviters, async ({ ctx, request }) => ({
  report: await inviteRoster(ctx, await rosterText(await readForm(request))),
}));

export default function Roster() {
  const { admin } = useLoaderData<typeof loader>();
  const data = useActionData<typeof action>();
  return (
    <PeopleFrame current="/admin/people/invitations" admin={admin}>
      <div className="narrow stack gap-5">
        <h2>Invite from a roster</h2>
        {data && "report" in data && (
          <RosterResult line={reportLine(data.report)} refused={data.report.refused} again="nobody is invited twice" />
        )}
        <RosterForm
          action="/admin/people/roster"
          hint={
            <>
              Columns name, email, role, stage, specialty. Without a role, everybody is a student. Sending the same
              roster twice invites nobody twice.
            </>
          }
          button="Invite everybody on it"
        />
      </div>
    </PeopleFrame>
  );
}

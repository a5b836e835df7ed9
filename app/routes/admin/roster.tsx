import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isAdmin } from "~/core/actor";
import { PeopleFrame } from "~/features/identity/people-frame";
import { inviters } from "~/features/identity/role";
import { inviteRoster, rosterText } from "~/features/identity/roster.server";
import { RosterForm } from "~/features/identity/roster-form";
import { RosterResult } from "~/features/identity/roster-result";
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
        {data && "report" in data && <RosterResult report={data.report} />}
        <RosterForm />
      </div>
    </PeopleFrame>
  );
}

import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { invite, inviteForm } from "~/features/identity/joining/invitation.server";
import { InvitationList } from "~/features/identity/joining/invitation-list";
import { InviteForm } from "~/features/identity/joining/invite-form";
import { listInvitations } from "~/features/identity/people/people-admin.server";
import { PeopleFrame } from "~/features/identity/people/people-frame";
import { inviters } from "~/features/identity/people/role";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { freshly } from "~/platform/route-rules";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const meta: MetaFunction = () => [{ title: "Invitations – Wardround" }];

export const loader = guardedLoader(inviters, async ({ ctx, url }) => listInvitations(ctx, url));

export const action = guardedAction(freshly(inviters), async ({ ctx, request }) => {
  const form = await parseForm(request, inviteForm);
  const outcome = await invite(ctx, { ...form, name: form.name ?? null, specialtyId: form.specialty });
  const done = outcome === "waiting already" ? "invited-before" : "invited";
  return redirect(`/admin/people/invitations?done=${done}`, 303);
});

export default function Invitations() {
  const { admin, waiting, older, specialties } = useLoaderData<typeof loader>();
  return (
    <PeopleFrame current="/admin/people/invitations" admin={admin}>
      <div className="narrow stack gap-6">
        <section className="stack gap-3" aria-labelledby="invite">
          <h2 id="invite">Invite somebody</h2>
          <InviteForm admin={admin} specialties={specialties} />
          <p>
            A whole class? <a href="/admin/people/roster">Invite from a roster</a>
          </p>
        </section>
        <section className="stack gap-3" aria-labelledby="waiting">
          <h2 id="waiting">Not here yet</h2>
          {waiting.length === 0 ? (
            <Empty title="Nobody is missing" text="Everybody who was invited has come, or nobody was invited." />
          ) : (
            <InvitationList waiting={waiting} />
          )}
          <Pager older={older} noun="invitations" />
        </section>
      </div>
    </PeopleFrame>
  );
}

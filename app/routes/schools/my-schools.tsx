import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountFrame } from "~/features/identity/account/account-frame";
import { mySchools } from "~/features/identity/organisations/cohort-member.server";
import { MembershipList } from "~/features/identity/organisations/membership-list";
import { EndedByOthers, OwnDuties } from "~/features/identity/organisations/own-duties";
import { guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";

export const meta: MetaFunction = () => [{ title: "Your schools – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx, url }) => mySchools(ctx, url.searchParams));

export default function Schools() {
  const { memberships, managed, assessed, relieved, takenOut, more } = useLoaderData<typeof loader>();
  const none = memberships.length + managed.length + assessed.length + relieved.length + takenOut.length === 0;
  return (
    <AccountFrame current="/account/schools" title="Your schools">
      {none && (
        <Empty
          title="You belong to no school here"
          text="A school brings its people in by a mail, by a link, or by its own sign-in. You need none to take part."
        />
      )}
      {managed.length > 0 && (
        <section className="stack gap-3" aria-labelledby="managed">
          <h2 id="managed">You manage</h2>
          <OwnDuties
            duties={managed.map(({ id, name }) => ({ id, name, at: `/schools/${id}`, school: null }))}
            base="/account/schools/managing"
          />
          <Pager older={more.managed} noun="schools" byName />
        </section>
      )}
      {assessed.length > 0 && (
        <section className="stack gap-3" aria-labelledby="assessed">
          <h2 id="assessed">You assess</h2>
          <OwnDuties
            duties={assessed.map(({ id, name, school }) => ({ id, name, at: `/cohorts/${id}`, school }))}
            base="/account/schools/assessing"
          />
          <Pager older={more.assessed} noun="cohorts" byName />
        </section>
      )}
      {managed.length + assessed.length > 0 && (
        <p className="soft">
          While you manage or assess a cohort, and for a year after, you can take no part in looking up who asked an
          anonymous question.
        </p>
      )}
      {relieved.length > 0 && (
        <section className="stack gap-3" aria-labelledby="relieved">
          <h2 id="relieved">You assess no more</h2>
          <EndedByOthers ended={relieved} />
        </section>
      )}
      {takenOut.length > 0 && (
        <section className="stack gap-3" aria-labelledby="taken-out">
          <h2 id="taken-out">You are a member no more</h2>
          <EndedByOthers ended={takenOut} />
        </section>
      )}
      {memberships.length > 0 && (
        <section className="stack gap-3" aria-labelledby="memberships">
          <h2 id="memberships">You are a member</h2>
          <MembershipList memberships={memberships} />
          <Pager older={more.memberships} noun="cohorts" byName />
        </section>
      )}
    </AccountFrame>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { DAY, utcDay } from "~/core/time";
import { linkForm, listLinks, makeLink } from "~/features/identity/organisations/cohort-link.server";
import { LinkForm, LinkList, NewLink } from "~/features/identity/organisations/cohort-links";
import { CohortFrame } from "~/features/identity/organisations/school-frames";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { Pager } from "~/ui/pager";

export const meta: MetaFunction = () => [{ title: "Links to a cohort – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx, params, url }) => ({
  ...(await listLinks(ctx, requireId(params.id), url.searchParams.get("after"))),
  until: utcDay(ctx.now + 14 * DAY),
}));

export const action = guardedAction(members, async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  return { address: await makeLink(ctx, id, await parseForm(request, linkForm(ctx.now))) };
});

export default function Links() {
  const { cohort, links, older, until } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  return (
    <CohortFrame cohort={cohort} current="/links">
      {made && "address" in made && <NewLink address={made.address} />}
      <section className="stack gap-3" aria-labelledby="make">
        <h2 id="make">Make a link</h2>
        <p className="soft">
          Whoever has the link and an account here can join, until its last day or its last place. It gives membership
          and no role, so hand it to your people alone.
        </p>
        <LinkForm cohortId={cohort.id} until={until} />
      </section>
      <section className="stack gap-3" aria-labelledby="links">
        <h2 id="links">Links so far</h2>
        <LinkList cohortId={cohort.id} links={links} />
        <Pager older={older} noun="links" />
      </section>
    </CohortFrame>
  );
}

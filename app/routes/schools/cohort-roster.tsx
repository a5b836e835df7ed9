import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { listPlaces } from "~/features/identity/organisations/cohort-place.server";
import { listRoster } from "~/features/identity/organisations/cohort-roster.server";
import { CohortRosterForm, CohortRosterResult } from "~/features/identity/organisations/cohort-roster-form";
import { PlaceList } from "~/features/identity/organisations/place-list";
import { CohortFrame } from "~/features/identity/organisations/school-frames";
import { rosterText } from "~/features/identity/roster.server";
import { readForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { Pager } from "~/ui/pager";

export const meta: MetaFunction = () => [{ title: "Roster of a cohort – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx, params, url }) =>
  listPlaces(ctx, requireId(params.id), url.searchParams.get("after")),
);

export const action = guardedAction(members, async ({ ctx, params, request }) => ({
  report: await listRoster(ctx, requireId(params.id), await rosterText(await readForm(request))),
}));

export default function Roster() {
  const { cohort, places, older } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <CohortFrame cohort={cohort} current="/roster">
      {sent && "report" in sent && <CohortRosterResult report={sent.report} />}
      <section className="stack gap-3" aria-labelledby="roster">
        <h2 id="roster">Take a roster in</h2>
        <p className="soft">
          Each line keeps a place for whoever has the address. Whether they have an account here is not told; who takes
          a place appears among the people.
        </p>
        <CohortRosterForm cohortId={cohort.id} />
      </section>
      <section className="stack gap-3" aria-labelledby="places">
        <h2 id="places">Places that wait</h2>
        <PlaceList cohortId={cohort.id} places={places} />
        <Pager older={older} noun="places" />
      </section>
    </CohortFrame>
  );
}

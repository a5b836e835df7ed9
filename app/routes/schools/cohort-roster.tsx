import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { rosterText } from "~/features/identity/joining/roster.server";
import { RosterForm } from "~/features/identity/joining/roster-form";
import { RosterResult } from "~/features/identity/joining/roster-result";
import { placeDays, rosterLine } from "~/features/identity/organisations/cohort-place";
import { listPlaces } from "~/features/identity/organisations/cohort-place.server";
import { listRoster } from "~/features/identity/organisations/cohort-roster.server";
import { PlaceList } from "~/features/identity/organisations/place-list";
import { CohortFrame } from "~/features/identity/organisations/school-frames";
import { readForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";
import { Pager } from "~/ui/pager";

export const meta: MetaFunction = () => [{ title: "Roster of a cohort – Wardround" }];

export const loader = guardedLoader(members, async ({ ctx, params, url }) =>
  listPlaces(ctx, requireId(params.id), url.searchParams.get("after")),
);

export const action = guardedAction(members, async ({ ctx, params, request }) => {
  const form = await readForm(request);
  const report = await listRoster(ctx, requireId(params.id), await rosterText(form));
  // What was pasted stays where lines of it are to be put right.
  const pasted = form.get("csv");
  return { report, csv: report.refused.length > 0 && typeof pasted === "string" ? pasted : "" };
});

export default function Roster() {
  const { cohort, places, older } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <CohortFrame cohort={cohort} current="/roster">
      {sent && "report" in sent && (
        <RosterResult
          line={rosterLine(sent.report)}
          refused={sent.report.refused}
          again="nobody whose place waits or was taken is mailed again"
        />
      )}
      <section className="stack gap-3" aria-labelledby="roster">
        <h2 id="roster">Take a roster in</h2>
        <p className="soft">
          Each line keeps a place for whoever has the address. Whether they have an account here is not told; who takes
          a place appears among the people.
        </p>
        <RosterForm
          action={`/cohorts/${cohort.id}/roster`}
          hint={
            <>
              Columns name, email and stage (a year from 1 to 6, or empty). Everybody gets the same mail with their own
              link, which works for {placeDays} days. Sending a roster again mails nobody whose place waits or was
              taken.
            </>
          }
          button="Keep a place for everybody on it"
          pasted={sent && "report" in sent ? sent.csv : ""}
        />
      </section>
      <section className="stack gap-3" aria-labelledby="places">
        <h2 id="places">Places that wait</h2>
        <PlaceList cohortId={cohort.id} places={places} />
        <Pager older={older} noun="places" />
      </section>
    </CohortFrame>
  );
}

import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdminFrame } from "~/features/admin/admin-frame";
import { foundSchool, listSchools, schoolForm } from "~/features/identity/organisations/organisation.server";
import { SchoolForm } from "~/features/identity/organisations/school-form";
import { SchoolList } from "~/features/identity/organisations/school-lists";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins, freshly } from "~/platform/route-rules";
import { Pager } from "~/ui/pager";

export const meta: MetaFunction = () => [{ title: "Schools – Wardround" }];

export const loader = guardedLoader(admins, async ({ ctx, url }) => listSchools(ctx, url.searchParams.get("after")));

export const action = guardedAction(freshly(admins), async ({ ctx, request }) => {
  const id = await foundSchool(ctx, await parseForm(request, schoolForm));
  return redirect(`/admin/schools/${id}/managers?done=school-founded`, 303);
});

export default function Schools() {
  const { schools, more } = useLoaderData<typeof loader>();
  return (
    <AdminFrame current="/admin/schools" title="Schools">
      <p className="prose">
        A school keeps its own cohorts, rosters and assessors. Where somebody studies stands on no profile, and nobody
        but the people of a school learns who belongs to it.
      </p>
      <SchoolList schools={schools} />
      <Pager older={more} noun="schools" byName />
      <section className="stack gap-4" aria-labelledby="found">
        <h2 id="found">Found a school</h2>
        <SchoolForm school={null} />
      </section>
    </AdminFrame>
  );
}

import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { CloseForm } from "~/features/identity/organisations/close-form";
import { changeSchool, readSchool, schoolForm } from "~/features/identity/organisations/organisation.server";
import { SchoolForm } from "~/features/identity/organisations/school-form";
import { AdminSchoolFrame } from "~/features/identity/organisations/school-frames";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins, freshly } from "~/platform/route-rules";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.school.name ?? "A school"} – Wardround` },
];

export const loader = guardedLoader(admins, async ({ ctx, params }) => readSchool(ctx, requireId(params.id)));

export const action = guardedAction(freshly(admins), async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  await changeSchool(ctx, id, await parseForm(request, schoolForm));
  return redirect(`/admin/schools/${id}?done=saved`, 303);
});

export default function School() {
  const { school, cohorts } = useLoaderData<typeof loader>();
  return (
    <AdminSchoolFrame school={school} current="">
      <SchoolForm school={school} />
      <section className="stack gap-3" aria-labelledby="cohorts">
        <h2 id="cohorts">Cohorts</h2>
        {cohorts.length === 0 ? (
          <p className="soft">None yet. Its managers found them.</p>
        ) : (
          <ul className="lines">
            {cohorts.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        )}
        <p className="meta">Who is in them is for the managers of the school, not for administrators.</p>
      </section>
      <section className="stack gap-3" aria-labelledby="close">
        <h2 id="close">Close it</h2>
        <p>
          Its cohorts are closed with it: nobody is a member of them any more, links and places stop working, and the
          duties of managers and assessors end. This cannot be undone.
        </p>
        <CloseForm action={`/admin/schools/${school.id}/closing`} name={school.name} />
      </section>
    </AdminSchoolFrame>
  );
}

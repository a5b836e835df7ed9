import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { AppointForm } from "~/features/identity/organisations/appoint-form";
import { DutyList } from "~/features/identity/organisations/duty-list";
import { appointManager, whoForm } from "~/features/identity/organisations/manager.server";
import { readSchool } from "~/features/identity/organisations/organisation.server";
import { AdminSchoolFrame } from "~/features/identity/organisations/school-frames";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins, freshly } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Managers of a school – Wardround" }];

export const loader = guardedLoader(admins, async ({ ctx, params }) => readSchool(ctx, requireId(params.id)));

export const action = guardedAction(freshly(admins), async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  await appointManager(ctx, id, (await parseForm(request, whoForm)).who);
  return redirect(`/admin/schools/${id}/managers?done=manager-appointed`, 303);
});

export default function Managers() {
  const { school, managers } = useLoaderData<typeof loader>();
  const base = `/admin/schools/${school.id}/managers`;
  return (
    <AdminSchoolFrame school={school} current="/managers">
      <section className="stack gap-3" aria-labelledby="managers">
        <h2 id="managers">Managers</h2>
        <DutyList holders={managers} base={base} none="Nobody manages this school yet." />
      </section>
      <section className="stack gap-3" aria-labelledby="appoint">
        <h2 id="appoint">Appoint one</h2>
        <p className="soft">
          Managers found cohorts, list people and appoint assessors. While they do, and for a year after, they cannot
          take part in looking up an anonymous author.
        </p>
        <AppointForm
          action={base}
          hint="The handle or e-mail address of a verified member who is no student."
          button="Appoint"
        />
      </section>
    </AdminSchoolFrame>
  );
}

import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { parseId } from "~/core/ids";
import { GiveRoleForm } from "~/features/identity/people/give-role-form";
import { readPerson } from "~/features/identity/people/people-admin.server";
import { giveRole, giveRoleForm } from "~/features/identity/people/role.server";
import { allSpecialties } from "~/features/identity/people/specialty-words.queries.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins, freshly } from "~/platform/route-rules";
import { Crumbs } from "~/ui/crumbs";

export const meta: MetaFunction = () => [{ title: "Give a role – Wardround" }];

export const loader = guardedLoader(admins, async ({ ctx, params }) => {
  const { person } = await readPerson(ctx, params.id, false);
  return { person, specialties: await allSpecialties(ctx.db) };
});

export const action = guardedAction(freshly(admins), async ({ ctx, params, request }) => {
  const form = await parseForm(request, giveRoleForm);
  const accountId = parseId(params.id) ?? 0;
  await giveRole(ctx, {
    accountId,
    role: form.role,
    specialtyId: form.specialty,
    stage: form.stage,
    alsoMentor: form.alsoMentor === "1",
    reason: form.reason,
  });
  return redirect(`/admin/people/${accountId}?done=role-given`, 303);
});

export default function GiveRole() {
  const { person, specialties } = useLoaderData<typeof loader>();
  return (
    <div className="narrow stack gap-5">
      <Crumbs
        crumbs={[
          { to: "/admin/people", label: "People" },
          { to: `/admin/people/${person.id}`, label: person.name },
        ]}
      />
      <h1>Give {person.name} a role</h1>
      <GiveRoleForm personId={person.id} specialties={specialties} />
    </div>
  );
}

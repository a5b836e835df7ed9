import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireId } from "~/core/ids";
import { signInForm, tieSignIn } from "~/features/identity/organisations/cohort-sign-in.server";
import { readSchool } from "~/features/identity/organisations/organisation.server";
import { AdminSchoolFrame } from "~/features/identity/organisations/school-frames";
import { SignInTies, TieForm } from "~/features/identity/organisations/sign-in-ties";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { admins, freshly } from "~/platform/route-rules";

export const meta: MetaFunction = () => [{ title: "Sign-in of a school – Wardround" }];

export const loader = guardedLoader(admins, async ({ ctx, params }) => readSchool(ctx, requireId(params.id)));

export const action = guardedAction(freshly(admins), async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  await tieSignIn(ctx, id, await parseForm(request, signInForm));
  return redirect(`/admin/schools/${id}/sign-ins?done=sign-in-tied`, 303);
});

export default function SignIns() {
  const { school, signIns, cohorts, providers } = useLoaderData<typeof loader>();
  return (
    <AdminSchoolFrame school={school} current="/sign-ins">
      <section className="stack gap-3" aria-labelledby="ties">
        <h2 id="ties">Who comes in by signing in</h2>
        <SignInTies schoolId={school.id} ties={signIns} />
      </section>
      <section className="stack gap-3" aria-labelledby="tie">
        <h2 id="tie">Tie a sign-in to a cohort</h2>
        {providers.length === 0 || cohorts.length === 0 ? (
          <p>
            This needs a cohort, and a <a href="/admin/sign-in">way to sign in</a> that is trusted to speak for the
            members of a domain.
          </p>
        ) : (
          <TieForm schoolId={school.id} cohorts={cohorts} providers={providers} />
        )}
      </section>
    </AdminSchoolFrame>
  );
}

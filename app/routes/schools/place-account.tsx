import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { joinForm } from "~/features/identity/joining/join.server";
import { joinByPlace, openPlace } from "~/features/identity/organisations/cohort-place.server";
import { WhatSchoolsSee } from "~/features/identity/organisations/what-schools-see";
import { NAME_MAX } from "~/features/identity/people/name";
import { deviceWords } from "~/features/identity/sign-in/device";
import { NewPasswordField } from "~/features/identity/sign-in/password-field";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { ErrorSummary } from "~/ui/error-summary";
import { SlimPage } from "~/ui/slim-page";
import { TextField } from "~/ui/text-field";
import { useRefused } from "~/ui/use-refused";

export const meta: MetaFunction = () => [{ title: "Make an account – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, params }) => {
  const found = await openPlace(ctx, params.token);
  // Whoever has an account, or a link that is over, is told so there.
  if (found.over !== null || found.hasAccount || found.you !== null)
    throw redirect(`/schools/places/${encodeURIComponent(params.token ?? "")}`, 303);
  return { school: found.school, cohort: found.cohort, listedAs: found.listedAs };
});

export const action = guardedAction(anyone, async ({ ctx, params, request }) => {
  const typed = await parseForm(request, joinForm);
  const cookie = await joinByPlace(ctx, params.token, typed, deviceWords(request.headers.get("User-Agent")));
  return redirect("/account/schools?done=cohort-joined", { status: 303, headers: { "Set-Cookie": cookie } });
});

export default function PlaceAccount() {
  // Nothing after a refused post, where the loader would lead on.
  const { school, cohort, listedAs } = useLoaderData<typeof loader | null>() ?? {
    school: "",
    cohort: "",
    listedAs: "",
  };
  const { message, fields, values } = useRefused();
  return (
    <SlimPage title="Make an account" lede={school && `And take your place in “${cohort}”, ${school}.`}>
      <form method="post" className="stack" noValidate data-once>
        <ErrorSummary fields={fields} message={message} />
        <p className="soft">It is for the address that the mail came to; the link proves that it is yours.</p>
        <TextField
          name="name"
          label="Your name"
          hint="As colleagues write it. It stands beside what you post, unless you ask anonymously."
          autoComplete="name"
          maxLength={NAME_MAX}
          defaultValue={values.name ?? listedAs}
          error={fields.name}
          required
        />
        <NewPasswordField label="Choose a password" error={fields.password} />
        {school && <WhatSchoolsSee school={school} />}
        <button type="submit" className="btn main wide">
          Agree, make the account and join
        </button>
      </form>
    </SlimPage>
  );
}

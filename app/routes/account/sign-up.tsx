import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ByInvitation } from "~/features/identity/by-invitation";
import { CheckMail } from "~/features/identity/check-mail";
import { domainWords } from "~/features/identity/sign-up";
import { signUp, signUpForm } from "~/features/identity/sign-up.server";
import { SignUpForm } from "~/features/identity/sign-up-form";
import { allSpecialties } from "~/features/identity/specialty-words.queries.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { readSettings } from "~/platform/settings.server";
import { SlimPage } from "~/ui/slim-page";

export const meta: MetaFunction = () => [{ title: "Join – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx }) => {
  const settings = await readSettings(ctx.db);
  const open = settings.registration === "open";
  return {
    open,
    domains: domainWords(settings["sign-up-domains"]),
    specialties: open ? await allSpecialties(ctx.db) : [],
  };
});

export const action = guardedAction(anyone, async ({ ctx, request }) => {
  const form = await parseForm(request, signUpForm);
  const settings = await readSettings(ctx.db);
  await signUp(ctx, form, { registration: settings.registration, domains: settings["sign-up-domains"] });
  return { asked: form.email };
});

export default function SignUp() {
  const { open, domains, specialties } = useLoaderData<typeof loader>();
  const data = useActionData<typeof action>();
  if (!open) return <ByInvitation />;
  if (data && "asked" in data)
    return (
      <CheckMail
        email={data.asked}
        sentence="A mail is on its way there. Follow its link to confirm the address, and you are in."
        again="/sign-up"
      />
    );
  return (
    <SlimPage
      title="Join"
      lede="Tell us who you are. Everybody can look around at once; asking and answering begins when your role was checked."
    >
      <SignUpForm domains={domains} specialties={specialties} />
      <p>
        Have an account? <a href="/sign-in">Sign in</a>
      </p>
    </SlimPage>
  );
}

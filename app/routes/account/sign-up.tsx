import { data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ByInvitation } from "~/features/identity/joining/by-invitation";
import { CheckMail } from "~/features/identity/joining/check-mail";
import { domainWords, SIGN_UP_LIFE } from "~/features/identity/joining/sign-up";
import { signUp, signUpForm } from "~/features/identity/joining/sign-up.server";
import { SignUpForm } from "~/features/identity/joining/sign-up-form";
import { allSpecialties } from "~/features/identity/people/specialty-words.queries.server";
import { returnAddress } from "~/features/identity/sign-in/return-address";
import { rememberReturn } from "~/features/identity/sign-in/return-cookie.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { readSettings } from "~/platform/settings.server";
import { SlimPage } from "~/ui/slim-page";

export const meta: MetaFunction = () => [{ title: "Join – Wardround" }];

export const loader = guardedLoader(anyone, async ({ ctx, url }) => {
  const settings = await readSettings(ctx.db);
  const open = settings.registration === "open";
  return {
    open,
    to: returnAddress(url.searchParams.get("to"), ""),
    domains: domainWords(settings["sign-up-domains"]),
    specialties: open ? await allSpecialties(ctx.db) : [],
  };
});

export const action = guardedAction(anyone, async ({ ctx, request }) => {
  const form = await parseForm(request, signUpForm);
  const settings = await readSettings(ctx.db);
  await signUp(ctx, form, { registration: settings.registration, domains: settings["sign-up-domains"] });
  // Whoever came from a school's link goes on there once the address is confirmed, in this browser.
  const kept = rememberReturn(ctx, form.to, SIGN_UP_LIFE);
  return data({ asked: form.email }, kept ? { headers: { "Set-Cookie": kept } } : undefined);
});

export default function SignUp() {
  const { open, to, domains, specialties } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  if (!open) return <ByInvitation />;
  if (sent && "asked" in sent)
    return (
      <CheckMail
        email={sent.asked}
        sentence="A mail is on its way there. Follow its link, choose a password, and you are in."
        again="/sign-up"
      />
    );
  return (
    <SlimPage
      title="Join"
      lede="Tell us who you are. Everybody can look around at once; asking and answering begins when your role was checked."
    >
      <SignUpForm domains={domains} specialties={specialties} to={to} />
      <p>
        Have an account? <a href="/sign-in">Sign in</a>
      </p>
    </SlimPage>
  );
}

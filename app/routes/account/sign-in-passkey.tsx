import { type MetaFunction, redirect } from "@remix-run/node";
import { passkeyForm } from "~/features/identity/factors/passkey-answer.server";
import { signInByPasskey } from "~/features/identity/factors/passkey-sign-in.server";
import { deviceWords } from "~/features/identity/sign-in/device";
import { returnAddress, stepAddress } from "~/features/identity/sign-in/return-address";
import { withCookies } from "~/platform/cookies.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { RefusedPage } from "~/ui/refused-page";

export const meta: MetaFunction = () => [{ title: "Sign in – Wardround" }];

export const loader = guardedLoader(anyone, async () => {
  throw redirect("/sign-in", 303);
});

export const action = guardedAction(anyone, async ({ ctx, request }) => {
  const form = await parseForm(request, passkeyForm);
  const device = deviceWords(request.headers.get("User-Agent"));
  const { cookies, stepNext } = await signInByPasskey(ctx, request.headers.get("Cookie"), form.answer, device);
  return redirect(stepNext ? stepAddress(form.to) : returnAddress(form.to), withCookies(303, cookies));
});

export default function Refused() {
  return <RefusedPage again="/sign-in" />;
}

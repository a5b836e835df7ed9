import { type MetaFunction, redirect } from "@remix-run/node";
import { passkeyForm } from "~/features/identity/factors/passkey-answer.server";
import { stepByPasskey } from "~/features/identity/factors/passkey-sign-in.server";
import { returnAddress } from "~/features/identity/sign-in/return-address";
import { withCookies } from "~/platform/cookies.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";
import { RefusedPage } from "~/ui/refused-page";

export const meta: MetaFunction = () => [{ title: "Second step – Wardround" }];

export const loader = guardedLoader(anyone, async () => {
  throw redirect("/sign-in/step", 303);
});

export const action = guardedAction(anyone, async ({ ctx, request }) => {
  const form = await parseForm(request, passkeyForm);
  const cookies = await stepByPasskey(ctx, request.headers.get("Cookie"), form.answer);
  return redirect(returnAddress(form.to), withCookies(303, cookies));
});

export default function Refused() {
  return <RefusedPage again="/sign-in/step" />;
}

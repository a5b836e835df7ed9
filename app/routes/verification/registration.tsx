import { type MetaFunction, redirect } from "@remix-run/node";
import { applying } from "~/features/identity/verification/verification";
import { registrationForm, sayRegistration } from "~/features/identity/verification/verification.server";
import { VerifyPage } from "~/features/identity/verification/verify-page";
import { verifyPage } from "~/features/identity/verification/verify-page.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";

export const meta: MetaFunction = () => [{ title: "Your registration – Wardround" }];

export const loader = guardedLoader(applying, ({ ctx }) => verifyPage(ctx));

export const action = guardedAction(applying, async ({ ctx, request }) => {
  await sayRegistration(ctx, await parseForm(request, registrationForm));
  return redirect("/verify", 303);
});

export default function Registration() {
  return <VerifyPage at="registration" />;
}

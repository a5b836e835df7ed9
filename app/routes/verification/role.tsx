import { type MetaFunction, redirect } from "@remix-run/node";
import { applying } from "~/features/identity/verification/verification";
import { claimForm, sayRole } from "~/features/identity/verification/verification.server";
import { VerifyPage } from "~/features/identity/verification/verify-page";
import { verifyPage } from "~/features/identity/verification/verify-page.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";

export const meta: MetaFunction = () => [{ title: "Your role – Wardround" }];

export const loader = guardedLoader(applying, ({ ctx }) => verifyPage(ctx));

export const action = guardedAction(applying, async ({ ctx, request }) => {
  await sayRole(ctx, await parseForm(request, claimForm));
  return redirect("/verify", 303);
});

export default function Role() {
  return <VerifyPage at="role" />;
}

import { type MetaFunction, redirect } from "@remix-run/node";
import { applying } from "~/features/identity/verification/verification";
import { VerifyPage } from "~/features/identity/verification/verify-page";
import { verifyPage } from "~/features/identity/verification/verify-page.server";
import { addressForm, askWorkAddress } from "~/features/identity/verification/work-address.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";

export const meta: MetaFunction = () => [{ title: "Your address at work or university – Wardround" }];

export const loader = guardedLoader(applying, ({ ctx }) => verifyPage(ctx));

export const action = guardedAction(applying, async ({ ctx, request }) => {
  await askWorkAddress(ctx, await parseForm(request, addressForm));
  return redirect("/verify/proof?done=link-sent", 303);
});

export default function Address() {
  return <VerifyPage at="proof" />;
}

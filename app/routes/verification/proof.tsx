import { type MetaFunction, redirect } from "@remix-run/node";
import { applying } from "~/features/identity/verification/verification";
import { proofForm, sayProof } from "~/features/identity/verification/verification.server";
import { VerifyPage } from "~/features/identity/verification/verify-page";
import { verifyPage } from "~/features/identity/verification/verify-page.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";

export const meta: MetaFunction = () => [{ title: "Proof that it is you – Wardround" }];

export const loader = guardedLoader(applying, async ({ ctx, url }) => {
  const page = await verifyPage(ctx);
  // The link was followed meanwhile, perhaps on another device: it is on no way any more.
  if (url.searchParams.get("done") === "link-sent" && page.my.address !== null)
    throw redirect("/verify?done=confirmed", 303);
  return page;
});

export const action = guardedAction(applying, async ({ ctx, request }) => {
  await sayProof(ctx, await parseForm(request, proofForm));
  return redirect("/verify?done=saved", 303);
});

export default function Proof() {
  return <VerifyPage at="proof" />;
}

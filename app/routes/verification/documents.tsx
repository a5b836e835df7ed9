import { type MetaFunction, redirect } from "@remix-run/node";
import { applying } from "~/features/identity/verification/verification";
import { addDocument } from "~/features/identity/verification/verification-document.server";
import { VerifyPage } from "~/features/identity/verification/verify-page";
import { verifyPage } from "~/features/identity/verification/verify-page.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";

export const meta: MetaFunction = () => [{ title: "Your card – Wardround" }];

export const loader = guardedLoader(applying, ({ ctx }) => verifyPage(ctx));

export const action = guardedAction(applying, async ({ ctx, request }) => {
  await addDocument(ctx, request);
  return redirect("/verify/proof?done=document-added", 303);
});

export default function Documents() {
  return <VerifyPage at="proof" />;
}

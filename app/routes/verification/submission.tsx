import { type MetaFunction, redirect } from "@remix-run/node";
import { applying } from "~/features/identity/verification/verification";
import { submitVerification } from "~/features/identity/verification/verification.server";
import { VerifyPage } from "~/features/identity/verification/verify-page";
import { verifyPage } from "~/features/identity/verification/verify-page.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";

export const meta: MetaFunction = () => [{ title: "Send it in – Wardround" }];

export const loader = guardedLoader(applying, ({ ctx }) => verifyPage(ctx));

export const action = guardedAction(applying, async ({ ctx }) => {
  await submitVerification(ctx);
  return redirect("/verify?done=verification-sent", 303);
});

export default function Submission() {
  return <VerifyPage at="review" />;
}

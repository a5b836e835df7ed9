import { type MetaFunction, redirect } from "@remix-run/node";
import { applying } from "~/features/identity/verification/verification";
import { answerQuestion, writtenForm } from "~/features/identity/verification/verification.server";
import { VerifyPage } from "~/features/identity/verification/verify-page";
import { verifyPage } from "~/features/identity/verification/verify-page.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";

export const meta: MetaFunction = () => [{ title: "Answer a question – Wardround" }];

export const loader = guardedLoader(applying, ({ ctx }) => verifyPage(ctx));

export const action = guardedAction(applying, async ({ ctx, request }) => {
  await answerQuestion(ctx, await parseForm(request, writtenForm));
  return redirect("/verify?done=answer-sent", 303);
});

export default function Answer() {
  return <VerifyPage at="review" />;
}

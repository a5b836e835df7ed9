import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { reviewingVerifications } from "~/features/identity/verification/verification";
import { readVerification } from "~/features/identity/verification/verification-page.server";
import { VerificationReview } from "~/features/identity/verification/verification-review";
import { askApplicant, questionForm } from "~/features/identity/verification/verification-review.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";

export const meta: MetaFunction = () => [{ title: "Ask the applicant – Wardround" }];

/** A refused question comes back on the page of its claim; nobody else finds a page here. */
export const loader = guardedLoader(reviewingVerifications, async ({ ctx, params, load }) => {
  if (!load.refused) throw redirect(`/moderation/verifications/${params.token}`, 303);
  return readVerification(ctx, params.token ?? "");
});

export const action = guardedAction(reviewingVerifications, async ({ ctx, params, request }) => {
  await askApplicant(ctx, params.token ?? "", await parseForm(request, questionForm));
  return redirect("/moderation/verifications?done=question-sent", 303);
});

export default function Question() {
  return <VerificationReview page={useLoaderData<typeof loader>()} />;
}

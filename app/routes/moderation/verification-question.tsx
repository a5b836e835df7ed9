import { redirect } from "@remix-run/node";
import { reviewingVerifications } from "~/features/identity/verification/verification";
import { askApplicant, questionForm } from "~/features/identity/verification/verification-review.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";

export const loader = guardedLoader(reviewingVerifications, async ({ params }) => {
  throw redirect(`/moderation/verifications/${params.token}`, 303);
});

export const action = guardedAction(reviewingVerifications, async ({ ctx, params, request }) => {
  await askApplicant(ctx, params.token ?? "", await parseForm(request, questionForm));
  return redirect("/moderation/verifications?done=question-sent", 303);
});

export { RefusedPage as default } from "~/ui/refused-page";

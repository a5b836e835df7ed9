import { redirect } from "@remix-run/node";
import { reviewingVerifications } from "~/features/identity/verification/verification";
import { claimVerification } from "~/features/identity/verification/verification-review.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";

export const loader = guardedLoader(reviewingVerifications, async ({ params }) => {
  throw redirect(`/moderation/verifications/${params.token}`, 303);
});

export const action = guardedAction(reviewingVerifications, async ({ ctx, params }) => {
  await claimVerification(ctx, params.token ?? "");
  return redirect(`/moderation/verifications/${params.token}`, 303);
});

export { RefusedPage as default } from "~/ui/refused-page";

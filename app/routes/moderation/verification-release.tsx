import { redirect } from "@remix-run/node";
import { reviewingVerifications } from "~/features/identity/verification/verification";
import { releaseVerification } from "~/features/identity/verification/verification-review.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";

export const loader = guardedLoader(reviewingVerifications, async ({ params }) => {
  throw redirect(`/moderation/verifications/${params.token}`, 303);
});

export const action = guardedAction(reviewingVerifications, async ({ ctx, params }) => {
  await releaseVerification(ctx, params.token ?? "");
  return redirect(`/moderation/verifications?done=given-back`, 303);
});

export { RefusedPage as default } from "~/ui/refused-page";

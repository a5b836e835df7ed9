import { redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { moderating } from "~/features/moderation/review/review";
import { claimReview } from "~/features/moderation/review/review.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { RefusedPage } from "~/ui/refused-page";

export const loader = guardedLoader(moderating, async ({ params }) => redirect(`/moderation/reviews/${params.id}`));

export const action = guardedAction(moderating, async ({ ctx, params }) => {
  const id = requireId(params.id);
  await claimReview(ctx, id);
  return redirect(`/moderation/reviews/${id}`, 303);
});

export default RefusedPage;

import { redirect } from "@remix-run/node";
import { reviewPath } from "~/features/cases/attachment/attachment-paths";
import { saveReview } from "~/features/cases/review/frame-review.server";
import { reviewForm } from "~/features/cases/review/review-form.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";

export const loader = guardedLoader(takingPart, async ({ params }) => redirect(reviewPath(params.token ?? ""), 303));

/** Keeps what was drawn and typed, and shows it: the way to look at a box with script off. */
export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const token = params.token ?? "";
  await saveReview(ctx, token, await parseForm(request, reviewForm));
  return redirect(`${reviewPath(token)}?done=review-saved`, 303);
});

export { RefusedPage as default } from "~/ui/refused-page";

import { redirect } from "@remix-run/node";
import { reviewPath } from "~/features/cases/attachment/attachment-paths";
import { coverForm, coverMore } from "~/features/cases/check/cover-more.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";

export const loader = guardedLoader(takingPart, async ({ params }) => redirect(reviewPath(params.token ?? ""), 303));

/** Covers more of a picture; whoever checks the case goes back to its check. */
export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const token = params.token ?? "";
  const { here } = await coverMore(ctx, token, await parseForm(request, coverForm));
  return redirect(`${here}?done=cover-added`, 303);
});

export { RefusedPage as default } from "~/ui/refused-page";

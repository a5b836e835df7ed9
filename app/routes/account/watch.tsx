import { redirect } from "@remix-run/node";
import { setWatch, watchForm } from "~/features/notifications/watch.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members, takingPart } from "~/platform/route-rules";

export const loader = guardedLoader(members, async () => redirect("/questions?tab=following", 303));

/** Follows a thread, tag, specialty, collection or person, or stops. */
export const action = guardedAction(takingPart, async ({ ctx, request }) =>
  redirect(await setWatch(ctx, await parseForm(request, watchForm)), 303),
);

export { RefusedPage as default } from "~/ui/refused-page";

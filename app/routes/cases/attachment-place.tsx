import { redirect } from "@remix-run/node";
import { attachmentsPath } from "~/features/cases/attachment/attachment-paths";
import { placeAttachment, placeForm } from "~/features/cases/attachment/place.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";

export const loader = guardedLoader(takingPart, async () => {
  throw redirect("/cases", 303);
});

export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const { to } = await parseForm(request, placeForm);
  const { caseToken } = await placeAttachment(ctx, params.token ?? "", to);
  return redirect(attachmentsPath(caseToken), 303);
});

export { RefusedPage as default } from "~/ui/refused-page";

import { redirect } from "@remix-run/node";
import { attachmentsPath } from "~/features/cases/attachment/attachment-paths";
import { removeAttachment } from "~/features/cases/attachment/removal.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";

export const loader = guardedLoader(takingPart, async () => {
  throw redirect("/cases", 303);
});

export const action = guardedAction(takingPart, async ({ ctx, params }) => {
  const { caseToken } = await removeAttachment(ctx, params.token ?? "");
  return redirect(attachmentsPath(caseToken), 303);
});

export { RefusedPage as default } from "~/ui/refused-page";

import { redirect } from "@remix-run/node";
import { attachmentsPath } from "~/features/cases/attachment/attachment-paths";
import { attachFile } from "~/features/cases/upload/form-file.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";

export const loader = guardedLoader(takingPart, async ({ params }) => {
  throw redirect(attachmentsPath(params.token ?? ""), 303);
});

/** With script off: one small file in a form. */
export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const token = params.token ?? "";
  await attachFile(ctx, token, request);
  return redirect(attachmentsPath(token), 303);
});

export { RefusedPage as default } from "~/ui/refused-page";

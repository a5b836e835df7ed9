import { redirect } from "@remix-run/node";
import { attachmentsPath } from "~/features/cases/attachment/attachment-paths";
import { pasteTable, tableForm } from "~/features/cases/upload/form-file.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";

export const loader = guardedLoader(takingPart, async ({ params }) => {
  throw redirect(attachmentsPath(params.token ?? ""), 303);
});

export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const token = params.token ?? "";
  await pasteTable(ctx, token, await parseForm(request, tableForm));
  return redirect(attachmentsPath(token), 303);
});

export { RefusedPage as default } from "~/ui/refused-page";

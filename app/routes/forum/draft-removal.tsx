import { redirect } from "@remix-run/node";
import { draftForm, throwDraftAway } from "~/features/forum/draft/draft.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members, takingPart } from "~/platform/route-rules";

export const loader = guardedLoader(members, async () => {
  throw redirect("/account/drafts", 303);
});

export const action = guardedAction(takingPart, async ({ ctx, request }) => {
  const { place } = await parseForm(request, draftForm);
  await throwDraftAway(ctx, place);
  return redirect("/account/drafts", 303);
});

export { RefusedPage as default } from "~/ui/refused-page";

import { redirect } from "@remix-run/node";
import { draftForm, saveDraft } from "~/features/forum/draft/draft.server";
import { draftReturn } from "~/features/forum/draft/draft-list.server";
import { parseForm, typedValues } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members, takingPart } from "~/platform/route-rules";

export const loader = guardedLoader(members, async () => {
  throw redirect("/account/drafts", 303);
});

/** The button "Save draft": back to the form it came from, with the text in it. */
export const action = guardedAction(takingPart, async ({ ctx, request }) => {
  const { place } = await parseForm(request, draftForm);
  await saveDraft(ctx, place, await typedValues(request));
  return redirect(await draftReturn(ctx, place), 303);
});

export { RefusedPage as default } from "~/ui/refused-page";

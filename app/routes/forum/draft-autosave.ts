import { redirect } from "@remix-run/node";
import { draftForm, saveDraft } from "~/features/forum/draft/draft.server";
import { parseForm, typedValues } from "~/platform/forms.server";
import { guardedAction, guardedLoader, inJson } from "~/platform/guard.server";
import { members, takingPart } from "~/platform/route-rules";

export const loader = guardedLoader(members, async () => {
  throw redirect("/account/drafts", 303);
});

/** For script, while somebody types: answers in JSON, without a page. */
export const action = guardedAction(
  takingPart,
  async ({ ctx, request }) => {
    const { place } = await parseForm(request, draftForm);
    const savedAt = await saveDraft(ctx, place, await typedValues(request));
    return Response.json({ saved: savedAt !== null });
  },
  inJson,
);

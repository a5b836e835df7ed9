import { redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { addNote, noteForm } from "~/features/curation/collection.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { curators } from "~/platform/route-rules";
import { RefusedPage } from "~/ui/refused-page";

export const loader = guardedLoader(curators, async ({ params }) => redirect(`/collections/${params.id}`));

export const action = guardedAction(curators, async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  const { note } = await parseForm(request, noteForm);
  await addNote(ctx, id, note);
  return redirect(`/collections/${id}?done=saved`, 303);
});

export default RefusedPage;

import { redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { deleteCollection } from "~/features/curation/collection.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { curators } from "~/platform/route-rules";
import { RefusedPage } from "~/ui/refused-page";

export const loader = guardedLoader(curators, async ({ params }) => redirect(`/collections/${params.id}`));

export const action = guardedAction(curators, async ({ ctx, params }) => {
  const id = requireId(params.id);
  await deleteCollection(ctx, id);
  return redirect("/collections?done=collection-deleted", 303);
});

export default RefusedPage;

import { redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { removeItem } from "~/features/curation/collection.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { curators } from "~/platform/route-rules";
import { RefusedPage } from "~/ui/refused-page";

export const loader = guardedLoader(curators, async ({ params }) => redirect(`/collections/${params.id}`));

export const action = guardedAction(curators, async ({ ctx, params }) => {
  const id = requireId(params.id);
  await removeItem(ctx, id, requireId(params.itemId));
  return redirect(`/collections/${id}`, 303);
});

export default RefusedPage;

import { redirect } from "@remix-run/node";
import { z } from "zod";
import { requireId } from "~/core/ids";
import { moveItem } from "~/features/curation/collection.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { curators } from "~/platform/route-rules";
import { RefusedPage } from "~/ui/refused-page";

export const loader = guardedLoader(curators, async ({ params }) => redirect(`/collections/${params.id}`));

export const action = guardedAction(curators, async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  const { by } = await parseForm(request, z.object({ by: z.enum(["-1", "1"]) }));
  await moveItem(ctx, id, requireId(params.itemId), by === "1" ? 1 : -1);
  return redirect(`/collections/${id}`, 303);
});

export default RefusedPage;

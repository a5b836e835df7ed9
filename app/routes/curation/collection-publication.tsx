import { redirect } from "@remix-run/node";
import { z } from "zod";
import { requireId } from "~/core/ids";
import { publishCollection } from "~/features/curation/collection.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { curators } from "~/platform/route-rules";
import { RefusedPage } from "~/ui/refused-page";

export const loader = guardedLoader(curators, async ({ params }) => redirect(`/collections/${params.id}`));

export const action = guardedAction(curators, async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  const { on } = await parseForm(request, z.object({ on: z.enum(["0", "1"]) }));
  await publishCollection(ctx, id, on === "1");
  return redirect(`/collections/${id}?done=${on === "1" ? "published" : "saved"}`, 303);
});

export default RefusedPage;

import { redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { withdrawReveal } from "~/features/moderation/reveal/reveal.server";
import { moderating } from "~/features/moderation/review/review";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { RefusedPage } from "~/ui/refused-page";

export const loader = guardedLoader(moderating, async ({ params }) => redirect(`/moderation/reveals/${params.id}`));

export const action = guardedAction(moderating, async ({ ctx, params }) => {
  const id = requireId(params.id);
  await withdrawReveal(ctx, id);
  return redirect(`/moderation/reveals/${id}`, 303);
});

export default RefusedPage;

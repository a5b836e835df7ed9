import { redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { shortAddress, threadAddress } from "~/features/forum/post/addresses";
import { showThreadTo, visibilityForm } from "~/features/forum/thread/thread-acts.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone, takingPart } from "~/platform/route-rules";

export const loader = guardedLoader(anyone, async ({ params }) => {
  throw redirect(shortAddress({ kind: "thread", id: requireId(params.id) }), 303);
});

export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const { visibility } = await parseForm(request, visibilityForm);
  return redirect(threadAddress(await showThreadTo(ctx, requireId(params.id), visibility)), 303);
});

export { RefusedPage as default } from "~/ui/refused-page";

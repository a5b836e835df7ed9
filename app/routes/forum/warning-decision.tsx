import { redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { decideWarning, decisionForm } from "~/features/forum/answer/warning.server";
import { postAddress } from "~/features/forum/post/addresses";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone, takingPart } from "~/platform/route-rules";

export const loader = guardedLoader(anyone, async () => {
  throw redirect("/", 303);
});

export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const { upheld } = await parseForm(request, decisionForm);
  const { id, threadId, slug } = await decideWarning(ctx, requireId(params.id), upheld);
  return redirect(postAddress({ id: threadId, slug }, { kind: "answer", id }), 303);
});

export { RefusedPage as default } from "~/ui/refused-page";

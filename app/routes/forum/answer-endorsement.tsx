import { redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { endorseAnswer } from "~/features/forum/answer/endorsement.server";
import { postAddress, shortAddress } from "~/features/forum/post/addresses";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone, takingPart } from "~/platform/route-rules";
import { onForm } from "~/platform/typed-text.server";

export const loader = guardedLoader(anyone, async ({ params }) => {
  throw redirect(shortAddress({ kind: "answer", id: requireId(params.id) }), 303);
});

export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const { on } = await parseForm(request, onForm);
  const { id, threadId, slug } = await endorseAnswer(ctx, requireId(params.id), on);
  return redirect(postAddress({ id: threadId, slug }, { kind: "answer", id }), 303);
});

export { RefusedPage as default } from "~/ui/refused-page";

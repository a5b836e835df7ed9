import { redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { shortAddress, threadAddress } from "~/features/forum/post/addresses";
import { bookmarkThread } from "~/features/forum/thread/thread-acts.server";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone, takingPart } from "~/platform/route-rules";
import { onForm } from "~/platform/typed-text.server";

export const loader = guardedLoader(anyone, async ({ params }) => {
  throw redirect(shortAddress({ kind: "thread", id: requireId(params.id) }), 303);
});

export const action = guardedAction(takingPart, async ({ ctx, params, request }) => {
  const { on } = await parseForm(request, onForm);
  return redirect(threadAddress(await bookmarkThread(ctx, requireId(params.id), on)), 303);
});

export { RefusedPage as default } from "~/ui/refused-page";

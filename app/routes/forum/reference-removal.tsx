import { redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { removeReference } from "~/features/forum/answer/reference.server";
import { answerAct } from "~/features/forum/post/addresses";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { anyone, takingPart } from "~/platform/route-rules";

export const loader = guardedLoader(anyone, async () => {
  throw redirect("/", 303);
});

export const action = guardedAction(takingPart, async ({ ctx, params }) => {
  const { id } = await removeReference(ctx, requireId(params.id));
  return redirect(answerAct(id, "references"), 303);
});

export { RefusedPage as default } from "~/ui/refused-page";

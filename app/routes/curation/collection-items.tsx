import { redirect } from "@remix-run/node";
import { z } from "zod";
import { requireId } from "~/core/ids";
import { Invalid } from "~/core/refusals";
import { collectThread } from "~/features/curation/collection.server";
import { threadIdIn } from "~/features/curation/thread-address";
import { parseForm } from "~/platform/forms.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { curators } from "~/platform/route-rules";
import { RefusedPage } from "~/ui/refused-page";

export const loader = guardedLoader(curators, async ({ params }) => redirect(`/collections/${params.id}`));

export const action = guardedAction(curators, async ({ ctx, params, request }) => {
  const id = requireId(params.id);
  const { thread } = await parseForm(request, z.object({ thread: z.string().max(500) }));
  const threadId = threadIdIn(thread);
  if (threadId === null) throw new Invalid("Paste the address of a question, such as /questions/12/its-title.");
  await collectThread(ctx, id, threadId);
  return redirect(`/collections/${id}?done=collected`, 303);
});

export default RefusedPage;

import { redirect } from "@remix-run/node";
import { requireId } from "~/core/ids";
import { takeBackRecognition } from "~/features/cases/withdrawal/recognition.server";
import { guardedAction, guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

export const loader = guardedLoader(members, async ({ params }) =>
  redirect(`/questions/${requireId(params.id)}/recognition`, 303),
);

export const action = guardedAction(members, async ({ ctx, params }) => {
  const threadId = requireId(params.id);
  await takeBackRecognition(ctx, threadId);
  return redirect(`/questions/${threadId}`, 303);
});

export { RefusedPage as default } from "~/ui/refused-page";

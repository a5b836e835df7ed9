import { listedAttachments } from "~/features/cases/attachments-view.server";
import { ownCase } from "~/features/cases/case.server";
import { guardedLoader } from "~/platform/guard.server";
import { takingPart } from "~/platform/route-rules";

/** For script: how far the attachments of one's own case are. */
export const loader = guardedLoader(takingPart, async ({ ctx, params }) => {
  const found = await ownCase(ctx, params.token ?? "");
  return Response.json({ attachments: await listedAttachments(ctx.db, found.id) });
});

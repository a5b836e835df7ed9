import { sendPrepared } from "~/features/cases/media/media.server";
import { guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

/** A picture without covers, for the review of the author whose it is. */
export const loader = guardedLoader(members, async ({ ctx, params, request }) =>
  sendPrepared(ctx, request, params.token ?? "", params.frame ?? ""),
);

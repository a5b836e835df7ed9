import { sendMedia } from "~/features/cases/media/media.server";
import { guardedLoader } from "~/platform/guard.server";
import { members } from "~/platform/route-rules";

/** A covered picture or video; whether this member may see it is asked for every request. */
export const loader = guardedLoader(members, async ({ ctx, params, request }) =>
  sendMedia(ctx, request, params.token ?? "", params.variant ?? ""),
);

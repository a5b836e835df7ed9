import { parseId } from "~/core/ids";
import { NotFound } from "~/core/refusals";
import { liveStream } from "~/features/notifications/live-stream.server";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";

/**
 * The stream of live events (text/event-stream) of one browser. Nobody's is empty (204): a browser whose session ended
 * comes back here by itself, and would be sent the page to sign in, again and again.
 */
export const loader = guardedLoader(anyone, async ({ ctx, url, request, load }) => {
  // As data it would be read to its end, which never comes.
  if (!load.document) throw new NotFound();
  if (ctx.actor.kind === "visitor")
    return new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } });
  const threadIds = url.searchParams.getAll("thread").flatMap((text) => parseId(text) ?? []);
  const after = parseId(request.headers.get("Last-Event-ID") ?? url.searchParams.get("after")) ?? 0;
  return new Response(liveStream(ctx, { threadIds: threadIds.slice(0, 20), after }), {
    headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no" },
  });
});

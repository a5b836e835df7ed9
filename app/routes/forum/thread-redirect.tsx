import { redirect } from "@remix-run/node";
import { parseId } from "~/core/ids";
import { threadAddress } from "~/features/forum/post/addresses";
import { mustRead } from "~/features/forum/thread/thread-access";
import { findThreadHead } from "~/features/forum/thread/thread-head.queries.server";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";

/**
 * The short address of a thread. Not a permanent redirect: a title, and with it the slug, may change back and forth.
 */
export const loader = guardedLoader(anyone, async ({ ctx, params, url }) => {
  const id = parseId(params.id);
  const readerId = ctx.actor.kind === "member" ? ctx.actor.id : 0;
  const head = id === null ? undefined : await findThreadHead(ctx.db, id, readerId);
  mustRead(ctx.actor, head);
  return redirect(threadAddress(head) + url.search, 302);
});

/** Never shown, but without it a refusal would be bare data instead of a page. */
export default function Redirecting() {
  return null;
}

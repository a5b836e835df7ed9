import { redirect } from "@remix-run/node";
import { NotFound } from "~/core/refusals";
import { anchorOf, postOf } from "~/features/forum/post/addresses";
import { threadIdOf } from "~/features/forum/post/post.queries.server";
import { guardedLoader } from "~/platform/guard.server";
import { anyone } from "~/platform/route-rules";

/**
 * `/answers/12` leads to the answer on its thread's page, which says who may read it; no title stands in the address.
 */
export const loader = guardedLoader(anyone, async ({ ctx, url }) => {
  const post = postOf(url.pathname);
  if (!post) throw new NotFound();
  throw redirect(`/questions/${await threadIdOf(ctx.db, post)}#${anchorOf(post)}`, 302);
});

/** Never shown: the loader leads away or refuses. A route without a component would refuse without a page. */
export default function LedToPost() {
  return null;
}

import { isVerified } from "~/core/actor";
import type { PostRef } from "~/core/ids";
import { isRefusal } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { openPost } from "../post/post.queries.server";
import { postHtml } from "./written-under.queries.server";

/** What a form stands under: its thread, and the text it answers. Null for a reader who may not see it. */
export async function writtenUnder(ctx: Context, post: PostRef) {
  const { actor } = ctx;
  if (actor.kind === "visitor" || !isVerified(actor)) return null;
  try {
    const { thread } = await openPost(ctx.db, post, actor.id);
    const { id, slug, title } = thread;
    const asAsker = thread.anonymous && thread.mine;
    return { id, slug, title, asAsker, html: await postHtml(ctx.db, post) };
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

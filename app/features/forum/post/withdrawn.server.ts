import { NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { canUndelete } from "./post";
import { findPost } from "./post.queries.server";
import type { Withdrawn } from "./withdrawn-note";

/** What a withdrawn thread's page says to those who can still open it: its author and moderators. */
export async function withdrawnFor(ctx: Context, threadId: number): Promise<Withdrawn> {
  const { actor } = ctx;
  const post = actor.kind === "member" && (await findPost(ctx.db, { kind: "thread", id: threadId }, actor.id));
  if (!post) throw new NotFound();
  const undo = canUndelete(actor, post, ctx.now);
  return { mine: post.mine, because: undo.ok ? null : undo.because };
}

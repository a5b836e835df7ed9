import type { Tx } from "db/engine";
import { allowed, canTakePart, must } from "~/core/actor";
import type { PostRef } from "~/core/ids";
import { Forbidden, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import type { InTransaction } from "~/platform/events.server";
import { bumpVersion } from "~/platform/versions.server";
import { countThread, lockThread } from "../thread/thread.queries.server";
import { refreshThread } from "../thread/thread-state.server";
import { canDelete, canUndelete } from "./post";
import { type FoundPost, findPost, threadIdOf, writeDeletion } from "./post.queries.server";
import { limitActs } from "./posting-limit.server";
import { recountAnswers } from "./recount.queries.server";

/** Withdraws a post softly, or brings it back as it was. Doing it twice changes nothing. */
export async function deletePost(ctx: Context, post: PostRef, deleted: boolean): Promise<FoundPost> {
  const member = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  await limitActs(ctx, member, "vote");
  return ctx.write(async (tx) => {
    const threadId = await threadIdOf(tx, post);
    await lockThread(tx, threadId);
    const found = await findPost(tx, post, member.id);
    if (!found || found.hidden || found.thread.hidden) throw new NotFound();
    must(deleted ? canDelete(member, found, ctx.now) : canUndelete(member, found, ctx.now));
    // Its pictures would stay behind; what can be brought back was not taken back.
    if (post.kind === "thread" && found.thread.kind === "case" && deleted)
      throw new Forbidden("A case goes whole, pictures and all: choose “Withdraw this case” in its menu.");
    if (deleted === (found.deletedAt !== null)) return found;

    // Who asked anonymously must not stand in `deleted_by` either: an author's own act bears what `author_id` bears.
    const actorId = found.mine ? found.authorId : member.id;
    await writeDeletion(tx, post, deleted ? { deleted_at: ctx.now, deleted_by: actorId } : null);
    await recount(tx, found, deleted);
    const type = deleted ? "PostDeleted" : "PostUndeleted";
    await ctx.record(tx, { type, kind: post.kind, id: post.id, threadId, actorId });
    await bumpVersion(tx, "lists");
    return { ...found, deletedAt: deleted ? ctx.now : null };
  });
}

/** In the transaction: a backup had brought back what its author withdrew. It goes as their own act. */
export const withdrawAgain: InTransaction<"PostCameBack"> = async (tx, { kind, id, threadId }, ctx) => {
  await lockThread(tx, threadId);
  const post = await findPost(tx, { kind, id }, 0);
  if (!post || post.deletedAt !== null) return;
  await writeDeletion(tx, post, { deleted_at: ctx.now, deleted_by: post.authorId });
  // A hidden thread is counted out already.
  if (kind !== "thread" || !post.hidden) await recount(tx, post, true);
  await ctx.record(tx, { type: "PostDeleted", kind, id, threadId, actorId: post.authorId });
  await bumpVersion(tx, "lists");
};

/** Counts again after a post went or came back. */
async function recount(tx: Tx, post: FoundPost, deleted: boolean): Promise<void> {
  if (post.kind === "thread") return countThread(tx, post.thread, deleted ? -1 : 1);
  if (post.kind === "comment" && post.answerId !== null) await recountAnswers(tx, { answerId: post.answerId });
  await refreshThread(tx, post.thread.id);
}

import type { Tx } from "db/engine";
import { allowed, must } from "~/core/actor";
import type { PostRef } from "~/core/ids";
import type { Context } from "~/platform/context.server";
import { checked } from "~/platform/text-check.server";
import { onForm, optionalText } from "~/platform/typed-text.server";
import { bumpVersion } from "~/platform/versions.server";
import { openPost, threadIdOf } from "../post/post.queries.server";
import { limitActs } from "../post/posting-limit.server";
import { recountAnswers, recountComments } from "../post/recount.queries.server";
import { lockThread } from "../thread/thread.queries.server";
import { refreshThread } from "../thread/thread-state.server";
import { canVote, LONGEST_REASON, type VoteValue } from "./vote";
import { deleteVote, findVote, writeVote } from "./vote.queries.server";

export const disagreementForm = onForm.extend({ reason: optionalText(LONGEST_REASON) });

type Vote = { value: VoteValue; on: boolean; reason?: string };
export type VotedPost = PostRef & { threadId: number; slug: string };

/**
 * Sets or takes back a vote. Useful and disagree exclude each other: saying one takes the other back first, so that
 * what the first gave is undone exactly. Saying the same twice changes nothing.
 */
export async function vote(ctx: Context, post: PostRef, { value, on, reason: words = "" }: Vote): Promise<VotedPost> {
  const member = allowed(ctx.actor, canVote(ctx.actor, { kind: post.kind, mine: false }, value, ctx.now));
  await limitActs(ctx, member, "vote");
  // A vote without a word has nothing to check.
  const { reason } = await checked(ctx, { reason: words });
  return ctx.write(async (tx) => {
    const threadId = await threadIdOf(tx, post);
    await lockThread(tx, threadId);
    const found = await openPost(tx, post, member.id);
    must(canVote(member, found, value, ctx.now));
    const place = { ...post, threadId, slug: found.thread.slug };
    const before = await findVote(tx, post, member.id);
    if (on ? before === value : before !== value) return place;

    const said = { kind: post.kind, id: post.id, threadId, actorId: member.id };
    if (before !== null) {
      await deleteVote(tx, post, member.id);
      await ctx.record(tx, { type: "VoteWithdrawn", ...said, value: before });
    }
    if (on) {
      await writeVote(tx, post, { accountId: member.id, value, reason: reason || null, now: ctx.now });
      await ctx.record(tx, { type: "VoteCast", ...said, value });
    }
    await recountVotes(tx, post, threadId);
    await bumpVersion(tx, "lists");
    return place;
  });
}

async function recountVotes(tx: Tx, post: PostRef, threadId: number): Promise<void> {
  if (post.kind === "comment") return recountComments(tx, [post.id]);
  if (post.kind === "answer") await recountAnswers(tx, { answerId: post.id });
  await refreshThread(tx, threadId);
}

import { allowed, canTakePart, must } from "~/core/actor";
import type { Context } from "~/platform/context.server";
import { bumpVersion } from "~/platform/versions.server";
import { openPost, threadIdOf } from "../post/post.queries.server";
import { limitActs } from "../post/posting-limit.server";
import { recountAnswers } from "../post/recount.queries.server";
import { lockThread } from "../thread/thread.queries.server";
import { refreshThread } from "../thread/thread-state.server";
import { canEndorse } from "./answer";
import type { PostedAnswer } from "./answer.server";
import { deleteEndorsement, insertEndorsement } from "./endorsement.queries.server";

/** A mentor's "this is right", set or taken back. Saying it twice changes nothing. */
export async function endorseAnswer(ctx: Context, answerId: number, on: boolean): Promise<PostedAnswer> {
  const member = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  await limitActs(ctx, member, "vote");
  const post = { kind: "answer", id: answerId } as const;
  return ctx.write(async (tx) => {
    const threadId = await threadIdOf(tx, post);
    await lockThread(tx, threadId);
    const answer = await openPost(tx, post, member.id);
    const { thread } = answer;
    const place = { id: answerId, threadId, slug: thread.slug };
    const said = { answerId, threadId, actorId: member.id };
    if (on) {
      must(canEndorse(member, thread, answer, ctx.now));
      const { specialtyId } = thread;
      if (!(await insertEndorsement(tx, { answerId, accountId: member.id, specialtyId, now: ctx.now }))) return place;
      await ctx.record(tx, { type: "AnswerEndorsed", ...said, specialtyId });
    } else {
      // Whoever gave it may take it back, also when they are no mentor any more.
      const specialtyId = await deleteEndorsement(tx, answerId, member.id);
      if (specialtyId === undefined) return place;
      await ctx.record(tx, { type: "EndorsementWithdrawn", ...said, specialtyId });
    }
    await recountAnswers(tx, { answerId });
    await refreshThread(tx, threadId);
    await bumpVersion(tx, "lists");
    return place;
  });
}

import { z } from "zod";
import { allowed, must } from "~/core/actor";
import type { Context } from "~/platform/context.server";
import { checked } from "~/platform/text-check.server";
import { optionalText, requiredText } from "~/platform/typed-text.server";
import { bumpVersion } from "~/platform/versions.server";
import { answerPlace } from "../draft/draft";
import { discardDraft } from "../draft/draft.queries.server";
import { LONGEST_BODY } from "../post/post";
import { openPost, threadIdOf } from "../post/post.queries.server";
import { limitActs } from "../post/posting-limit.server";
import { doubleClick, submissionField } from "../question/submission.server";
import { lockThread, openThread } from "../thread/thread.queries.server";
import { refreshThread } from "../thread/thread-state.server";
import { canAnswer, canMarkHelpful, LONGEST_INTERESTS } from "./answer";
import { insertAnswer, submittedAnswer, writeHelpful } from "./answer.queries.server";

export const answerForm = z.object({
  body: requiredText(LONGEST_BODY, "Write your answer first."),
  interests: optionalText(LONGEST_INTERESTS),
  submission: submissionField,
});

export type AnswerInput = { body: string; interests?: string; submission?: string };
export type PostedAnswer = { id: number; threadId: number; slug: string };

/** Answers a question. Sent twice with one submission id, it is posted once. */
export async function postAnswer(ctx: Context, threadId: number, input: AnswerInput): Promise<PostedAnswer> {
  const member = allowed(ctx.actor, canAnswer(ctx.actor, { anonymous: false, mine: false }, ctx.now));
  const { submission = null } = input;
  const before = submission && (await submittedAnswer(ctx.db, submission, member.id));
  if (before) return before;
  // Before rendering is paid for; asked again once the thread is held.
  must(canAnswer(member, await openThread(ctx.db, threadId, member.id), ctx.now));
  await limitActs(ctx, member, "post");
  const { body, interests } = await checked(ctx, { interests: input.interests ?? "" }, { body: input.body });

  return ctx.write(async (tx) => {
    await lockThread(tx, threadId);
    const thread = await openThread(tx, threadId, member.id);
    must(canAnswer(member, thread, ctx.now));
    const id = await insertAnswer(tx, {
      thread_id: threadId,
      author_id: member.id,
      body_md: body.md,
      body_html: body.html,
      renderer_version: body.rendererVersion,
      interests: interests || null,
      created_at: ctx.now,
      submission_id: submission,
    });
    if (id === undefined) return doubleClick(await submittedAnswer(tx, submission ?? "", member.id));
    await refreshThread(tx, threadId);
    await discardDraft(tx, member.id, answerPlace(threadId));
    await ctx.record(tx, { type: "AnswerPosted", answerId: id, threadId, actorId: member.id });
    await bumpVersion(tx, "lists");
    return { id, threadId, slug: thread.slug };
  });
}

/** The asker's "this helped me", set or taken back. Saying it twice changes nothing. */
export async function markHelpful(ctx: Context, answerId: number, on: boolean): Promise<PostedAnswer> {
  const member = allowed(
    ctx.actor,
    canMarkHelpful(ctx.actor, { anonymous: false, mine: true }, { mine: false }, ctx.now),
  );
  await limitActs(ctx, member, "vote");
  const post = { kind: "answer", id: answerId } as const;
  return ctx.write(async (tx) => {
    const threadId = await threadIdOf(tx, post);
    await lockThread(tx, threadId);
    const answer = await openPost(tx, post, member.id);
    must(canMarkHelpful(member, answer.thread, answer, ctx.now));
    if (await writeHelpful(tx, answerId, on ? ctx.now : null))
      await ctx.record(tx, { type: on ? "AnswerMarkedHelpful" : "HelpfulMarkWithdrawn", answerId, threadId });
    return { id: answerId, threadId, slug: answer.thread.slug };
  });
}

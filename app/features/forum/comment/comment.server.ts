import type { Tx } from "db/engine";
import { z } from "zod";
import { allowed } from "~/core/actor";
import { parseId } from "~/core/ids";
import { NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { checked } from "~/platform/text-check.server";
import { requiredText } from "~/platform/typed-text.server";
import { bumpVersion } from "~/platform/versions.server";
import { commentPlace } from "../draft/draft";
import { discardDraft } from "../draft/draft.queries.server";
import { LONGEST_COMMENT } from "../post/post";
import { openPost } from "../post/post.queries.server";
import { limitActs } from "../post/posting-limit.server";
import { recountAnswers } from "../post/recount.queries.server";
import { doubleClick, submissionField } from "../question/submission.server";
import { lockThread, openThread } from "../thread/thread.queries.server";
import { refreshThread } from "../thread/thread-state.server";
import { canComment, commentAuthor, parentOf } from "./comment";
import { insertComment, submittedComment } from "./comment.queries.server";
import { repliedTo } from "./reply-to";

const idField = z
  .string()
  .optional()
  .transform((text) => parseId(text) ?? undefined);

export const commentForm = z.object({
  body: requiredText(LONGEST_COMMENT, "Write your comment first."),
  answer: idField,
  parent: idField,
  submission: submissionField,
});

/** `answer`: under this answer, else under the question. `parent`: a reply to this comment, wherever that stands. */
export type CommentInput = { body: string; answer?: number; parent?: number; submission?: string };
export type PostedComment = { id: number; threadId: number; slug: string };

/** Comments on a question or an answer, or replies. Sent twice with one submission id, it is posted once. */
export async function postComment(ctx: Context, threadId: number, input: CommentInput): Promise<PostedComment> {
  const member = allowed(ctx.actor, canComment(ctx.actor, ctx.now));
  const { submission = null } = input;
  const before = submission && (await submittedComment(ctx.db, submission, member.id));
  if (before) return before;
  await openThread(ctx.db, threadId, member.id);
  await limitActs(ctx, member, "post");
  const { body } = await checked(ctx, {}, { body: input.body });

  return ctx.write(async (tx) => {
    await lockThread(tx, threadId);
    const thread = await openThread(tx, threadId, member.id);
    const place = await placeOf(tx, threadId, input, member.id);
    const { authorId, asAsker } = commentAuthor(member.id, thread);
    const id = await insertComment(tx, {
      thread_id: threadId,
      answer_id: place.answerId,
      parent_id: place.parentId,
      author_id: authorId,
      as_asker: asAsker ? 1 : 0,
      body_md: body.md,
      body_html: body.html,
      renderer_version: body.rendererVersion,
      created_at: ctx.now,
      submission_id: submission,
    });
    if (id === undefined) return doubleClick(await submittedComment(tx, submission ?? "", member.id));
    if (place.answerId !== null) await recountAnswers(tx, { answerId: place.answerId });
    await refreshThread(tx, threadId);
    await discardDraft(tx, member.id, commentPlace(place.under));
    await ctx.record(tx, { type: "CommentPosted", commentId: id, threadId, actorId: authorId });
    await bumpVersion(tx, "lists");
    return { id, threadId, slug: thread.slug };
  });
}

/** Where a comment goes: what it names must stand in this thread, and be there for readers. */
async function placeOf(tx: Tx, threadId: number, to: CommentInput, actorId: number) {
  const under = repliedTo(threadId, to);
  if (under.kind === "thread") return { answerId: null, parentId: null, under };
  const post = await openPost(tx, under, actorId);
  if (post.thread.id !== threadId) throw new NotFound();
  return under.kind === "answer"
    ? { answerId: post.id, parentId: null, under }
    : { answerId: post.answerId, parentId: parentOf(post), under };
}

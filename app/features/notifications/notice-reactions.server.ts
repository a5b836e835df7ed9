import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";
import type { Context } from "~/platform/context.server";
import { mentions } from "~/platform/markdown/mentions";
import { deleteNoticesOf, reviewedPost } from "./notice.queries.server";
import {
  accountsByHandle,
  askerOf,
  authorOf,
  questionText,
  readableAnswer,
  readableThread,
  watchersOf,
} from "./recipient.queries.server";
import { Recipients, tellPeople } from "./telling.server";

/**
 * After the commit: who is told of an act. Each runs at least once and tells nobody twice. Nobody is told of their own
 * act, and nothing names an anonymous asker: their acts have no actor.
 */
const mentioned = (ctx: Context, text: string) => accountsByHandle(ctx.db, mentions(text).slice(0, 10));

export async function tellOfThread(ctx: Context, { threadId, actorId }: EventOf<"ThreadPosted">): Promise<void> {
  const thread = await readableThread(ctx.db, threadId);
  if (!thread) return;
  const tags = await ctx.db.selectFrom("thread_tag").select("tag_id as id").where("thread_id", "=", threadId).execute();
  const recipients = new Recipients()
    .add("mention", ...(await mentioned(ctx, await questionText(ctx.db, threadId))))
    .add(
      "followed-person",
      ...(actorId === null ? [] : await watchersOf(ctx.db, "person", [actorId], thread.createdAt)),
    )
    .add("followed-topic", ...(await watchersOf(ctx.db, "specialty", [thread.specialtyId], thread.createdAt)))
    .add(
      "followed-topic",
      ...(await watchersOf(
        ctx.db,
        "tag",
        tags.map((tag) => tag.id),
        thread.createdAt,
      )),
    )
    .without(await askerOf(ctx.db, threadId));
  const post = { kind: "thread", id: threadId } as const;
  await tellPeople(ctx, {
    act: `thread:${threadId}`,
    recipients,
    threadId,
    post,
    actorId,
    visibility: thread.visibility,
  });
}

export async function tellOfAnswer(
  ctx: Context,
  { answerId, threadId, actorId }: EventOf<"AnswerPosted">,
): Promise<void> {
  const thread = await readableThread(ctx.db, threadId);
  const answer = await readableAnswer(ctx.db, answerId);
  if (!thread || !answer) return;
  const recipients = new Recipients()
    .add("mention", ...(await mentioned(ctx, answer.body)))
    .add("answer", await askerOf(ctx.db, threadId))
    .add("followed-thread", ...(await watchersOf(ctx.db, "thread", [threadId], answer.createdAt)))
    .add("followed-person", ...(await watchersOf(ctx.db, "person", [actorId], answer.createdAt)))
    .without(actorId);
  const post = { kind: "answer", id: answerId } as const;
  await tellPeople(ctx, {
    act: `answer:${answerId}`,
    recipients,
    threadId,
    post,
    actorId,
    visibility: thread.visibility,
  });
}

export async function tellOfComment(
  ctx: Context,
  { commentId, threadId, actorId }: EventOf<"CommentPosted">,
): Promise<void> {
  const thread = await readableThread(ctx.db, threadId);
  const comment = await ctx.db
    .selectFrom("visible_comment")
    .select(["body_md as body", "answer_id as answerId", "parent_id as parentId", "created_at as createdAt"])
    .where("id", "=", commentId)
    .executeTakeFirst();
  if (!thread || !comment) return;
  const { answerId, parentId } = comment;
  const recipients = new Recipients()
    .add("mention", ...(await mentioned(ctx, comment.body)))
    .add("reply", parentId === null ? null : await authorOf(ctx.db, { kind: "comment", id: parentId }))
    .add(
      "comment",
      await authorOf(ctx.db, answerId === null ? { kind: "thread", id: threadId } : { kind: "answer", id: answerId }),
    )
    .add("followed-thread", ...(await watchersOf(ctx.db, "thread", [threadId], comment.createdAt)))
    // The anonymous asker's own comment has no actor; they are still not told of it.
    .without(actorId, await authorOf(ctx.db, { kind: "comment", id: commentId }));
  const post = { kind: "comment", id: commentId } as const;
  await tellPeople(ctx, {
    act: `comment:${commentId}`,
    recipients,
    threadId,
    post,
    actorId,
    visibility: thread.visibility,
  });
}

export async function tellOfEndorsement(
  ctx: Context,
  { answerId, threadId, actorId }: EventOf<"AnswerEndorsed">,
): Promise<void> {
  await tellAnswerer(ctx, {
    answerId,
    threadId,
    actorId,
    kind: "endorsement",
    act: `endorsement:${answerId}:${actorId}`,
  });
}

/** The asker is never named here, anonymous or not. */
export async function tellOfHelpful(
  ctx: Context,
  { answerId, threadId }: EventOf<"AnswerMarkedHelpful">,
): Promise<void> {
  await tellAnswerer(ctx, { answerId, threadId, actorId: null, kind: "helpful", act: `helpful:${answerId}` });
}

async function tellAnswerer(
  ctx: Context,
  of: { answerId: number; threadId: number; actorId: number | null; kind: "endorsement" | "helpful"; act: string },
): Promise<void> {
  const { answerId, threadId, actorId, kind, act } = of;
  const thread = await readableThread(ctx.db, threadId);
  if (!thread) return;
  const post = { kind: "answer", id: answerId } as const;
  const recipients = new Recipients().add(kind, await authorOf(ctx.db, post)).without(actorId);
  await tellPeople(ctx, { act, recipients, threadId, post, actorId, visibility: thread.visibility });
}

export async function tellOfLearningPoints(ctx: Context, event: EventOf<"LearningPointsChanged">): Promise<void> {
  const { threadId, actorId, count } = event;
  const thread = await readableThread(ctx.db, threadId);
  if (!thread || count === 0) return;
  const recipients = new Recipients()
    .add(
      "learning-points",
      await askerOf(ctx.db, threadId),
      ...(await watchersOf(ctx.db, "thread", [threadId], ctx.now)),
    )
    .without(actorId);
  const post = { kind: "thread", id: threadId } as const;
  // Points are changed many times while they are written: people are told once.
  await tellPeople(ctx, {
    act: `points:${threadId}`,
    recipients,
    threadId,
    post,
    actorId,
    visibility: thread.visibility,
  });
}

export async function tellOfHiding(ctx: Context, event: EventOf<"PostHidden" | "PostUnhidden">): Promise<void> {
  const { kind, id, threadId, reviewId, actorId, type } = event;
  const post = { kind, id };
  const reason = type === "PostHidden" ? "hidden" : "restored";
  const recipients = new Recipients().add(reason, await authorOf(ctx.db, post)).without(actorId);
  await tellPeople(ctx, { act: `${reason}:${reviewId}`, recipients, threadId, post, actorId: null, visibility: null });
}

/** What was hidden first and decided later; hiding by decision was told already. */
export async function tellOfDecision(
  ctx: Context,
  { reviewId, decision, actorId }: EventOf<"ReviewDecided">,
): Promise<void> {
  const review = decision === "hide" ? await reviewedPost(ctx.db, reviewId) : null;
  if (!review?.hiddenBefore) return;
  const { post, threadId } = review;
  const recipients = new Recipients().add("decided", await authorOf(ctx.db, post)).without(actorId);
  await tellPeople(ctx, { act: `decided:${reviewId}`, recipients, threadId, post, actorId: null, visibility: null });
}

export async function tellOfReveal(
  ctx: Context,
  { revealId, threadId, actorId }: EventOf<"AuthorRevealed">,
): Promise<void> {
  const recipients = new Recipients().add("revealed", await askerOf(ctx.db, threadId)).without(actorId);
  const post = { kind: "thread", id: threadId } as const;
  await tellPeople(ctx, { act: `revealed:${revealId}`, recipients, threadId, post, actorId: null, visibility: null });
}

/** In the transaction: what was told of a post goes with it. */
export async function forgetNotices(tx: Tx, event: EventOf<"PostDeleted" | "PostHidden">): Promise<void> {
  await deleteNoticesOf(tx, event);
}

import { z } from "zod";
import { allowed, canTakePart, isClinician, must } from "~/core/actor";
import { Conflict, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { checked } from "~/platform/text-check.server";
import { requiredText } from "~/platform/typed-text.server";
import { bumpVersion } from "~/platform/versions.server";
import { openPost } from "../post/post.queries.server";
import { limitActs } from "../post/posting-limit.server";
import { lockThread } from "../thread/thread.queries.server";
import type { PostedAnswer } from "./answer.server";
import { canDecideWarning, canWarn, LONGEST_WARNING, type WarningKind, warningKinds } from "./warning";
import { findWarning, insertWarning, writeDecision } from "./warning.queries.server";

export const warningForm = z.object({
  kind: z.enum(warningKinds, { error: "Say whether the answer is outdated or dangerous." }),
  comment: requiredText(LONGEST_WARNING, "Say what is wrong, so that readers and the author know."),
});

export const decisionForm = z.object({
  upheld: z
    .enum(["0", "1"], { error: "Say whether you agree with the warning." })
    .transform((upheld) => upheld === "1"),
});

/** Marks an answer outdated or dangerous: a clinician's "dangerous" shows at once, a student's says "under review". */
export async function warnOfAnswer(
  ctx: Context,
  answerId: number,
  { kind, comment: words }: { kind: WarningKind; comment: string },
): Promise<PostedAnswer> {
  const member = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  await limitActs(ctx, member, "post");
  const post = { kind: "answer", id: answerId } as const;
  const { thread } = await openPost(ctx.db, post, member.id);
  const { comment } = await checked(ctx, { comment: words });
  return ctx.write(async (tx) => {
    await lockThread(tx, thread.id);
    const answer = await openPost(tx, post, member.id);
    must(canWarn(member, answer.thread, answer, ctx.now));
    const byClinician = isClinician(member);
    const warningId = await insertWarning(tx, {
      answerId,
      accountId: member.id,
      kind,
      comment,
      byClinician,
      now: ctx.now,
    });
    if (warningId === undefined) throw new Conflict(`You have marked this answer as ${kind} already.`);
    await ctx.record(tx, { type: "AnswerWarned", warningId, answerId, threadId: thread.id, actorId: member.id });
    await bumpVersion(tx, "lists");
    return { id: answerId, threadId: thread.id, slug: answer.thread.slug };
  });
}

/** Upholds a warning or turns it down; whoever decides first decides. */
export async function decideWarning(ctx: Context, warningId: number, upheld: boolean): Promise<PostedAnswer> {
  const member = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  const warning = await findWarning(ctx.db, warningId);
  if (!warning) throw new NotFound();
  const post = { kind: "answer", id: warning.answerId } as const;
  const { thread } = await openPost(ctx.db, post, member.id);
  return ctx.write(async (tx) => {
    await lockThread(tx, thread.id);
    const answer = await openPost(tx, post, member.id);
    const facts = {
      specialtyId: answer.thread.specialtyId,
      mine: warning.accountId === member.id,
      answerMine: answer.mine,
    };
    must(canDecideWarning(member, facts, ctx.now));
    if (!(await writeDecision(tx, warningId, { by: member.id, at: ctx.now, upheld })))
      throw new Conflict("Somebody else decided this warning before you.");
    const said = { warningId, answerId: answer.id, threadId: thread.id };
    await ctx.record(tx, { type: "WarningDecided", ...said, upheld, actorId: member.id });
    await bumpVersion(tx, "lists");
    return { id: answer.id, threadId: thread.id, slug: answer.thread.slug };
  });
}

import type { Tx } from "db/engine";
import { z } from "zod";
import { allowed, canTakePart, must } from "~/core/actor";
import type { PostRef } from "~/core/ids";
import { Conflict } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { checked } from "~/platform/text-check.server";
import { optionalText, requiredText } from "~/platform/typed-text.server";
import { bumpVersion } from "~/platform/versions.server";
import { LONGEST_INTERESTS } from "../answer/answer";
import { canEdit, LONGEST_BODY, LONGEST_COMMENT, LONGEST_NOTE } from "../post/post";
import { type FoundPost, openPost, threadIdOf } from "../post/post.queries.server";
import { limitActs } from "../post/posting-limit.server";
import { lockThread } from "../thread/thread.queries.server";
import { bodyText, updateAnswer, updateComment } from "./edit.queries.server";
import { insertRevision, latestRevision } from "./revision.queries.server";

/** The revision an edit began with; a later one means that somebody else saved meanwhile. */
export const basedOnField = z
  .string()
  .regex(/^[0-9]{1,15}$/)
  .transform(Number)
  .optional()
  .catch(undefined);

export const noteField = optionalText(LONGEST_NOTE);

export const bodyForm = (kind: "answer" | "comment") =>
  z.object({
    body: requiredText(kind === "answer" ? LONGEST_BODY : LONGEST_COMMENT, `Write your ${kind} first.`),
    interests: optionalText(LONGEST_INTERESTS),
    note: noteField,
    basedOn: basedOnField,
  });

export type BodyEdit = { body: string; interests?: string; note?: string; basedOn?: number };

/** Refuses an edit that began before the latest one was saved. */
export async function mustBeLatest(tx: Tx, post: PostRef, basedOn: number | undefined): Promise<void> {
  if (basedOn === undefined || (await latestRevision(tx, post)) === basedOn) return;
  throw new Conflict(
    "This was changed while you were writing. Your text is kept below, under what stands there now. Bring the two together, then save again.",
  );
}

/** Changes an answer or a comment, and keeps the text before. An edit that changes nothing leaves no trace. */
export async function editBody(
  ctx: Context,
  post: { kind: "answer" | "comment"; id: number },
  edit: BodyEdit,
): Promise<FoundPost> {
  const member = allowed(ctx.actor, canTakePart(ctx.actor, ctx.now));
  must(canEdit(member, await openPost(ctx.db, post, member.id), ctx.now));
  await limitActs(ctx, member, "post");
  const plain = { interests: edit.interests ?? "", note: edit.note ?? "" };
  const { body: text, ...small } = await checked(ctx, plain, { body: edit.body });

  return ctx.write(async (tx) => {
    const threadId = await threadIdOf(tx, post);
    await lockThread(tx, threadId);
    const found = await openPost(tx, post, member.id);
    must(canEdit(member, found, ctx.now));
    await mustBeLatest(tx, post, edit.basedOn);
    const before = await bodyText(tx, post);
    const interests = small.interests || null;
    if (before.body === text.md && before.interests === interests) return found;

    // The anonymous asker's own edits bear no name either.
    await insertRevision(tx, {
      post_kind: post.kind,
      post_id: post.id,
      editor_id: found.authorId,
      body_md: before.body,
      note: small.note || null,
      created_at: ctx.now,
    });
    const body = {
      body_md: text.md,
      body_html: text.html,
      renderer_version: text.rendererVersion,
      edited_at: ctx.now,
    };
    if (post.kind === "answer") await updateAnswer(tx, post.id, { ...body, interests });
    else await updateComment(tx, post.id, body);
    await ctx.record(tx, { type: "PostEdited", ...post, threadId, actorId: found.authorId });
    await bumpVersion(tx, "lists");
    return found;
  });
}

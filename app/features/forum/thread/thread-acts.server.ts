import { z } from "zod";
import { allowed, must } from "~/core/actor";
import type { Context } from "~/platform/context.server";
import { mayCurate } from "~/platform/curator.server";
import type { InTransaction } from "~/platform/events.server";
import { bumpVersion } from "~/platform/versions.server";
import { limitActs } from "../post/posting-limit.server";
import { canBookmark, canMakePublic, canWonder, type Visibility } from "./thread";
import { type FoundThread, lockThread, openThread } from "./thread.queries.server";
import { writeBookmark, writeVisibility, writeWondered } from "./thread-acts.queries.server";
import { refreshThread } from "./thread-state.server";

export const visibilityForm = z.object({
  visibility: z.enum(["public", "verified"], { error: "Say who may read this question." }),
});

/** "I wondered too": one tap, counted without names. */
export async function wonderToo(ctx: Context, threadId: number, on: boolean): Promise<FoundThread> {
  const member = allowed(ctx.actor, canWonder(ctx.actor, { mine: false }, ctx.now));
  await limitActs(ctx, member, "vote");
  return ctx.write(async (tx) => {
    await lockThread(tx, threadId);
    const thread = await openThread(tx, threadId, member.id);
    must(canWonder(member, thread, ctx.now));
    await writeWondered(tx, { threadId, accountId: member.id, now: ctx.now }, on);
    await refreshThread(tx, threadId);
    await bumpVersion(tx, "lists");
    return thread;
  });
}

/** Keeps a thread for later. Nobody else sees it, so nothing that is cached changes. */
export async function bookmarkThread(ctx: Context, threadId: number, on: boolean): Promise<FoundThread> {
  const member = allowed(ctx.actor, canBookmark(ctx.actor, ctx.now));
  await limitActs(ctx, member, "vote");
  const thread = await openThread(ctx.db, threadId, member.id);
  await ctx.write((tx) => writeBookmark(tx, { threadId, accountId: member.id, now: ctx.now }, on));
  return thread;
}

/** Shows a question to everybody, or to verified members only. */
export async function showThreadTo(ctx: Context, threadId: number, visibility: Visibility): Promise<FoundThread> {
  const curate = await mayCurate(ctx);
  const member = allowed(ctx.actor, curate);
  return ctx.write(async (tx) => {
    await lockThread(tx, threadId);
    const thread = await openThread(tx, threadId, member.id);
    must(canMakePublic(curate, thread));
    if (!(await writeVisibility(tx, threadId, visibility))) return thread;
    await ctx.record(tx, { type: "ThreadVisibilityChanged", threadId, visibility, actorId: member.id });
    await bumpVersion(tx, "lists");
    return { ...thread, visibility };
  });
}

/** In the transaction: a backup shows everybody a question again that had been for verified members only. */
export const keepForMembers: InTransaction<"ThreadWidened"> = async (tx, { threadId }, ctx) => {
  await lockThread(tx, threadId);
  if (!(await writeVisibility(tx, threadId, "verified"))) return;
  await ctx.record(tx, { type: "ThreadVisibilityChanged", threadId, visibility: "verified", actorId: null });
  await bumpVersion(tx, "lists");
};

import { visitor } from "~/core/actor";
import type { WardroundEvent } from "~/core/events";
import type { PostKind } from "~/core/ids";
import type { TestRuntime } from "./test-runtime";

/** Records an event as its verb would, with all its reactions. */
export async function happened(forum: TestRuntime, event: WardroundEvent): Promise<void> {
  const ctx = forum.as(visitor);
  await ctx.write((tx) => ctx.record(tx, event));
}

/** Hides a post as a moderator's decision would. */
export async function hide(forum: TestRuntime, post: { kind: PostKind; id: number }, threadId: number) {
  const ctx = forum.as(visitor);
  const reviewId = await ctx.write(async (tx) => {
    const { id } = await tx
      .insertInto("review")
      .values({ post_kind: post.kind, post_id: post.id, thread_id: threadId, opened_at: ctx.now, decide_by: ctx.now })
      .returning("id")
      .executeTakeFirstOrThrow();
    await tx
      .insertInto("hidden_post")
      .values({
        post_kind: post.kind,
        post_id: post.id,
        thread_id: threadId,
        review_id: id,
        hidden_at: ctx.now,
        reason: "identifies",
      })
      .execute();
    await ctx.record(tx, { type: "PostHidden", ...post, threadId, reviewId: id, actorId: null });
    return id;
  });
  return async () => {
    await ctx.write(async (tx) => {
      await tx.deleteFrom("hidden_post").where("review_id", "=", reviewId).execute();
      await ctx.record(tx, { type: "PostUnhidden", ...post, threadId, reviewId, actorId: 1 });
    });
  };
}

/** Makes a thread public as an educator would. */
export async function publish(forum: TestRuntime, threadId: number, visibility: "public" | "verified" = "public") {
  const ctx = forum.as(visitor);
  await ctx.write(async (tx) => {
    await tx.updateTable("thread").set({ visibility }).where("id", "=", threadId).execute();
    await ctx.record(tx, { type: "ThreadVisibilityChanged", threadId, visibility, actorId: 1 });
  });
}

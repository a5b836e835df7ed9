import { DAY } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { deleteRevisions, emptyPost } from "../person/former-member.queries.server";
import { withdrawnUnnamed } from "./withdrawn-unnamed.queries.server";

/** For so long what was asked anonymously, or said there, can be brought back. */
export const BRING_BACK = 30 * DAY;
const AT_ONCE = 200;

/**
 * Schedule: what somebody withdrew of what they asked anonymously loses its words, whether or not they are still here:
 * gone with their account, it would tell whose it was.
 */
export async function sweepWithdrawnUnnamed(ctx: Context): Promise<void> {
  await ctx.write(async (tx) => {
    const posts = await withdrawnUnnamed(tx, ctx.now - BRING_BACK, AT_ONCE);
    await deleteRevisions(tx, posts);
    for (const { kind, id, threadId } of posts)
      await emptyPost(tx, { kind, id, threadId, authorId: null, deleted: true, kept: false }, ctx.now);
  });
}

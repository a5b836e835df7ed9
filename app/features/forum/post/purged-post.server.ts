import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";
import type { Context } from "~/platform/context.server";
import { bumpVersion } from "~/platform/versions.server";
import { deleteRevisions } from "../person/former-member.queries.server";
import { removePost } from "../person/former-member.server";
import { lockThread } from "../thread/thread.queries.server";
import { deleteDraftsOf, deleteTags, emptyRemarks, ownTagsOf, postToRemove } from "./purged-post.queries.server";
import { recountThreads } from "./recount.server";

/**
 * Moderation removes a post for good: its text, earlier versions, drafts and what was said about it go; a tombstone
 * stays.
 */
export async function removeForGood(tx: Tx, event: EventOf<"PostPurged">, ctx: Context): Promise<void> {
  await lockThread(tx, event.threadId);
  const post = await postToRemove(tx, event);
  if (!post) return;
  const tags = post.kind === "thread" ? await ownTagsOf(tx, post.id) : [];
  await deleteRevisions(tx, [post]);
  await deleteDraftsOf(tx, post);
  await emptyRemarks(tx, post);
  await removePost(tx, ctx, post);
  await deleteTags(tx, tags);
  await recountThreads(tx, [post.threadId]);
  await bumpVersion(tx, "lists");
}

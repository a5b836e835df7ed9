import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";
import { bumpVersion } from "~/platform/versions.server";
import { countThread, findThread, lockThread } from "../thread/thread.queries.server";
import { refreshThread } from "../thread/thread-state.server";
import { recountAnswers } from "./recount.queries.server";

/**
 * A post was hidden by moderation or let be seen again: counts it out of its thread or back in, and makes pages stale.
 */
export async function refreshAfterHiding(tx: Tx, event: EventOf<"PostHidden" | "PostUnhidden">): Promise<void> {
  const { kind, threadId } = event;
  await lockThread(tx, threadId);
  if (kind === "thread") {
    const thread = await findThread(tx, threadId, 0);
    // A withdrawn thread is not counted, so hiding it takes nothing away.
    if (thread && thread.deletedAt === null) await countThread(tx, thread, event.type === "PostHidden" ? -1 : 1);
  } else if (kind === "comment") await recountAnswers(tx, { threadIds: [threadId] });
  await refreshThread(tx, threadId);
  await bumpVersion(tx, "lists");
}

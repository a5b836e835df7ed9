import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";
import type { InTransaction } from "~/platform/events.server";
import { bumpVersion } from "~/platform/versions.server";
import { refreshRounds } from "../person/mentor-rounds.server";
import { lockThread } from "./thread.queries.server";
import { bumpCollected, threadsTouchedBy, writeCuratedAt } from "./thread-reactions.queries.server";
import { recountEndorsedBy } from "./thread-state.queries.server";
import { refreshThread } from "./thread-state.server";

/** Learning points make a thread curated, and end what was contested before them. */
export const curateThread: InTransaction<"LearningPointsChanged"> = async (tx, { threadId, count }, ctx) => {
  await lockThread(tx, threadId);
  await writeCuratedAt(tx, threadId, count > 0 ? ctx.now : null);
  await refreshThread(tx, threadId);
  await bumpVersion(tx, "lists");
};

/** A mentor's endorsements and answers stop counting with the role, at once, and count again with it. */
export async function weighMentorAnew(tx: Tx, { accountId }: { accountId: number }): Promise<void> {
  // The threads first, which every act in a thread holds before it touches an answer.
  await refreshRounds(tx, await threadsTouchedBy(tx, accountId));
  await recountEndorsedBy(tx, accountId);
  await bumpVersion(tx, "lists");
}

/** A thread's page says which collections it is part of. */
export const showCollections = (tx: Tx, { threadId }: { threadId: number }): Promise<void> => lockThread(tx, threadId);

/** The same for all threads of a collection whose title or state changed. */
export const showCollection = (tx: Tx, { collectionId }: { collectionId: number }): Promise<void> =>
  bumpCollected(tx, collectionId);

type Gone = "PostDeleted" | "PostUndeleted" | "PostHidden" | "PostUnhidden" | "ThreadVisibilityChanged";

/**
 * A thread went, came back or has other readers: its title stands beside threads that nobody can list, so every page is
 * made anew.
 */
export async function refreshNeighbours(tx: Tx, event: EventOf<Gone>): Promise<void> {
  if (event.type === "ThreadVisibilityChanged" || event.kind === "thread") await bumpVersion(tx, "site");
}

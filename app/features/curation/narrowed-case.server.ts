import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";
import type { Context } from "~/platform/context.server";
import { bumpVersion } from "~/platform/versions.server";
import { placesOfCase } from "./case-scope.queries.server";
import { deleteItem } from "./collection-item.queries.server";

/** In the transaction: consent no longer reaches teaching collections, so the case leaves every one of them. */
export async function uncollectNarrowed(tx: Tx, { caseId }: EventOf<"CaseNarrowed">, ctx: Context): Promise<void> {
  for (const { itemId, collectionId, threadId, ownerId } of await placesOfCase(tx, caseId)) {
    await deleteItem(tx, collectionId, itemId);
    await ctx.record(tx, { type: "ThreadUncollected", collectionId, threadId, actorId: ownerId });
  }
  await bumpVersion(tx, "lists");
}

import type { Tx } from "db/engine";
import type { Instant } from "~/core/time";
import type { Visibility } from "./thread";

/** Says who reads a thread; false if it was so already. */
export async function writeVisibility(tx: Tx, threadId: number, visibility: Visibility): Promise<boolean> {
  const result = await tx
    .updateTable("thread")
    .set({ visibility })
    .where("id", "=", threadId)
    .where("visibility", "!=", visibility)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

type Mark = { threadId: number; accountId: number; now: Instant };

/** "I wondered too", set or taken back. */
export async function writeWondered(tx: Tx, { threadId, accountId, now }: Mark, on: boolean): Promise<void> {
  if (on)
    await tx
      .insertInto("wondered")
      .values({ thread_id: threadId, account_id: accountId, created_at: now })
      .onConflict((conflict) => conflict.columns(["thread_id", "account_id"]).doNothing())
      .execute();
  else await tx.deleteFrom("wondered").where("thread_id", "=", threadId).where("account_id", "=", accountId).execute();
}

/** A bookmark, set or taken away. */
export async function writeBookmark(tx: Tx, { threadId, accountId, now }: Mark, on: boolean): Promise<void> {
  if (on)
    await tx
      .insertInto("bookmark")
      .values({ thread_id: threadId, account_id: accountId, created_at: now })
      .onConflict((conflict) => conflict.columns(["account_id", "thread_id"]).doNothing())
      .execute();
  else await tx.deleteFrom("bookmark").where("thread_id", "=", threadId).where("account_id", "=", accountId).execute();
}

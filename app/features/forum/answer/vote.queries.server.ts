import type { Tx } from "db/engine";
import type { CheckedText } from "db/schema/shown-text";
import type { PostRef } from "~/core/ids";
import type { Instant } from "~/core/time";
import type { VoteValue } from "./vote";

/** What this member voted on a post, or null. */
export async function findVote(tx: Tx, post: PostRef, accountId: number): Promise<VoteValue | null> {
  const row = await tx
    .selectFrom("vote")
    .select("value")
    .where("post_kind", "=", post.kind)
    .where("post_id", "=", post.id)
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return row ? (row.value === 1 ? 1 : -1) : null;
}

export async function writeVote(
  tx: Tx,
  post: PostRef,
  vote: { accountId: number; value: VoteValue; reason: CheckedText | null; now: Instant },
): Promise<void> {
  const said = { value: vote.value, reason: vote.reason, created_at: vote.now };
  await tx
    .insertInto("vote")
    .values({ post_kind: post.kind, post_id: post.id, account_id: vote.accountId, ...said })
    .onConflict((conflict) => conflict.columns(["post_kind", "post_id", "account_id"]).doUpdateSet(said))
    .execute();
}

export async function deleteVote(tx: Tx, post: PostRef, accountId: number): Promise<void> {
  await tx
    .deleteFrom("vote")
    .where("post_kind", "=", post.kind)
    .where("post_id", "=", post.id)
    .where("account_id", "=", accountId)
    .execute();
}

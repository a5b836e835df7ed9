import type { Tx } from "db/engine";
import type { PostRef } from "~/core/ids";
import type { Instant } from "~/core/time";

/** Marks a decided review as carried out for good; false if that was done before. */
export async function writePurge(tx: Tx, reviewId: number, now: Instant): Promise<boolean> {
  const row = await tx
    .updateTable("review")
    .set({ purged_at: now })
    .where("id", "=", reviewId)
    .where("decision", "=", "hide")
    .where("purged_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** What reporters wrote about a post may repeat what it said. */
export async function emptyReports(tx: Tx, { kind, id }: PostRef): Promise<void> {
  const reviews = tx.selectFrom("review").select("id").where("post_kind", "=", kind).where("post_id", "=", id);
  await tx.updateTable("flag").set({ comment: "" }).where("review_id", "in", reviews).execute();
}

/** When a post was made: with its id this says which it is, in a restored database too. Null if it is not there. */
export async function madeAt(tx: Tx, { kind, id }: PostRef): Promise<{ at: Instant; threadId: number } | null> {
  if (kind === "thread") {
    const row = await tx.selectFrom("thread").select("created_at as at").where("id", "=", id).executeTakeFirst();
    return row ? { at: row.at, threadId: id } : null;
  }
  const row = await tx
    .selectFrom(kind)
    .select(["created_at as at", "thread_id as threadId"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

import type { Tx } from "db/engine";
import type { PostRef } from "~/core/ids";
import type { Instant } from "~/core/time";

/** What was asked anonymously, or said there by the asker, was withdrawn before `before` and still has its words. */
export async function withdrawnUnnamed(
  tx: Tx,
  before: Instant,
  limit: number,
): Promise<(PostRef & { threadId: number })[]> {
  const threads = await tx
    .selectFrom("thread")
    .select(["id", "id as threadId"])
    .where("anonymous", "=", 1)
    .where("deleted_at", "<", before)
    .where("slug", "<>", "removed-q")
    .limit(limit)
    .execute();
  const comments = await tx
    .selectFrom("comment as c")
    .innerJoin("thread as t", "t.id", "c.thread_id")
    .select(["c.id", "c.thread_id as threadId"])
    .where("c.as_asker", "=", 1)
    .where("c.body_md", "<>", "")
    .where((eb) => eb.or([eb("c.deleted_at", "<", before), eb("t.deleted_at", "<", before)]))
    .limit(limit)
    .execute();
  return [
    ...threads.map((row) => ({ kind: "thread" as const, ...row })),
    ...comments.map((row) => ({ kind: "comment" as const, ...row })),
  ];
}

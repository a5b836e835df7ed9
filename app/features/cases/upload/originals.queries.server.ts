import type { Db } from "db/engine";
import type { Instant } from "~/core/time";
import type { AttachmentState } from "../attachment/attachment";

const unfinished = ["uploading", "quarantined", "cleaning", "cleaned", "covering"] as const;

/** Every attachment that is still on its way to being confirmed, or being covered anew without its original. */
export async function unfinishedAttachments(db: Db) {
  const rows = await db
    .selectFrom("attachment")
    .select(["id", "state", "original_deleted_at as gone"])
    .where("state", "in", unfinished)
    .orderBy("id")
    .execute();
  // The cast: the column's check constraint holds these words.
  return rows.map(({ gone, ...row }) => ({ ...row, state: row.state as AttachmentState, original: gone === null }));
}

/** Attachments begun before a moment whose original is still there, some at a time. */
export async function overdueAttachments(db: Db, before: Instant) {
  const rows = await db
    .selectFrom("attachment")
    .select(["id", "state"])
    .where("original_deleted_at", "is", null)
    .where("created_at", "<=", before)
    .where("state", "in", unfinished)
    .orderBy("created_at")
    .limit(100)
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as AttachmentState })); // the cast: its check constraint
}

import type { Db } from "db/engine";
import type { Instant } from "~/core/time";
import type { AttachmentState } from "./attachment";

/** Attachments begun before a moment whose original is still there, some at a time. */
export async function overdueAttachments(db: Db, before: Instant) {
  const rows = await db
    .selectFrom("attachment")
    .select(["id", "state"])
    .where("original_deleted_at", "is", null)
    .where("created_at", "<=", before)
    .where("state", "in", ["uploading", "quarantined", "cleaning", "cleaned", "covering"])
    .orderBy("created_at")
    .limit(100)
    .execute();
  return rows.map((row) => ({ ...row, state: row.state as AttachmentState })); // the cast: its check constraint
}

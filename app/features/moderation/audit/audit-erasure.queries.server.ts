import type { Db, Tx } from "db/engine";

/** A row of the log whose reason may be erased; nothing if it has none any more. */
export function rowWithReason(db: Db, seq: number) {
  return db
    .selectFrom("audit_log as l")
    .innerJoin("audit_reason as r", "r.seq", "l.seq")
    .select(["l.seq", "l.at", "l.act", "l.subject_kind as subjectKind", "l.subject_id as subjectId", "r.reason"])
    .where("l.seq", "=", seq)
    .executeTakeFirst();
}

/** Empties the copies of a decision's reason: beside the report, and beside the post while it is hidden. */
export async function eraseDecisionReason(
  tx: Tx,
  { kind, id, at, reason }: { kind: string; id: number; at: number; reason: string },
): Promise<void> {
  await tx
    .updateTable("review")
    .set({ reason: "" })
    .where("post_kind", "=", kind)
    .where("post_id", "=", id)
    .where("decided_at", "=", at)
    .execute();
  await tx
    .updateTable("hidden_post")
    .set({ reason: "" })
    .where("post_kind", "=", kind)
    .where("post_id", "=", id)
    .where("reason", "=", reason)
    .execute();
}

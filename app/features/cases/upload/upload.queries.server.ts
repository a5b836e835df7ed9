import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";

type Part = { attachmentId: number; start: number; bytes: number; blobKey: string; now: Instant };

/**
 * Adds a part at the end of what has arrived; returns how much that is now and whether it is everything. Null if the
 * end is elsewhere by now, or nothing is waited for any more: of two who send at once, one is taken.
 */
export async function addPart(tx: Tx, part: Part): Promise<{ received: number; whole: boolean } | null> {
  const row = await tx
    .updateTable("attachment")
    .set({ received_bytes: part.start + part.bytes, updated_at: part.now })
    .where("id", "=", part.attachmentId)
    .where("state", "=", "uploading")
    .where("received_bytes", "=", part.start)
    .where("declared_bytes", ">=", part.start + part.bytes)
    .returning(["received_bytes", "declared_bytes"])
    .executeTakeFirst();
  if (!row) return null;
  await tx
    .insertInto("upload_part")
    .values({
      attachment_id: part.attachmentId,
      start: part.start,
      bytes: part.bytes,
      blob_key: part.blobKey,
    })
    .execute();
  return { received: row.received_bytes, whole: row.received_bytes === row.declared_bytes };
}

/** What was announced turns out to be what has arrived: a form says only at its end how long its file is. */
export async function declareReceived(tx: Tx, attachmentId: number): Promise<void> {
  await tx
    .updateTable("attachment")
    .set((eb) => ({ declared_bytes: eb.ref("received_bytes") }))
    .where("id", "=", attachmentId)
    .execute();
}

/** The parts of an upload, first to last. */
export function partsOf(db: Db, attachmentId: number) {
  return db
    .selectFrom("upload_part")
    .select(["start", "bytes", "blob_key as blobKey"])
    .where("attachment_id", "=", attachmentId)
    .orderBy("start")
    .execute();
}

/** Forgets the parts of an upload, and returns the keys of their blobs to be given up. */
export async function forgetParts(tx: Tx, attachmentId: number): Promise<string[]> {
  const rows = await tx
    .deleteFrom("upload_part")
    .where("attachment_id", "=", attachmentId)
    .returning("blob_key")
    .execute();
  return rows.map((row) => row.blob_key);
}

import { dropBlobs } from "~/platform/blobs/blob.server";
import type { Context } from "~/platform/context.server";
import { moveAttachment } from "../attachment/attachment-step.queries.server";
import { forgetPrepared } from "../attachment/frame.queries.server";
import { removeInTransaction } from "../attachment/removal.server";
import { COVER_ATTACHMENT } from "../review/covering.server";
import { unfinishedAttachments } from "../upload/originals.queries.server";
import { forgetParts } from "../upload/upload.queries.server";

const NOT_IN_BACKUP =
  "The forum was restored from a backup, and what waits to be confirmed is in none. Attach it again if it is still wanted.";

/**
 * What was in quarantine is in no backup: such attachments are refused, so that nobody waits for them. Covers that were
 * being added go on: their jobs are not in a backup either.
 */
export async function afterRestore(ctx: Context): Promise<void> {
  for (const { id, state, original } of await unfinishedAttachments(ctx.db)) {
    await ctx.write(async (tx) => {
      const by = { id, actorId: null, now: ctx.now, reason: NOT_IN_BACKUP };
      if (state === "uploading") {
        await removeInTransaction(ctx, tx, id, ["uploading"], by);
      } else if (!original) {
        await ctx.queue(tx, { type: COVER_ATTACHMENT, payload: { attachmentId: id } });
      } else {
        const set = { refusal: NOT_IN_BACKUP, progress: 0, original_deleted_at: ctx.now };
        await moveAttachment(tx, {
          ...by,
          from: ["quarantined", "cleaning", "cleaned", "covering"],
          to: "refused",
          set,
        });
        await dropBlobs(ctx, tx, [...(await forgetParts(tx, id)), ...(await forgetPrepared(tx, id))]);
      }
    });
  }
}

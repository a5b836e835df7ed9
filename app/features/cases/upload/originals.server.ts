import { HOUR } from "~/core/time";
import { dropBlobs } from "~/platform/blobs/blob.server";
import type { Context } from "~/platform/context.server";
import { NOT_CONFIRMED_IN_TIME, ORIGINAL_HOURS } from "../attachment/attachment";
import { moveAttachment } from "../attachment/attachment-step.queries.server";
import { forgetPrepared } from "../attachment/frame.queries.server";
import { removeInTransaction } from "../attachment/removal.server";
import { overdueAttachments } from "./originals.queries.server";
import { forgetParts } from "./upload.queries.server";

/**
 * Deletes what was uploaded 24 hours ago and was not confirmed, and uploads
 * that never ended. What is confirmed has lost its original already.
 */
export async function sweepOriginals(ctx: Context): Promise<void> {
  for (;;) {
    const overdue = await overdueAttachments(ctx.db, ctx.now - ORIGINAL_HOURS * HOUR);
    for (const { id, state } of overdue) {
      if (state === "uploading")
        await ctx.write((tx) =>
          removeInTransaction(ctx, tx, id, ["uploading"], { actorId: null, reason: "It never arrived whole." }),
        );
      else await ctx.write((tx) => expire(ctx, tx, id));
    }
    if (overdue.length === 0) return;
  }
}

async function expire(ctx: Context, tx: Parameters<typeof moveAttachment>[0], id: number): Promise<void> {
  const set = { refusal: NOT_CONFIRMED_IN_TIME, progress: 0, original_deleted_at: ctx.now };
  const step = { id, actorId: null, now: ctx.now, reason: NOT_CONFIRMED_IN_TIME, set };
  const from = ["quarantined", "cleaning", "cleaned", "covering"] as const;
  if (!(await moveAttachment(tx, { ...step, from, to: "refused" }))) return;
  await dropBlobs(ctx, tx, [...(await forgetParts(tx, id)), ...(await forgetPrepared(tx, id))]);
}

import type { Tx } from "db/engine";
import { must } from "~/core/actor";
import { Conflict, NotFound } from "~/core/refusals";
import { dropBlobs } from "~/platform/blobs/blob.server";
import type { Context } from "~/platform/context.server";
import { canChangeCase } from "../case/case-access";
import { forgetParts } from "../upload/upload.queries.server";
import type { AttachmentState } from "./attachment";
import { findAttachment, holdChangeable } from "./attachment.queries.server";
import { moveAttachment } from "./attachment-step.queries.server";
import { forgetFrames } from "./frame.queries.server";

const removable: readonly AttachmentState[] = [
  "uploading",
  "quarantined",
  "cleaning",
  "cleaned",
  "covering",
  "confirmed",
  "checked",
  "refused",
];

/** Its author takes an attachment away, wherever it is on its way; every file of it goes at once. */
export async function removeAttachment(ctx: Context, token: string): Promise<{ caseToken: string }> {
  const found = await findAttachment(ctx.db, token);
  const { actor } = ctx;
  if (!found || actor.kind === "visitor" || found.authorId !== actor.id) throw new NotFound();
  must(canChangeCase(actor, { state: found.caseState, mine: true }, ctx.now));
  await ctx.write(async (tx) => {
    if (!(await holdChangeable(tx, found.caseId, ctx.now)))
      throw new Conflict("This case was sent in meanwhile. What is attached to it stays.");
    await removeInTransaction(ctx, tx, found.id, removable, { actorId: actor.id, reason: "" });
  });
  return { caseToken: found.caseToken };
}

/**
 * Removes an attachment and everything that was made of it, as part of another act (a withdrawal, a purge). False if it
 * was in none of these states.
 */
export async function removeInTransaction(
  ctx: Context,
  tx: Tx,
  id: number,
  from: readonly AttachmentState[],
  by: { actorId: number | null; reason: string },
): Promise<boolean> {
  const gone = {
    alt: "" as const,
    caption: "" as const,
    facts: "{}",
    table_json: null,
    refusal: null,
    original_deleted_at: ctx.now,
  };
  if (!(await moveAttachment(tx, { id, from, to: "removed", now: ctx.now, set: gone, ...by }))) return false;
  await dropBlobs(ctx, tx, [...(await forgetParts(tx, id)), ...(await forgetFrames(tx, id))]);
  return true;
}

import { allowed } from "~/core/actor";
import { Forbidden, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { admins } from "~/platform/route-rules";
import { eraseDecisionReason, rowWithReason } from "./audit-erasure.queries.server";
import { keptFrom } from "./audit-list.queries.server";
import { deleteReason } from "./audit-log.queries.server";
import { appendAudit } from "./audit-log.server";

/** A row whose reason an administrator may erase. */
export async function reasonToErase(ctx: Context, seq: number) {
  const actor = allowed(ctx.actor, admins(ctx.actor, ctx.now));
  const row = await rowWithReason(ctx.db, seq);
  if (!row) throw new NotFound();
  if ((await keptFrom(ctx.db, actor.id, ctx.now))(row))
    throw new Forbidden("What was written here is not for you to read. Another administrator can erase it.");
  return { row, actorId: actor.id };
}

/**
 * Removes a reason's text with its salt, and the copies beside what was decided. The chain keeps the salted hash and
 * still verifies; that the reason was erased is a row of its own.
 */
export async function eraseReason(ctx: Context, seq: number): Promise<void> {
  const { row, actorId } = await reasonToErase(ctx, seq);
  await ctx.write(async (tx) => {
    if (!(await deleteReason(tx, seq))) throw new NotFound();
    if (row.act.startsWith("review-"))
      await eraseDecisionReason(tx, {
        kind: row.subjectKind,
        id: Number(row.subjectId),
        at: row.at,
        reason: row.reason,
      });
    await ctx.record(tx, { type: "ReasonErased", seq, actorId });
    await appendAudit(ctx, tx, { actorId, act: "reason-erased", subject: { kind: "entry", id: seq }, reason: null });
  });
}

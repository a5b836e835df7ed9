import { isOneOf } from "~/core/one-of";
import type { Context } from "~/platform/context.server";
import type { InTransaction } from "~/platform/events.server";
import { appendAudit } from "../audit/audit-log.server";
import { insertHidden } from "./hidden-post.queries.server";
import { caseMadeAt, emptyReports, madeAt, reviewOfPurged, standingSince } from "./purge.queries.server";
import { type Noted, PURGE_NOTE, readList } from "./removed-list.server";

/** What this file sees to; the rest of the list is `endAgain`'s. */
const mine = ["thread", "answer", "comment", "case", "account", "membership"] as const;
type Mine = Noted & { kind: (typeof mine)[number] };
const isMineKind = isOneOf(mine);
const isMine = (line: Noted): line is Mine => isMineKind(line.kind);

/** In the transaction: the line is written as a job, because a file has no part in a transaction. */
export const noteToPurgeAgain: InTransaction<"PostPurged"> = async (tx, { kind, id, actorId }, ctx) => {
  const made = actorId === null ? null : await madeAt(tx, { kind, id });
  if (made) await ctx.queue(tx, { type: PURGE_NOTE, payload: { kind, id, madeAt: made.at } });
};

/** In the transaction: a case that was withdrawn goes again, published or not, if a backup brings it back. */
export const noteToWithdrawAgain: InTransaction<"CaseWithdrawn"> = async (tx, { caseId, again }, ctx) => {
  const made = again ? null : await caseMadeAt(tx, caseId);
  if (made) await ctx.queue(tx, { type: PURGE_NOTE, payload: { kind: "case", id: caseId, madeAt: made.at } });
};

/** In the transaction: whoever left leaves again if a backup brings them back. */
export const noteToLeaveAgain: InTransaction<"AccountDeleted"> = async (tx, { accountId: id, actorId }, ctx) => {
  const made = actorId === null ? null : await standingSince(tx, "account", id);
  if (made) await ctx.queue(tx, { type: PURGE_NOTE, payload: { kind: "account", id, madeAt: made.at } });
};

/** In the transaction: a membership that ended ends again if a backup brings it back. */
export const noteToEndAgain: InTransaction<"MembershipEnded"> = async (tx, { memberId: id }, ctx) => {
  const made = await standingSince(tx, "membership", id);
  if (made) await ctx.queue(tx, { type: PURGE_NOTE, payload: { kind: "membership", id, madeAt: made.at } });
};

/** After a backup was put back: removes what had been removed for good since it was made. Returns how much. */
export async function purgeAgain(ctx: Context): Promise<number> {
  const done = new Set<string>();
  for (const { kind, id, madeAt: at } of (await readList(ctx)).lines.filter(isMine)) {
    const key = `${kind}:${id}`;
    if (done.has(key)) continue;
    if (kind === "case") {
      if (await withdrawAgain(ctx, id, at)) done.add(key);
      continue;
    }
    if (kind === "account" || kind === "membership") {
      if (await endAgain(ctx, kind, id, at)) done.add(key);
      continue;
    }
    const removed = await ctx.write(async (tx) => {
      const made = await madeAt(tx, { kind, id });
      if (made?.at !== at || made.empty) return false;
      await ctx.runtime.database.hold(tx, "thread", made.threadId);
      await emptyReports(tx, { kind, id });
      await ctx.record(tx, { type: "PostPurged", kind, id, threadId: made.threadId, actorId: null });
      // The backup may be older than its being hidden; under a question that is not, the answers would be read again.
      const reviewId = await reviewOfPurged(tx, { kind, id }, made.threadId, ctx.now);
      const hidden = {
        post: { kind, id },
        threadId: made.threadId,
        reviewId,
        by: null,
        reason: "identifies",
        now: ctx.now,
      };
      await insertHidden(tx, hidden);
      await appendAudit(ctx, tx, { actorId: null, act: "post-purged", subject: { kind, id }, reason: null });
      return true;
    });
    if (removed) done.add(key);
  }
  return done.size;
}

/** Somebody leaves again who came back with a backup; false if they did not, or had left in the backup as well. */
function endAgain(ctx: Context, kind: "account" | "membership", id: number, at: number): Promise<boolean> {
  return ctx.write(async (tx) => {
    const made = await standingSince(tx, kind, id);
    if (made?.at !== at || made.over) return false;
    if (kind === "account") await ctx.record(tx, { type: "AccountCameBack", accountId: id });
    else await ctx.record(tx, { type: "MembershipCameBack", memberId: id });
    return true;
  });
}

/** Withdraws a case that came back with a backup; false if it did not, or is withdrawn in the backup as well. */
function withdrawAgain(ctx: Context, caseId: number, at: number): Promise<boolean> {
  return ctx.write(async (tx) => {
    const made = await caseMadeAt(tx, caseId);
    if (made?.at !== at || made.withdrawn) return false;
    await ctx.record(tx, { type: "CaseWithdrawn", caseId, by: "code", again: true, actorId: null });
    return true;
  });
}

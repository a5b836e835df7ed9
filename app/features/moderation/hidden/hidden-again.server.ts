import type { Tx } from "db/engine";
import type { PostRef } from "~/core/ids";
import { DAY, type Instant } from "~/core/time";
import type { Context } from "~/platform/context.server";
import type { InTransaction } from "~/platform/events.server";
import { appendAudit } from "../audit/audit-log.server";
import { openReview } from "../review/review.queries.server";
import { insertHidden, isHidden, threadOfCase } from "./hidden-post.queries.server";
import { madeAt } from "./purge.queries.server";
import { CLOCKS_DIFFER, type NotedSight, PURGE_NOTE, readList } from "./removed-list.server";

/** What readers should see no more is in a backup made before, so it goes out of sight again. */

/** In the transaction: the line is written as a job. A post without text has nothing to be seen. */
async function note(
  ctx: Context,
  tx: Tx,
  { kind: post, id }: PostRef,
  line: Pick<NotedSight, "kind" | "out"> & { by?: number | null },
): Promise<void> {
  const made = await madeAt(tx, { kind: post, id });
  if (!made || made.empty) return;
  const { by, ...of } = line;
  // Under an anonymous question neither has a name, as it is with whoever asked it.
  const own = by !== undefined && by === made.authorId;
  await ctx.queue(tx, { type: PURGE_NOTE, payload: { ...of, post, id, madeAt: made.at, at: ctx.now, own } });
}

export const noteHidden: InTransaction<"PostHidden"> = (tx, post, ctx) =>
  note(ctx, tx, post, { kind: "hidden", out: true });
export const noteShown: InTransaction<"PostUnhidden"> = (tx, post, ctx) =>
  note(ctx, tx, post, { kind: "hidden", out: false });
export const noteWithdrawn: InTransaction<"PostDeleted"> = (tx, post, ctx) =>
  note(ctx, tx, post, { kind: "withdrawn", out: true, by: post.actorId });
export const noteBroughtBack: InTransaction<"PostUndeleted"> = (tx, post, ctx) =>
  note(ctx, tx, post, { kind: "withdrawn", out: false });

/** In the transaction: a backup has the pictures of this case as they were before more of them was covered. */
export const noteCovered: InTransaction<"CaseMediaChanged"> = async (tx, { caseId }, ctx) => {
  const id = await threadOfCase(tx, caseId);
  if (id !== null) await note(ctx, tx, { kind: "thread", id }, { kind: "covered", out: true });
};

const HIDDEN = "It was hidden before the forum was restored from a backup.";
const COVERED =
  "More of its pictures had been covered before the forum was restored from a backup. Cover them again, then let it be seen.";

/**
 * After a backup was put back that was made at `madeAt` (ms): hides and withdraws what had been since. What a moderator
 * withdrew is hidden, with a report to decide about; so is a case whose pictures show again what was covered. Gives back
 * how many.
 */
export async function outOfSightAgain(ctx: Context, backupMadeAt: Instant) {
  const again = { hidden: 0, withdrawn: 0 };
  for (const line of latest((await readList(ctx)).lines.filter(isSight))) {
    // Nothing in a backup says how much of a picture is covered, so its date has to.
    if (!line.out || (line.kind === "covered" && line.at < backupMadeAt - CLOCKS_DIFFER)) continue;
    const how = line.kind === "withdrawn" && line.own ? "withdrawn" : "hidden";
    if (await (how === "withdrawn" ? withdrawAgain : hideAgain)(ctx, line)) again[how] += 1;
  }
  return again;
}

const isSight = (line: { kind: string }): line is NotedSight =>
  line.kind === "hidden" || line.kind === "withdrawn" || line.kind === "covered";

/** What was last said of each post: jobs may have written two in either order. */
function latest(lines: readonly NotedSight[]): NotedSight[] {
  const last = new Map<string, NotedSight>();
  for (const line of lines) {
    const of = `${line.kind}:${line.post}:${line.id}:${line.madeAt}`;
    if (line.at >= (last.get(of)?.at ?? 0)) last.set(of, line);
  }
  return [...last.values()];
}

const hideAgain = (ctx: Context, { kind, post: of, id, madeAt: at }: NotedSight): Promise<boolean> =>
  ctx.write(async (tx) => {
    const post: PostRef = { kind: of, id };
    const made = await madeAt(tx, post);
    if (made?.at !== at || made.empty) return false;
    const { threadId } = made;
    await ctx.runtime.database.hold(tx, "thread", threadId);
    if (await isHidden(tx, post)) return false;
    const reason = kind === "covered" ? COVERED : HIDDEN;
    const reviewId = await openReview(tx, { post, threadId, decideBy: ctx.now + DAY, now: ctx.now });
    await insertHidden(tx, { post, threadId, reviewId, by: null, reason, now: ctx.now });
    await ctx.record(tx, { type: "PostHidden", ...post, threadId, reviewId, actorId: null });
    await appendAudit(ctx, tx, { actorId: null, act: "post-hidden-again", subject: post, reason });
    return true;
  });

const withdrawAgain = (ctx: Context, { post: kind, id, madeAt: at }: NotedSight): Promise<boolean> =>
  ctx.write(async (tx) => {
    const made = await madeAt(tx, { kind, id });
    if (made?.at !== at || made.empty || made.withdrawn) return false;
    await ctx.record(tx, { type: "PostCameBack", kind, id, threadId: made.threadId });
    return true;
  });

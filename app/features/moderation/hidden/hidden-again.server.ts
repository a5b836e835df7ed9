import type { Tx } from "db/engine";
import type { PostRef } from "~/core/ids";
import { DAY, type Instant } from "~/core/time";
import type { Context } from "~/platform/context.server";
import type { InTransaction } from "~/platform/events.server";
import { appendAudit } from "../audit/audit-log.server";
import { openReview } from "../review/review.queries.server";
import { insertHidden, isHidden, isPublic, threadOfCase } from "./hidden-post.queries.server";
import { type MadePost, madeAt } from "./purge.queries.server";
import { CLOCKS_DIFFER, type Noted, type NotedSight, PURGE_NOTE, readList } from "./removed-list.server";

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

export const noteReaders: InTransaction<"ThreadVisibilityChanged"> = (tx, { threadId: id, visibility }, ctx) =>
  note(ctx, tx, { kind: "thread", id }, { kind: "members", out: visibility === "verified" });

/** In the transaction: a backup has the pictures of this case as they were before more of them was covered. */
export const noteCovered: InTransaction<"CaseMediaChanged"> = (tx, { caseId }, ctx) =>
  noteCase(ctx, tx, caseId, "covered");
/** The same of a consent that reached further. */
export const noteNarrowed: InTransaction<"CaseNarrowed"> = (tx, { caseId }, ctx) =>
  noteCase(ctx, tx, caseId, "consent");

async function noteCase(ctx: Context, tx: Tx, caseId: number, kind: ByDate): Promise<void> {
  const id = await threadOfCase(tx, caseId);
  if (id !== null) await note(ctx, tx, { kind: "thread", id }, { kind, out: true });
}

/** What only people can do over again: the case is hidden until they have. Nothing else than a date tells of it. */
const byDate = {
  covered:
    "More of its pictures had been covered before the forum was restored from a backup. Cover them again, then let it be seen.",
  consent:
    "The consent to it reached less far before the forum was restored from a backup. Have it recorded again, then let it be seen.",
};
type ByDate = keyof typeof byDate;
const isByDate = (kind: string): kind is ByDate => kind in byDate;
const HIDDEN = "It was hidden before the forum was restored from a backup.";

/**
 * After a backup was put back that was made at `backupMadeAt` (ms): hides, withdraws and keeps for members what had been
 * since. What a moderator withdrew is hidden, with a report to decide about; so is a case whose pictures show again what
 * was covered, or whose consent reaches further again. Returns how many.
 */
export async function outOfSightAgain(ctx: Context, backupMadeAt: Instant) {
  const again = { hidden: 0, withdrawn: 0, forMembers: 0 };
  for (const line of latest((await readList(ctx)).lines.filter(isSight))) {
    if (!line.out || (isByDate(line.kind) && line.at < backupMadeAt - CLOCKS_DIFFER)) continue;
    if (line.kind === "members") again.forMembers += await keepAgain(ctx, line);
    else if (line.kind === "withdrawn" && line.own) again.withdrawn += await withdrawAgain(ctx, line);
    else again.hidden += await hideAgain(ctx, line);
  }
  return again;
}

const isSight = (line: Noted): line is NotedSight => "out" in line;

/** What was last said of each post: jobs may have written two in either order. */
function latest(lines: readonly NotedSight[]): NotedSight[] {
  const last = new Map<string, NotedSight>();
  for (const line of lines) {
    const of = `${line.kind}:${line.post}:${line.id}:${line.madeAt}`;
    if (line.at >= (last.get(of)?.at ?? 0)) last.set(of, line);
  }
  return [...last.values()];
}

/** 1 if the post that this line is about is there, with its text, and `act` found something to do; otherwise 0. */
const once = (
  ctx: Context,
  { post: kind, id, madeAt: at }: NotedSight,
  act: (tx: Tx, post: PostRef, made: MadePost) => Promise<boolean>,
): Promise<number> =>
  ctx.write(async (tx) => {
    const made = await madeAt(tx, { kind, id });
    if (made?.at !== at || made.empty) return 0;
    return (await act(tx, { kind, id }, made)) ? 1 : 0;
  });

const hideAgain = (ctx: Context, line: NotedSight) =>
  once(ctx, line, async (tx, post, { threadId }) => {
    await ctx.runtime.database.hold(tx, "thread", threadId);
    if (await isHidden(tx, post)) return false;
    const reason = isByDate(line.kind) ? byDate[line.kind] : HIDDEN;
    const reviewId = await openReview(tx, { post, threadId, decideBy: ctx.now + DAY, now: ctx.now });
    await insertHidden(tx, { post, threadId, reviewId, by: null, reason, now: ctx.now });
    await ctx.record(tx, { type: "PostHidden", ...post, threadId, reviewId, actorId: null });
    await appendAudit(ctx, tx, { actorId: null, act: "post-hidden-again", subject: post, reason });
    return true;
  });

const withdrawAgain = (ctx: Context, line: NotedSight) =>
  once(ctx, line, async (tx, post, { threadId, withdrawn }) => {
    if (!withdrawn) await ctx.record(tx, { type: "PostCameBack", ...post, threadId });
    return !withdrawn;
  });

const keepAgain = (ctx: Context, line: NotedSight) =>
  once(ctx, line, async (tx, { id: threadId }) => {
    const wide = await isPublic(tx, threadId);
    if (wide) await ctx.record(tx, { type: "ThreadWidened", threadId });
    return wide;
  });

import type { Tx } from "db/engine";
import { z } from "zod";
import { allowed, type Member, must } from "~/core/actor";
import type { PersonBadge } from "~/core/person";
import { Conflict, Forbidden, NotFound } from "~/core/refusals";
import { revealReasonKeys, revealReasonWords } from "~/core/reveal-reasons";
import type { Context } from "~/platform/context.server";
import { appendAudit } from "../audit/audit-log.server";
import { canModerate } from "../review/review";
import { canKnowAuthors } from "./grading-firewall";
import { assessesSomebody } from "./grading-firewall.queries.server";
import { canAgree, canAskReveal, canDecideReveal, canSeeAuthor, LONGEST_REVEAL_REASON, revealState } from "./reveal";
import {
  anonymousThread,
  authorBehind,
  closeReveal,
  type FoundReveal,
  findReveal,
  insertReveal,
} from "./reveal.queries.server";

const sentence = z
  .string()
  .trim()
  .min(1, "Say why, for the second moderator and for the log.")
  .max(LONGEST_REVEAL_REASON, `Shorten this to ${LONGEST_REVEAL_REASON.toLocaleString("en")} characters.`);

export const revealForm = z.object({
  category: z.enum(revealReasonKeys, "Choose a reason."),
  reason: sentence,
});

export const revealDecisionForm = z.object({
  decision: z.enum(["agree", "refuse"], "Agree or refuse."),
  reason: sentence,
});

const moderator = (ctx: Context): Member => allowed(ctx.actor, canModerate(ctx.actor, ctx.now));

/** Asked again inside: an administrator may have given them a duty at a school since the page was opened. */
async function mustStillBeFree(ctx: Context, tx: Tx, accountId: number): Promise<void> {
  must(canKnowAuthors({ assesses: await assessesSomebody(tx, accountId, ctx.now) }));
}

/** The anonymous question that somebody may ask about. */
export async function threadToReveal(ctx: Context, threadId: number) {
  const actor = moderator(ctx);
  const thread = await anonymousThread(ctx.db, threadId, actor.id);
  if (!thread) throw new NotFound();
  const assesses = await assessesSomebody(ctx.db, actor.id, ctx.now);
  allowed(actor, canAskReveal(actor, { ...thread, assesses }, ctx.now));
  return { thread, actorId: actor.id };
}

/** Asks to know who asked. Of two who ask at once, one does; the other is told that a request waits. */
export async function askReveal(
  ctx: Context,
  threadId: number,
  { category, reason }: z.output<typeof revealForm>,
): Promise<number> {
  const { actorId } = await threadToReveal(ctx, threadId);
  return ctx.write(async (tx) => {
    await mustStillBeFree(ctx, tx, actorId);
    const revealId = await insertReveal(tx, { threadId, askedBy: actorId, category, now: ctx.now });
    if (revealId === null) throw new Conflict("Another moderator has asked this already. Their request waits.");
    await appendAudit(ctx, tx, {
      actorId,
      act: "reveal-asked",
      subject: { kind: "reveal", id: revealId },
      reason: `${revealReasonWords(category)}: ${reason}`,
    });
    return revealId;
  });
}

/** A request as moderators see it. For the author there is none, moderator or not. */
export async function requireReveal(ctx: Context, revealId: number) {
  const actor = moderator(ctx);
  const reveal = await findReveal(ctx.db, revealId);
  const thread = reveal && (await anonymousThread(ctx.db, reveal.threadId, actor.id));
  if (!reveal || !thread || thread.mine) throw new NotFound();
  const assesses = await assessesSomebody(ctx.db, actor.id, ctx.now);
  return { reveal: { ...reveal, assesses, mine: thread.mine }, thread, actor };
}

function mustWait(reveal: FoundReveal, now: number): void {
  const state = revealState(reveal, now);
  if (state === "expired") throw new Conflict("Nobody decided this within a week. Ask anew.");
  if (state !== "waiting") throw new Conflict("This is decided already.");
}

/** The second moderator agrees or refuses. Of two at once, one does. The author is told of an agreement. */
export async function decideReveal(
  ctx: Context,
  revealId: number,
  { decision, reason }: z.output<typeof revealDecisionForm>,
): Promise<void> {
  const { reveal, actor } = await requireReveal(ctx, revealId);
  allowed(actor, canDecideReveal(actor, reveal, ctx.now));
  mustWait(reveal, ctx.now);
  const agreed = decision === "agree";
  await ctx.write(async (tx) => {
    await mustStillBeFree(ctx, tx, actor.id);
    if (agreed) must(canAgree({ assesses: await assessesSomebody(tx, reveal.askedBy, ctx.now) }));
    if (!(await closeReveal(tx, revealId, { decidedBy: actor.id, agreed, now: ctx.now })))
      throw new Conflict("This is decided already.");
    if (agreed)
      await ctx.record(tx, { type: "AuthorRevealed", revealId, threadId: reveal.threadId, actorId: actor.id });
    const act = agreed ? "author-revealed" : "reveal-refused";
    await appendAudit(ctx, tx, { actorId: actor.id, act, subject: { kind: "reveal", id: revealId }, reason });
  });
}

/** Whoever asked takes the request back while it waits. */
export async function withdrawReveal(ctx: Context, revealId: number): Promise<void> {
  const { reveal, actor } = await requireReveal(ctx, revealId);
  if (reveal.askedBy !== actor.id) throw new Forbidden("Only the moderator who asked can withdraw this.");
  mustWait(reveal, ctx.now);
  await ctx.write(async (tx) => {
    if (!(await closeReveal(tx, revealId, { decidedBy: null, agreed: null, now: ctx.now })))
      throw new Conflict("This is decided already.");
    const subject = { kind: "reveal", id: revealId };
    await appendAudit(ctx, tx, { actorId: actor.id, act: "reveal-withdrawn", subject, reason: null });
  });
}

/** Who asked, for one of the two who agreed on it, and written down each time. Null once that account is deleted. */
export async function showAuthor(ctx: Context, revealId: number): Promise<PersonBadge | null> {
  const { reveal, actor } = await requireReveal(ctx, revealId);
  return ctx.write(async (tx) => {
    // Asked again: an administrator may have made them an assessor since the page was opened.
    const assesses = await assessesSomebody(tx, actor.id, ctx.now);
    must(canSeeAuthor(actor, { ...reveal, assesses }, ctx.now));
    const author = await authorBehind(tx, reveal.threadId);
    const subject = { kind: "reveal", id: revealId };
    await appendAudit(ctx, tx, { actorId: actor.id, act: "author-seen", subject, reason: null });
    return author;
  });
}

import type { Tx } from "db/engine";
import { z } from "zod";
import { allowed, canTakePart, isModerator, must, no, signInFirst, type Verdict, yes } from "~/core/actor";
import { Conflict, Invalid, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { isConfirmed } from "../attachment/attachment";
import { framesOf } from "../attachment/attachment.queries.server";
import { reviewPath } from "../attachment/attachment-paths";
import { holdCase } from "../case/case.queries.server";
import { inside } from "../review/box-edit";
import { type ReviewFrame, spread } from "../review/box-list";
import { boxesOfForm } from "../review/boxes-form";
import { queueRecovering } from "../review/covering.server";
import { type ForReview, findForReview, writeBoxes } from "../review/frame-review.queries.server";
import type { ReviewedBox } from "../review/reviewed-box";
import { insertCoverCheck, openCheckOf } from "./cover-more.queries.server";

/** The boxes are its other fields. `here` is the page to go back to, one of ours. */
export const coverForm = z.looseObject({ here: z.string().optional().default("") });
const pages = /^\/(?:attachments|cases\/checks)\/[\w-]+$/;

/**
 * Covers are added by the author, by whoever holds the check,
 * and by moderators once the case is out; nobody takes one away.
 */
async function mayCover(ctx: Context, found: ForReview): Promise<Verdict> {
  const { actor } = ctx;
  if (actor.kind === "visitor") return signInFirst;
  const part = canTakePart(actor, ctx.now);
  if (!part.ok) return part;
  if (found.authorId === actor.id)
    return found.caseState === "submitted" ? no("Somebody is looking at this case now.") : yes;
  if (found.caseState === "published" && isModerator(actor)) return yes;
  if (found.caseState === "submitted" && (await openCheckOf(ctx.db, found.caseId)) === actor.id) return yes;
  throw new NotFound();
}

const COVERED_ALREADY = "This is being covered already. Look at it once that is done.";

/**
 * Adds covers to a picture whose original is gone: they are drawn on what is published. Nobody is sent it until that is
 * done.
 */
export async function coverMore(
  ctx: Context,
  token: string,
  input: z.output<typeof coverForm>,
): Promise<{ here: string }> {
  const found = await findForReview(ctx.db, token);
  if (!found) throw new NotFound();
  const member = allowed(ctx.actor, await mayCover(ctx, found));
  if (!isConfirmed(found.state)) throw new Conflict(COVERED_ALREADY);
  const by = found.authorId === member.id ? "author" : "checker";
  await ctx.write(async (tx) => {
    // Held first: it is not decided about, published or withdrawn while it is sent to be covered.
    if (!(await holdCase(tx, found.caseId, [found.caseState], ctx.now)))
      throw new Conflict("This case has changed meanwhile. Open it again, and cover more there.");
    must(await mayCover({ ...ctx, db: tx }, found));
    const covered = await drawMore(tx, found.id, input, by);
    if (!(await queueRecovering(ctx, tx, found.id, covered))) throw new Conflict(COVERED_ALREADY);
    if (found.state === "published") await ctx.record(tx, { type: "CaseMediaChanged", caseId: found.caseId });
    if (by === "checker") {
      const checkId = await insertCoverCheck(tx, found.caseId, member.id, ctx.now);
      const decided = { checkId, decision: "cover", actorId: member.id } as const;
      await ctx.record(tx, { type: "CaseChecked", caseId: found.caseId, ...decided });
    }
  });
  return { here: pages.test(input.here) ? input.here : reviewPath(token) };
}

/** Adds the new boxes to those of their frames; returns which frames have some. */
async function drawMore(
  tx: Tx,
  id: number,
  input: Record<string, unknown>,
  by: "author" | "checker",
): Promise<number[]> {
  const frames = await framesOf(tx, [id]);
  // What was found once is in the pixels already: only new boxes count here.
  const bare: ReviewFrame[] = frames.map((frame) => ({ ...frame, findings: [], boxes: [] }));
  const { boxes, trouble } = boxesOfForm(input, bare);
  if (Object.keys(trouble).length > 0) throw new Invalid("One box needs another look.", trouble);
  const covered: number[] = [];
  for (const [at, added] of spread(bare, boxes)) {
    const frame = frames[at];
    if (!frame || added.length === 0) continue;
    const drawn = added.map(({ box }): ReviewedBox => ({ ...box, ...inside(box, frame), by, kept: false, reason: "" }));
    await writeBoxes(tx, frame.id, [...frame.boxes, ...drawn]);
    covered.push(frame.id);
  }
  if (covered.length === 0) throw new Invalid("Draw a box over what is still to be seen, then send it.");
  return covered;
}

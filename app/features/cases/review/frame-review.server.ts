import type { Tx } from "db/engine";
import { allowed, must } from "~/core/actor";
import { Conflict, NotFound } from "~/core/refusals";
import type { Context } from "~/platform/context.server";
import { checked } from "~/platform/text-check.server";
import { givesAway } from "../attachment/alt-text";
import { framesOf, holdChangeable } from "../attachment/attachment.queries.server";
import { canChangeCase, canCompose } from "../case/case-access";
import { type EditedBox, editedOf, type ReviewFrame, reviewedOf, spread } from "./box-list";
import { boxesOfForm } from "./boxes-form";
import { queueCovering } from "./covering.server";
import { type ForReview, findForReview, writeBoxes, writeReview } from "./frame-review.queries.server";
import { REVIEWED_MEANWHILE, type ReviewInput, refuse } from "./review-form.server";
import { confirmTable } from "./table-review.server";

/** An attachment of whoever acts, in any state; throws `NotFound` for anybody else. */
export async function ownReview(ctx: Context, token: string): Promise<ForReview> {
  const author = allowed(ctx.actor, canCompose(ctx.actor, ctx.now));
  const found = await findForReview(ctx.db, token);
  if (!found || found.authorId !== author.id || found.state === "removed") throw new NotFound();
  return found;
}

async function toReview(ctx: Context, token: string): Promise<ForReview> {
  const found = await ownReview(ctx, token);
  must(canChangeCase(ctx.actor, { state: found.caseState, mine: true }, ctx.now));
  if (found.state !== "cleaned") throw new Conflict(REVIEWED_MEANWHILE);
  return found;
}

/**
 * Keeps what was drawn and typed, without confirming it: the way on with script off, and for another day. Nobody but
 * the author sees any of it.
 */
export async function saveReview(ctx: Context, token: string, input: ReviewInput): Promise<void> {
  const found = await toReview(ctx, token);
  const frames = await framesOf(ctx.db, [found.id]);
  const { boxes, trouble } = boxesOfForm(input, frames);
  refuse(trouble);
  const texts = await checked(ctx, { alt: input.alt, caption: input.caption });
  await ctx.write((tx) => write(ctx, tx, found, { frames, boxes, texts, person: input.person }));
}

/**
 * The author has looked at everything: the covers are drawn, and what was uploaded goes. Throws `Invalid` with a
 * sentence by field while something is missing, and `Conflict` if it is not to be reviewed any more.
 */
export async function confirmReview(ctx: Context, token: string, input: ReviewInput): Promise<{ caseToken: string }> {
  const found = await toReview(ctx, token);
  if (found.kind === "table") return confirmTable(ctx, found, input);
  const frames = await framesOf(ctx.db, [found.id]);
  if (frames.length === 0) throw new Conflict(REVIEWED_MEANWHILE);
  const { boxes, trouble } = boxesOfForm(input, frames);
  refuse({ ...trouble, ...textTrouble(input, found.tags) });
  const texts = await checked(ctx, { alt: input.alt, caption: input.caption });
  await ctx.write(async (tx) => {
    await write(ctx, tx, found, { frames, boxes, texts, person: input.person });
    if (!(await queueCovering(ctx, tx, found.id))) throw new Conflict(REVIEWED_MEANWHILE);
  });
  return { caseToken: found.caseToken };
}

function textTrouble({ alt, looked, fine }: ReviewInput, tags: string): Record<string, string> {
  const trouble: Record<string, string> = {};
  const [word] = givesAway(alt, tags);
  if (alt === "") trouble.alt = "Say what can be seen, for those who cannot see it.";
  else if (word && !fine)
    trouble.alt = `“${word}” is among the tags. Say what can be seen instead, or tick below that it is not the diagnosis.`;
  if (!looked) trouble.looked = "Look for these, then tick it: no program finds them.";
  return trouble;
}

type Texts = Awaited<ReturnType<typeof checked<"alt" | "caption">>>;
type Written = {
  frames: readonly (ReviewFrame & { id: number })[];
  boxes: ReadonlyMap<number, readonly EditedBox[]>;
  texts: Texts;
  person: boolean;
};

async function write(ctx: Context, tx: Tx, found: ForReview, { frames, boxes, texts, person }: Written): Promise<void> {
  if (!(await holdChangeable(tx, found.caseId, ctx.now)))
    throw new Conflict("This case was sent in meanwhile, so it can no longer be changed here.");
  const set = { alt: texts.alt, caption: texts.caption, person: person ? 1 : 0, updated_at: ctx.now };
  if (!(await writeReview(tx, found.id, set))) throw new Conflict(REVIEWED_MEANWHILE);
  const all = spread(frames, boxes);
  for (const [at, frame] of frames.entries())
    await writeBoxes(tx, frame.id, reviewedOf(frame, all.get(at) ?? editedOf(frame)));
}

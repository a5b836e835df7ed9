import type { CheckedText } from "db/schema/shown-text";
import { Conflict } from "~/core/refusals";
import { dropBlobs } from "~/platform/blobs/blob.server";
import type { Context } from "~/platform/context.server";
import { checked, jsonOf } from "~/platform/text-check.server";
import { holdChangeable } from "../attachment/attachment.queries.server";
import { moveAttachment } from "../attachment/attachment-step.queries.server";
import { forgetParts } from "../upload/upload.queries.server";
import { type ForReview, writeReview } from "./frame-review.queries.server";
import { REVIEWED_MEANWHILE, type ReviewInput, refuse } from "./review-form.server";
import { cellsOf, tableOf, withCells } from "./table-cells";

/**
 * The author has read a table of results: every cell passes the text check once more, with what was changed in it, and
 * what was uploaded goes at once, since there is nothing to cover.
 */
export async function confirmTable(ctx: Context, found: ForReview, input: ReviewInput): Promise<{ caseToken: string }> {
  const { table } = found;
  if (!table) throw new Conflict(REVIEWED_MEANWHILE);
  if (!input.looked) refuse({ looked: "Read every line, then tick it." });
  const typed = withCells(table, input);
  const words = await checked<string>(ctx, { ...cellsOf(typed), caption: input.caption });
  const kept = jsonOf(tableOf(typed, (field) => wordIn(words, field)));
  await ctx.write(async (tx) => {
    if (!(await holdChangeable(tx, found.caseId, ctx.now)))
      throw new Conflict("This case was sent in meanwhile, so it can no longer be changed here.");
    const set = { caption: wordIn(words, "caption"), person: 0, table_json: kept, updated_at: ctx.now };
    if (!(await writeReview(tx, found.id, set))) throw new Conflict(REVIEWED_MEANWHILE);
    const step = { id: found.id, actorId: found.authorId, now: ctx.now, set: { original_deleted_at: ctx.now } };
    if (!(await moveAttachment(tx, { ...step, from: ["cleaned"], to: "confirmed" })))
      throw new Conflict(REVIEWED_MEANWHILE);
    await dropBlobs(ctx, tx, await forgetParts(tx, found.id));
  });
  return { caseToken: found.caseToken };
}

function wordIn(words: Readonly<Record<string, CheckedText>>, field: string): CheckedText {
  const word = words[field];
  if (word === undefined) throw new Error(`The check read no ${field}.`);
  return word;
}

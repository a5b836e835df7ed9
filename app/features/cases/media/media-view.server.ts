import { allowed } from "~/core/actor";
import { NotFound } from "~/core/refusals";
import { DAY, utcDay } from "~/core/time";
import type { Context } from "~/platform/context.server";
import { csvLines } from "~/platform/csv.server";
import { moderators } from "~/platform/route-rules";
import { findCase } from "../case/case.queries.server";
import {
  deleteViewsBefore,
  insertView,
  type ViewRow,
  type ViewsAfter,
  viewersOfCase,
  viewsOfCase,
} from "./media-view.queries.server";

/** For a breach; nobody needs them longer. */
export const VIEWS_KEPT_DAYS = 90;

/** Notes that somebody was shown an attachment today; once a day is enough. */
export const noteView = (ctx: Context, view: { attachmentId: number; accountId: number; day: string }) =>
  ctx.write((tx) => insertView(tx, view, ctx.now));

/** Forgets the looks of more than 90 days ago. */
export const sweepViews = (ctx: Context): Promise<void> =>
  ctx.write((tx) => deleteViewsBefore(tx, utcDay(ctx.now - VIEWS_KEPT_DAYS * DAY)));

export const VIEWS_PAGE = 100;

async function caseForModerator(ctx: Context, token: string) {
  const { id: actorId } = allowed(ctx.actor, moderators(ctx.actor, ctx.now));
  const found = await findCase(ctx.db, token);
  if (!found) throw new NotFound();
  return { found, actorId };
}

/** Who was shown what of a case. That somebody looked it up is written down before they see it. */
export async function lookUpViews(ctx: Context, token: string, after: ViewsAfter | null) {
  const { found, actorId } = await caseForModerator(ctx, token);
  // The pages that follow belong to the same look.
  if (after === null) await ctx.write((tx) => ctx.record(tx, { type: "MediaViewsSeen", caseId: found.id, actorId }));
  const [rows, people] = await Promise.all([
    viewsOfCase(ctx.db, found.id, after, VIEWS_PAGE + 1),
    viewersOfCase(ctx.db, found.id),
  ]);
  return { title: found.title, rows: rows.slice(0, VIEWS_PAGE), more: rows.length > VIEWS_PAGE, people };
}

const BATCH = 500;
const header = ["day_utc", "first_at", "account_id", "name", "handle", "attachment", "kind"];
/** Of an anonymous case the day alone: the first to look is whoever was told that it came out. */
const cellsOf = (row: ViewRow, anonymous: boolean) => [
  row.day,
  anonymous ? "" : new Date(row.firstAt).toISOString(),
  row.accountId,
  row.name,
  row.handle,
  row.position + 1,
  row.kind ?? "",
];

/** The same as a file, in pieces as they are read; that it was saved is written down first. */
export async function exportViews(ctx: Context, token: string): Promise<ReadableStream<Uint8Array>> {
  const { found, actorId } = await caseForModerator(ctx, token);
  await ctx.write((tx) => ctx.record(tx, { type: "MediaViewsSaved", caseId: found.id, actorId }));
  const encoder = new TextEncoder();
  let after: ViewsAfter | null = null;
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(`\ufeff${csvLines([header])}`));
    },
    async pull(controller) {
      const rows: ViewRow[] = await viewsOfCase(ctx.db, found.id, after, BATCH);
      after = rows.at(-1) ?? after;
      if (rows.length > 0)
        controller.enqueue(encoder.encode(csvLines(rows.map((row) => cellsOf(row, found.anonymous)))));
      if (rows.length < BATCH) controller.close();
    },
  });
}

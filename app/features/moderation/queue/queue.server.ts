import { type Context, memberOf } from "~/platform/context.server";
import { claimState } from "../review/review";
import { reporterWords, reviewHeading } from "../review/review-words";
import type { QueueItem } from "./queue";
import { countOpen, flagsOf, openReviews, QUEUE_PAGE, warningsUnder } from "./queue.queries.server";

export type Queue = { items: QueueItem[]; hidden: number; overdue: number; waiting: number };

/** The moderators' queue, in four queries however long it is. */
export async function readQueue(ctx: Context): Promise<Queue> {
  const { db, now } = ctx;
  const me = memberOf(ctx);
  const rows = await openReviews(db, me.id);
  const flags = await flagsOf(
    db,
    rows.map((row) => row.id),
  );
  const warnings = await warningsUnder(
    db,
    rows.filter((row) => row.kind === "answer").map((row) => row.postId),
  );
  const items = rows.map((row): QueueItem => {
    const own = flags.filter((flag) => flag.reviewId === row.id);
    const warned = row.kind === "answer" ? warnings.filter((warning) => warning.answerId === row.postId) : [];
    const first = own[0] ?? warned[0];
    return {
      id: row.id,
      heading: reviewHeading({
        kind: row.kind,
        specialty: row.specialty,
        reasons: own.map((flag) => flag.reason),
        warned: warned.map((warning) => warning.kind),
      }),
      urgent: own.some((flag) => flag.reason === "live-patient"),
      title: row.title,
      reporter: first
        ? reporterWords(first.role === null ? null : { role: first.role, moderator: first.moderator ?? 0 })
        : null,
      comment: first?.comment ?? "",
      reports: own.length + warned.length,
      openedAt: row.openedAt,
      decideBy: row.decideBy,
      overdue: row.decideBy < now,
      hiddenSince: row.hiddenAt,
      claim: claimState(row, me.id, now),
      claimer: row.claimer,
    };
  });
  return {
    items,
    hidden: items.filter((item) => item.hiddenSince !== null).length,
    overdue: items.filter((item) => item.overdue).length,
    waiting: rows.length < QUEUE_PAGE ? rows.length : await countOpen(db),
  };
}

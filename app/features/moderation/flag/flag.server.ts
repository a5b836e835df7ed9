import { createHmac } from "node:crypto";
import type { Tx } from "db/engine";
import { z } from "zod";
import { isVerified, must } from "~/core/actor";
import type { PostRef } from "~/core/ids";
import { NotFound, TooMany } from "~/core/refusals";
import { DAY, type Instant } from "~/core/time";
import { addressBlock } from "~/platform/client-address.server";
import type { Context } from "~/platform/context.server";
import { rateLimitRules, waitSentence } from "~/platform/rate-limit-rules";
import { readSettings } from "~/platform/settings.server";
import { appendAudit } from "../audit/audit-log.server";
import { insertHidden, isCleared } from "../hidden/hidden-post.queries.server";
import { addWeight, openReview } from "../review/review.queries.server";
import { canFlag, decideBy, flagWeight, groupOf, hidesNow, LONGEST_COMMENT, REPORTS_A_DAY } from "./flag";
import {
  forgetAddresses,
  forgetDecidedWords,
  hidingReports,
  insertFlag,
  recordOf,
  reportsFrom,
} from "./flag.queries.server";
import { type FlagReason, flagReasonKeys, flagReasons } from "./flag-reasons";
import { type FlaggedPost, findFlaggedPost, hasMedia } from "./flagged-post.queries.server";

const tooLong = `Shorten this to ${LONGEST_COMMENT.toLocaleString("en")} characters.`;

export const flagForm = z.object({
  kind: z.enum(["thread", "answer", "comment"]),
  id: z
    .string()
    .regex(/^[1-9][0-9]{0,14}$/, "Load the page again.")
    .transform(Number),
  reason: z.enum(flagReasonKeys, "Choose what is wrong."),
  comment: z.string().trim().max(LONGEST_COMMENT, tooLong).optional().default(""),
  /** Nobody sees this field; programs that fill in every field do. */
  website: z.string().optional().default(""),
});

export type FlagOutcome = { reviewId: number; threadId: number; hidden: boolean };

/**
 * Reports a post. "Identifies somebody" and "live patient" hide it in the same transaction, before anybody looked;
 * every report opens or joins the post's one open review. Reporting twice changes nothing.
 */
export async function raiseFlag(
  ctx: Context,
  { post, reason, comment }: { post: PostRef; reason: FlagReason; comment: string },
): Promise<FlagOutcome> {
  const { actor, now } = ctx;
  must(canFlag(actor, reason, now));
  const flaggerId = actor.kind === "member" ? actor.id : null;
  if (flaggerId !== null && ctx.address !== "")
    await ctx.runtime.limits.consume(rateLimitRules.reportPerPerson, String(flaggerId));
  const { threadId } = await readable(ctx, post, flaggerId, ctx.db);
  return ctx.write(async (tx) => {
    await ctx.runtime.database.hold(tx, "thread", threadId);
    const found = await readable(ctx, post, flaggerId, tx);
    const settings = await readSettings(tx);
    // The limits look at what was reported before, so these reports come one after the other.
    if (flagReasons[reason].hides) await ctx.runtime.database.serialise(tx, "hiding-reports");
    const hides = hidesNow(
      actor,
      reason,
      {
        cleared: await isCleared(tx, post, found.version),
        media: post.kind === "thread" && (await hasMedia(tx, threadId)),
        lastHour: await hidingReports(tx, groupOf(actor, now), now),
        perHour: settings["reports-hide-per-hour"],
      },
      now,
    );
    const reviewId = await openReview(tx, {
      post,
      threadId,
      decideBy: decideBy(reason, settings["decide-by-hours"], now),
      now,
    });
    const addressHash = flaggerId === null ? hashOf(ctx) : null;
    const flagId = await insertFlag(tx, { reviewId, post, reason, comment, flaggerId, addressHash, now });
    const outcome = { reviewId, threadId, hidden: found.hidden || hides };
    if (flagId === null) return outcome;
    // Counted with this one: the transaction is undone if it is one too many.
    if (addressHash !== null) await limitAddress(tx, addressHash, now);
    await addWeight(tx, reviewId, flagWeight(reason, await recordToWeigh(tx, flaggerId, found)));
    // Nothing may tie an anonymous author to their thread, not even a report of their own; the log keeps what it has.
    const actorId = found.underOwnAnonymous ? null : flaggerId;
    if (hides && !found.hidden) await hideAtOnce(ctx, tx, { post, threadId, reviewId, reason, actorId });
    return outcome;
  });
}

/**
 * How often this reporter was right; null without an account. The queue goes by it, so under their own anonymous
 * question somebody counts as if they had reported nothing before.
 */
async function recordToWeigh(tx: Tx, flaggerId: number | null, found: FlaggedPost) {
  if (flaggerId === null) return null;
  return found.underOwnAnonymous ? { upheld: 0, decided: 0 } : recordOf(tx, flaggerId);
}

/** The title of the thread a post stands in, for the form; refuses what this reader cannot see. */
export async function titleToReport(ctx: Context, post: PostRef): Promise<{ title: string }> {
  const { threadId } = await readable(ctx, post, ctx.actor.kind === "member" ? ctx.actor.id : null, ctx.db);
  const readerId = ctx.actor.kind === "member" ? ctx.actor.id : 0;
  const title = await ctx.db
    .selectFrom("visible_thread as t")
    .leftJoin("recognised_patient as r", (join) =>
      join.onRef("r.case_id", "=", "t.case_id").on("r.account_id", "=", readerId),
    )
    .select("t.title")
    .where("t.id", "=", threadId)
    // Whoever recognises a patient reports the case without seeing it.
    .where("r.case_id", "is", null)
    .executeTakeFirst();
  return title ?? { title: "" };
}

async function hideAtOnce(
  ctx: Context,
  tx: Tx,
  hide: { post: PostRef; threadId: number; reviewId: number; reason: FlagReason; actorId: number | null },
): Promise<void> {
  const { post, threadId, reviewId, reason, actorId } = hide;
  if (!(await insertHidden(tx, { post, threadId, reviewId, by: null, reason, now: ctx.now }))) return;
  await ctx.record(tx, { type: "PostHidden", ...post, threadId, reviewId, actorId });
  await appendAudit(ctx, tx, {
    actorId,
    act: "post-hidden-by-report",
    subject: post,
    reason: flagReasons[reason].label,
  });
}

/** The post, if this reader can see it or another report has just hidden it; refuses otherwise. */
async function readable(ctx: Context, post: PostRef, actorId: number | null, db: Context["db"]): Promise<FlaggedPost> {
  const found = await findFlaggedPost(db, post, actorId);
  if (!found || found.deleted || found.threadGone) throw new NotFound();
  if (found.visibility !== "public" && !isVerified(ctx.actor)) throw new NotFound();
  return found;
}

/** The block an address belongs to, under a key of ours, so that the database alone tells nobody's address. */
function hashOf(ctx: Context): string {
  return createHmac("sha256", ctx.runtime.keys.address).update(addressBlock(ctx.address)).digest("hex");
}

async function limitAddress(tx: Tx, addressHash: string, now: Instant): Promise<void> {
  if ((await reportsFrom(tx, addressHash, now)) <= REPORTS_A_DAY) return;
  const seconds = DAY / 1_000;
  throw new TooMany(`${rateLimitRules.reportPerAddress.sentence} ${waitSentence(seconds)}`, seconds);
}

/** Once a day: the address blocks of reports older than a day are forgotten. */
export const forgetReportAddresses = (ctx: Context) => ctx.write((tx) => forgetAddresses(tx, ctx.now));

/** How long moderators can read what was written to a report once it is decided. */
export const REPORT_WORDS_KEPT = 90 * DAY;

/**
 * Once a day: the words of reports that were decided long ago go, of those who left as of everybody. Gone with an
 * account, they would tell which reports under an anonymous question are its asker's.
 */
export const forgetReportWords = (ctx: Context) =>
  ctx.write((tx) => forgetDecidedWords(tx, ctx.now - REPORT_WORDS_KEPT));

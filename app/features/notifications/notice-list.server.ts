import { sql } from "kysely";
import { type Actor, isVerified } from "~/core/actor";
import { type PostKind, parseId } from "~/core/ids";
import { DAY, shownTime } from "~/core/time";
import { type Context, memberOf } from "~/platform/context.server";
import { caseAffairs, heldBack, isNoticeKind, type NoticeKind, noticeWords, ownVerification } from "./notice";
import { markRead, noticesOf, sweepNotices } from "./notice.queries.server";

const PAGE = 25;

/** One line of the list: notices of one kind on one thread that came together are one. */
export type NoticeLine = {
  ids: number[];
  words: string;
  title: string | null;
  address: string | null;
  at: number;
  monthOnly: boolean;
  unread: boolean;
};

export const audienceOf = (actor: Actor) => (isVerified(actor) ? ["public", "verified"] : ["public"]);

/** A page of one's own notices, newest first. */
export async function myNotices(
  ctx: Context,
  after: string | null,
): Promise<{ lines: NoticeLine[]; older: string | null }> {
  const member = memberOf(ctx);
  const id = parseId(after ?? undefined);
  let query = noticesOf(ctx.db, member.id, audienceOf(member));
  // By the number of the notice alone: a time in the address would tell when a case came out.
  if (id !== null) query = query.where(isOlderThan(member.id, id));
  const rows = await query
    .orderBy("n.created_at", "desc")
    .orderBy("n.id", "desc")
    .limit(PAGE + 1)
    .execute();
  const shown = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? shown.at(-1) : undefined;
  return { lines: linesOf(shown), older: last ? String(last.id) : null };
}

const isOlderThan = (memberId: number, id: number) =>
  sql<boolean>`(n.created_at, n.id) <
    (select last.created_at, last.id from notice last where last.id = ${id} and last.account_id = ${memberId})`;

/** Of a case that came out nothing may tell the day; what was written under it has its own time. */
const ofCase = ({ kind, threadKind, postKind }: Row) =>
  kind === "case-published" || (threadKind === "case" && postKind === "thread");

type Row = Awaited<ReturnType<ReturnType<typeof noticesOf>["execute"]>>[number];

function linesOf(rows: readonly Row[]): NoticeLine[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    // What was read already, and what is about no thread, stands alone.
    const together = row.threadId !== null && row.readAt === null;
    const key = together ? `${row.kind}:${row.threadId}` : String(row.id);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [newest] = group;
    if (!newest || !isNoticeKind(newest.kind)) return [];
    // The cast: notices point at posts only.
    const post = (newest.postKind ?? "thread") as PostKind;
    return {
      ids: group.map((row) => row.id),
      words: noticeWords(newest.kind, {
        who: newest.actorName ?? nobody(newest.kind),
        post,
        count: group.length,
        why: newest.why,
      }),
      title: newest.title,
      address: addressOf(newest.kind, newest),
      at: shownTime(ofCase(newest) ? "case" : "question", newest.createdAt),
      monthOnly: ofCase(newest),
      unread: newest.readAt === null,
    };
  });
}

/** Where a notice leads; null where the thread went out of sight. */
function addressOf(kind: NoticeKind, { slug, threadId, postKind, postId }: Row): string | null {
  if (caseAffairs.includes(kind)) return "/cases";
  if (kind === "claim-stuck") return "/admin/people?view=staff";
  if (ownVerification.includes(kind) || kind === "role-ended") return "/verify";
  if (kind === "school" || kind === "place-ended") return "/account/schools";
  const anchor = postKind === null || postKind === "thread" ? "" : `#${postKind}-${postId}`;
  return heldBack[kind] ?? (slug === null ? null : `/questions/${threadId}/${slug}${anchor}`);
}

/** Comments without an actor are the anonymous asker's; of anything else nobody is named. */
const nobody = (kind: string) =>
  ["comment", "reply", "mention", "followed-thread"].includes(kind) ? "The asker" : "Somebody";

/** Marks one's own notices as read: those with these ids, or all. Ids of others do nothing. */
export async function readNotices(ctx: Context, ids: readonly number[] | "all"): Promise<void> {
  const member = memberOf(ctx);
  await ctx.write((tx) => markRead(tx, member.id, ids, ctx.now));
}

/** Schedule: what was read is kept for half a year. */
export async function forgetOldNotices(ctx: Context): Promise<void> {
  await ctx.write((tx) => sweepNotices(tx, ctx.now - 180 * DAY));
}

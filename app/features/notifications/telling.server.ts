import type { PostRef } from "~/core/ids";
import type { Context } from "~/platform/context.server";
import { tell } from "~/platform/live.server";
import { type NoticeKind, noticeKinds } from "./notice";
import { insertNotices } from "./notice.queries.server";
import { queueNoticeMail } from "./notice-mail.queue.server";
import { readersAmong } from "./recipient.queries.server";

/** Who is to be told of one act, and why. */
export class Recipients {
  private readonly reasons = new Map<number, NoticeKind>();

  /** Adds people for a reason; whoever is there for a stronger one keeps it. */
  add(kind: NoticeKind, ...ids: readonly (number | null)[]): this {
    for (const id of ids) {
      const known = id === null ? undefined : this.reasons.get(id);
      if (id !== null && (!known || noticeKinds.indexOf(kind) < noticeKinds.indexOf(known))) this.reasons.set(id, kind);
    }
    return this;
  }

  /** Leaves somebody out: nobody is told of their own act. */
  without(...ids: readonly (number | null)[]): this {
    for (const id of ids) if (id !== null) this.reasons.delete(id);
    return this;
  }

  list(): [number, NoticeKind][] {
    return [...this.reasons];
  }
}

export type Telling = {
  /** Names the act, so that a second run tells nobody twice: "answer:12". */
  act: string;
  recipients: Recipients;
  threadId: number | null;
  post: PostRef | null;
  /** Null where the act was anonymous or nobody's. */
  actorId: number | null;
  /** Who may read the thread; null for what concerns one's own account. */
  visibility: string | null;
};

/** Writes the notices, tells open pages, and queues the mails: all or nothing. The last thing a reaction does. */
export async function tellPeople(ctx: Context, telling: Telling): Promise<void> {
  const wanted = telling.recipients.list();
  const readers = await readersAmong(
    ctx.db,
    wanted.map(([id]) => id),
    telling,
  );
  const rows = wanted
    .filter(([id]) => readers.has(id))
    .map(([accountId, kind]) => ({
      account_id: accountId,
      kind,
      thread_id: telling.threadId,
      post_kind: telling.post?.kind ?? null,
      post_id: telling.post?.id ?? null,
      actor_id: telling.actorId,
      created_at: ctx.now,
      read_at: null,
      once_key: `${telling.act}:${accountId}`,
    }));
  if (rows.length === 0) return;
  await ctx.writeLast(async (tx) => {
    const told = await insertNotices(tx, rows);
    const events = told.map((accountId) => ({ accountId, type: "notice" }));
    await tell(tx, events, ctx.now);
    await queueNoticeMail(tx, told, ctx.now);
  });
}

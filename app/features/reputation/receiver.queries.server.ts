import type { Tx } from "db/engine";
import type { PostKind, PostRef } from "~/core/ids";

/** Who a post's points go to, in which specialty; private if it stands on an anonymous thread. */
export type Receiver = { accountId: number; specialtyId: number; private: boolean; referenced: boolean };

/**
 * The author of a thread. This is one of the few queries that may look behind an anonymous one: its points are private.
 */
export async function threadReceiver(tx: Tx, threadId: number): Promise<Receiver | null> {
  const row = await tx
    .selectFrom("thread")
    .leftJoin("anonymous_author", "anonymous_author.thread_id", "thread.id")
    .select(["thread.author_id", "thread.specialty_id", "thread.anonymous", "anonymous_author.account_id"])
    .where("thread.id", "=", threadId)
    .executeTakeFirst();
  const accountId = row?.author_id ?? row?.account_id;
  if (!row || !accountId) return null;
  return { accountId, specialtyId: row.specialty_id, private: row.anonymous === 1, referenced: false };
}

export async function answerReceiver(tx: Tx, answerId: number): Promise<Receiver | null> {
  const row = await tx
    .selectFrom("answer")
    .innerJoin("thread", "thread.id", "answer.thread_id")
    .select(["answer.author_id", "thread.specialty_id", "answer.reference_count"])
    .where("answer.id", "=", answerId)
    .executeTakeFirst();
  return row
    ? { accountId: row.author_id, specialtyId: row.specialty_id, private: false, referenced: row.reference_count > 0 }
    : null;
}

/** Doctors in training and mentors: their votes on questions weigh double. */
export async function isClinicianAccount(tx: Tx, accountId: number): Promise<boolean> {
  const row = await tx
    .selectFrom("account")
    .select(["role", "mentor_specialty_id"])
    .where("id", "=", accountId)
    .executeTakeFirst();
  return row?.role === "trainee" || row?.role === "mentor" || (row?.mentor_specialty_id ?? null) !== null;
}

/** The author of any post; a comment of the anonymous asker counts as the thread's. */
export async function postReceiver(tx: Tx, { kind, id }: PostRef): Promise<Receiver | null> {
  if (kind === "thread") return threadReceiver(tx, id);
  if (kind === "answer") return answerReceiver(tx, id);
  const row = await tx.selectFrom("comment").select(["author_id", "thread_id"]).where("id", "=", id).executeTakeFirst();
  const thread = row && (await threadReceiver(tx, row.thread_id));
  if (!thread) return null;
  return row.author_id === null ? thread : { ...thread, accountId: row.author_id, private: false };
}

/**
 * Whether somebody asked, anonymously, the question under which this post stands. What they do there costs and brings
 * them nothing that others see: it would tell who asked.
 */
export async function isAnonymousAsker(tx: Tx, { kind, id }: PostRef, accountId: number): Promise<boolean> {
  const row = await tx
    .selectFrom("anonymous_author")
    .select("thread_id")
    .where("account_id", "=", accountId)
    .where("thread_id", "=", (eb) =>
      kind === "thread" ? eb.val(id) : eb.selectFrom(kind).select("thread_id").where("id", "=", id),
    )
    .executeTakeFirst();
  return row !== undefined;
}

/** The post of a review, and who said of it that it may identify somebody (null: somebody without an account). */
export async function privacyReports(
  tx: Tx,
  reviewId: number,
): Promise<{ post: PostRef | null; reporters: (number | null)[] }> {
  const rows = await tx
    .selectFrom("flag")
    .select(["post_kind", "post_id", "flagger_id"])
    .where("review_id", "=", reviewId)
    .where("reason", "=", "identifies")
    .execute();
  const [first] = rows;
  // The cast: the column has a check constraint with exactly these words.
  const post = first ? { kind: first.post_kind as PostKind, id: first.post_id } : null;
  return { post, reporters: rows.map((row) => row.flagger_id) };
}

/** The reviews of the same post that confirmed a report before this one. */
export async function confirmedBefore(tx: Tx, reviewId: number): Promise<number[]> {
  const rows = await tx
    .selectFrom("review as r")
    .innerJoin("review as earlier", (join) =>
      join.onRef("earlier.post_kind", "=", "r.post_kind").onRef("earlier.post_id", "=", "r.post_id"),
    )
    .select("earlier.id")
    .where("r.id", "=", reviewId)
    .whereRef("earlier.id", "<", "r.id")
    .where("earlier.decision", "=", "hide")
    .execute();
  return rows.map((row) => row.id);
}

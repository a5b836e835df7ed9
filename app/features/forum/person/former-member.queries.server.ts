import type { Tx } from "db/engine";
import { slices } from "db/slices";
import { sql } from "kysely";
import type { PostRef } from "~/core/ids";
import { NOBODY } from "~/core/nobody";
import type { Instant } from "~/core/time";

export type OwnPost = PostRef & { threadId: number; authorId: number | null; deleted: boolean; kept: boolean };

/** What somebody asked under their name. Kept are threads in which others wrote, or which others teach with. */
export async function threadsOfMember(tx: Tx, accountId: number): Promise<OwnPost[]> {
  const rows = await tx
    .selectFrom("thread as t")
    .select(["t.id", "t.author_id as authorId", "t.deleted_at as deletedAt"])
    .select((eb) =>
      eb
        .case()
        .when(
          eb.or([
            eb.exists(answersOfOthers(accountId)),
            eb.exists(commentsOfOthers(accountId)),
            eb.exists(sql`(select 1 from learning_point p where p.thread_id = t.id)`),
            eb.exists(sql`(select 1 from collection_item i where i.thread_id = t.id)`),
          ]),
        )
        .then(1)
        .else(0)
        .end()
        .as("kept"),
    )
    .where("t.author_id", "=", accountId)
    .execute();
  return rows.map((row) => ({
    kind: "thread",
    id: row.id,
    threadId: row.id,
    authorId: row.authorId,
    deleted: row.deletedAt !== null,
    kept: row.kept === 1 && row.deletedAt === null,
  }));
}

const answersOfOthers = (accountId: number) =>
  sql`(select 1 from answer a where a.thread_id = t.id and a.deleted_at is null and a.author_id <> ${accountId})`;
const commentsOfOthers = (accountId: number) =>
  sql`(select 1 from comment c where c.thread_id = t.id and c.deleted_at is null and c.author_id <> ${accountId})`;

/** Somebody's answers. Kept are those that others commented on, endorsed or found helpful. */
export async function answersOfMember(tx: Tx, accountId: number): Promise<OwnPost[]> {
  const rows = await tx
    .selectFrom("answer as a")
    .select(["a.id", "a.thread_id as threadId", "a.deleted_at as deletedAt", "a.helpful_at as helpfulAt"])
    .select((eb) => [
      eb
        .selectFrom("comment as c")
        .select((count) => count.fn.countAll<number>().as("n"))
        .whereRef("c.answer_id", "=", "a.id")
        .where("c.deleted_at", "is", null)
        .where((or) => or.or([or("c.author_id", "is", null), or("c.author_id", "<>", accountId)]))
        .as("replies"),
      eb
        .selectFrom("endorsement as e")
        .select((count) => count.fn.countAll<number>().as("n"))
        .whereRef("e.answer_id", "=", "a.id")
        .as("endorsements"),
    ])
    .where("a.author_id", "=", accountId)
    .execute();
  return rows.map((row) => ({
    kind: "answer",
    id: row.id,
    threadId: row.threadId,
    authorId: accountId,
    deleted: row.deletedAt !== null,
    kept: row.deletedAt === null && (row.helpfulAt !== null || (row.replies ?? 0) > 0 || (row.endorsements ?? 0) > 0),
  }));
}

/** Somebody's comments under their name. Kept are those that others replied to. */
export async function commentsOfMember(tx: Tx, accountId: number): Promise<OwnPost[]> {
  const rows = await tx
    .selectFrom("comment as c")
    .select(["c.id", "c.thread_id as threadId", "c.author_id as authorId", "c.deleted_at as deletedAt"])
    .select((eb) =>
      eb
        .selectFrom("comment as r")
        .select((count) => count.fn.countAll<number>().as("n"))
        .whereRef("r.parent_id", "=", "c.id")
        .where("r.deleted_at", "is", null)
        .where((or) => or.or([or("r.author_id", "is", null), or("r.author_id", "<>", accountId)]))
        .as("replies"),
    )
    .where("c.author_id", "=", accountId)
    .execute();
  return rows.map((row) => ({
    kind: "comment",
    id: row.id,
    threadId: row.threadId,
    authorId: row.authorId,
    deleted: row.deletedAt !== null,
    kept: row.deletedAt === null && (row.replies ?? 0) > 0,
  }));
}

/** Takes the text out of a post, and marks it deleted if it was not. What hung on the text goes with it. */
export async function emptyPost(tx: Tx, post: OwnPost, now: Instant): Promise<void> {
  const gone = post.deleted ? {} : { deleted_at: now, deleted_by: post.authorId };
  if (post.kind === "thread") {
    const words = { title: "Removed", know_md: "", think_md: "", asking_md: "" } as const;
    const parts = { ...words, know_html: "", think_html: "", asking_html: "" };
    const empty = { ...parts, slug: "removed-q", asker_stage: null, submission_id: null, ...gone };
    await tx.updateTable("thread").set(empty).where("id", "=", post.id).execute();
    await tx.deleteFrom("thread_tag").where("thread_id", "=", post.id).execute();
    return;
  }
  const empty = { body_md: "" as const, body_html: "", submission_id: null, ...gone };
  await tx.updateTable(post.kind).set(empty).where("id", "=", post.id).execute();
  if (post.kind !== "answer") return;
  await tx.updateTable("answer").set({ interests: null }).where("id", "=", post.id).execute();
  await tx.deleteFrom("reference").where("answer_id", "=", post.id).execute();
}

/** Earlier versions of these posts: a statement for each kind and 500 posts. */
export async function deleteRevisions(tx: Tx, posts: readonly PostRef[]): Promise<void> {
  for (const kind of ["thread", "answer", "comment"] as const)
    for (const part of slices(posts.filter((post) => post.kind === kind)))
      await tx
        .deleteFrom("revision")
        .where("post_kind", "=", kind)
        .where(
          "post_id",
          "in",
          part.map((post) => post.id),
        )
        .execute();
}

/** The threads somebody asked anonymously. */
const unnamed = (tx: Tx, accountId: number) =>
  tx.selectFrom("anonymous_author").select("thread_id").where("account_id", "=", accountId);

/**
 * The posts somebody voted on, and the threads of those and of what else they left a mark on; not what they marked
 * under what they asked anonymously.
 */
export async function marksOfMember(tx: Tx, accountId: number) {
  const votes = await tx
    .selectFrom("vote as v")
    .leftJoin("comment as c", (join) => join.onRef("c.id", "=", "v.post_id").on("v.post_kind", "=", "comment"))
    .select(["v.post_kind as kind", "v.post_id as id"])
    .where("v.account_id", "=", accountId)
    .where((eb) => eb.or([eb("c.id", "is", null), eb("c.thread_id", "not in", unnamed(tx, accountId))]))
    .execute();
  const threads = await tx
    .selectFrom("vote as v")
    .innerJoin("answer as a", "a.id", "v.post_id")
    .select("a.thread_id as id")
    .where("v.account_id", "=", accountId)
    .where("v.post_kind", "=", "answer")
    .where("a.thread_id", "not in", unnamed(tx, accountId))
    .union(
      tx
        .selectFrom("vote as v")
        .select("v.post_id as id")
        .where("v.account_id", "=", accountId)
        .where("v.post_kind", "=", "thread"),
    )
    .union(
      tx
        .selectFrom("endorsement as e")
        .innerJoin("answer as a", "a.id", "e.answer_id")
        .select("a.thread_id as id")
        .where("e.account_id", "=", accountId),
    )
    .union(tx.selectFrom("wondered").select("thread_id as id").where("account_id", "=", accountId))
    .execute();
  return {
    comments: votes.filter((vote) => vote.kind === "comment").map((vote) => vote.id),
    threads: threads.map((row) => row.id),
  };
}

/**
 * Votes under what somebody asked anonymously stay as they are, and are nobody's: kept there alone, they would tell.
 */
export async function keepVotesUnderUnnamed(tx: Tx, accountId: number): Promise<void> {
  for (const kind of ["answer", "comment"] as const)
    await tx
      .updateTable("vote")
      .set({ account_id: NOBODY })
      .where("account_id", "=", accountId)
      .where("post_kind", "=", kind)
      .where("post_id", "in", (eb) => eb.selectFrom(kind).select("id").where("thread_id", "in", unnamed(tx, accountId)))
      .execute();
}

/** Takes back every other mark somebody left, and removes what only they saw, last who asked what anonymously. */
export async function deleteMarks(tx: Tx, accountId: number): Promise<void> {
  await tx.deleteFrom("vote").where("account_id", "=", accountId).execute();
  for (const table of ["endorsement", "wondered", "bookmark", "draft", "anonymous_author"] as const)
    await tx.deleteFrom(table).where("account_id", "=", accountId).execute();
  await tx.updateTable("reference").set({ added_by: null }).where("added_by", "=", accountId).execute();
}

/** Somebody's warnings stay, by what they were. */
export async function keepWarnings(tx: Tx, accountId: number, was: string): Promise<void> {
  await tx.updateTable("warning").set({ reporter_role: was }).where("account_id", "=", accountId).execute();
}

import type { Tx } from "db/engine";
import type { PostRef } from "~/core/ids";
import type { OwnPost } from "../person/former-member.queries.server";

/** A post to remove, whoever wrote it. */
export async function postToRemove(tx: Tx, { kind, id }: PostRef): Promise<OwnPost | null> {
  if (kind === "thread") {
    const row = await tx
      .selectFrom("thread")
      .select(["author_id as authorId", "deleted_at as deletedAt"])
      .where("id", "=", id)
      .executeTakeFirst();
    return row
      ? { kind, id, threadId: id, authorId: row.authorId, deleted: row.deletedAt !== null, kept: false }
      : null;
  }
  const row = await tx
    .selectFrom(kind)
    .select(["thread_id as threadId", "author_id as authorId", "deleted_at as deletedAt"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row
    ? { kind, id, threadId: row.threadId, authorId: row.authorId, deleted: row.deletedAt !== null, kept: false }
    : null;
}

/** Drafts that answer the post, and those in which its author may still have the text. */
export async function deleteDraftsOf(tx: Tx, { kind, id, threadId, authorId }: OwnPost): Promise<void> {
  await tx.deleteFrom("draft").where("place", "=", `comment:${kind}:${id}`).execute();
  if (kind === "thread") await tx.deleteFrom("draft").where("place", "=", `answer:${id}`).execute();
  const asker = tx.selectFrom("anonymous_author").select("account_id").where("thread_id", "=", threadId);
  const own = kind === "thread" ? "ask" : kind === "answer" ? `answer:${threadId}` : "comment:%";
  await tx
    .deleteFrom("draft")
    .where("place", "like", own)
    .where("account_id", authorId === null ? "in" : "=", authorId === null ? asker : authorId)
    .execute();
}

/** What others wrote about the post beside it: reasons of their votes, and warnings. */
export async function emptyRemarks(tx: Tx, { kind, id }: PostRef): Promise<void> {
  await tx.updateTable("vote").set({ reason: null }).where("post_kind", "=", kind).where("post_id", "=", id).execute();
  if (kind === "answer") await tx.updateTable("warning").set({ comment: "" }).where("answer_id", "=", id).execute();
}

/** Tags that stand on this question alone: the words are its asker's. */
export async function ownTagsOf(tx: Tx, threadId: number): Promise<number[]> {
  const rows = await tx
    .selectFrom("thread_tag as tt")
    .select("tt.tag_id as id")
    .where("tt.thread_id", "=", threadId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("thread_tag as other")
            .select("other.tag_id")
            .whereRef("other.tag_id", "=", "tt.tag_id")
            .where("other.thread_id", "<>", threadId),
        ),
      ),
    )
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom("tag_synonym as s").select("s.word").whereRef("s.tag_id", "=", "tt.tag_id"))),
    )
    .execute();
  return rows.map(({ id }) => id);
}

export async function deleteTags(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await tx.deleteFrom("tag").where("id", "in", ids).execute();
}

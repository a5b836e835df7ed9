import { randomUUID } from "node:crypto";
import type { ThreadTable } from "db/schema/forum";
import type { Insertable } from "kysely";
import { ownWords } from "~/platform/own-words";
import type { TestRuntime } from "./test-runtime";

/**
 * Puts a bare thread in, without the verbs: for lists that need
 * many. The rest is a verified-only question in cardiology.
 */
export async function aThread(
  forum: TestRuntime,
  given: Partial<Insertable<ThreadTable>> & { specialty?: string; tags?: number[] } = {},
): Promise<number> {
  const { specialty = "cardiology", tags = [], ...row } = given;
  const { id: specialtyId } = await forum.database.read
    .selectFrom("specialty")
    .select("id")
    .where("slug", "=", specialty)
    .executeTakeFirstOrThrow();
  const created = row.created_at ?? forum.clock();
  return forum.database.write(async (tx) => {
    const { id } = await tx
      .insertInto("thread")
      .values({
        title: ownWords(`Thread ${randomUUID()}`),
        slug: "a-thread",
        asking_md: ownWords("Why?"),
        asking_html: "<p>Why?</p>",
        renderer_version: 1,
        specialty_id: specialtyId,
        episode: "none",
        last_activity_at: created,
        ...row,
        created_at: created,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    for (const tag of tags)
      await tx.insertInto("thread_tag").values({ tag_id: tag, thread_id: id, created_at: created }).execute();
    return id;
  });
}

export async function aTag(forum: TestRuntime, name: string): Promise<number> {
  const { id } = await forum.database.write((tx) =>
    tx
      .insertInto("tag")
      .values({ slug: name.toLowerCase().replace(/[^a-z0-9]+/g, "-"), name: ownWords(name), thread_count: 1 })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  return id;
}

/** Hides a post as a moderator's decision does. */
export async function hide(forum: TestRuntime, kind: "thread" | "answer" | "comment", id: number, threadId: number) {
  await forum.database.write(async (tx) => {
    const review = await tx
      .insertInto("review")
      .values({ post_kind: kind, post_id: id, thread_id: threadId, opened_at: 1, decide_by: 2 })
      .returning("id")
      .executeTakeFirstOrThrow();
    await tx
      .insertInto("hidden_post")
      .values({ post_kind: kind, post_id: id, thread_id: threadId, review_id: review.id, hidden_at: 1, reason: "x" })
      .execute();
  });
}

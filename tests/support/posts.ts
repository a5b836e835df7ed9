import { ownWords } from "~/platform/own-words";
import type { TestRuntime } from "./test-runtime";

type ThreadTraits = {
  authorId?: number;
  anonymousAuthorId?: number;
  specialty?: string;
  title?: string;
  visibility?: "public" | "verified";
};

/** A thread's row as it would stand after posting; for tests that are not about posting. */
export async function aThreadRow(forum: TestRuntime, traits: ThreadTraits): Promise<number> {
  const now = forum.clock();
  const specialty = await forum.database.read
    .selectFrom("specialty")
    .select("id")
    .where("slug", "=", traits.specialty ?? "cardiology")
    .executeTakeFirstOrThrow();
  return forum.database.write(async (tx) => {
    const { id } = await tx
      .insertInto("thread")
      .values({
        author_id: traits.authorId ?? null,
        anonymous: traits.anonymousAuthorId ? 1 : 0,
        pseudonym: traits.anonymousAuthorId ? "Anonymous Heron" : null,
        title: ownWords(traits.title ?? "What did the ECG show?"),
        slug: "what-did-the-ecg-show",
        asking_md: ownWords("What did it show?"),
        asking_html: "<p>What did it show?</p>",
        renderer_version: 1,
        specialty_id: specialty.id,
        visibility: traits.visibility ?? "verified",
        episode: "none",
        created_at: now,
        last_activity_at: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    if (traits.anonymousAuthorId)
      await tx.insertInto("anonymous_author").values({ thread_id: id, account_id: traits.anonymousAuthorId }).execute();
    return id;
  });
}

/** An answer's row as it would stand after posting; for tests that are not about posting. */
export async function anAnswerRow(
  forum: TestRuntime,
  traits: { threadId: number; authorId: number; body?: string },
): Promise<number> {
  const body = traits.body ?? "It showed sinus rhythm.";
  const { id } = await forum.database.write((tx) =>
    tx
      .insertInto("answer")
      .values({
        thread_id: traits.threadId,
        author_id: traits.authorId,
        body_md: ownWords(body),
        body_html: `<p>${body}</p>`,
        renderer_version: 1,
        created_at: forum.clock(),
      })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  return id;
}

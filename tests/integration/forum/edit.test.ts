import { expect, test } from "vitest";
import { postComment } from "~/features/forum/comment/comment.server";
import { editBody } from "~/features/forum/edit/edit.server";
import { latestRevision } from "~/features/forum/edit/revision.queries.server";
import { editThread } from "~/features/forum/thread/thread-edit.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, anEducator } from "../../support/people";
import { anAnswer, answerRow, aQuestion, commentRow, threadRow, unlimited } from "../../support/questions";

onEveryDialect("editing", (forum) => {
  const revisions = (kind: string, id: number) =>
    forum()
      .database.read.selectFrom("revision")
      .select(["editor_id", "title", "body_md", "note"])
      .where("post_kind", "=", kind)
      .where("post_id", "=", id)
      .orderBy("id")
      .execute();
  const threadCount = async (slug: string) =>
    (
      await forum()
        .database.read.selectFrom("specialty")
        .select("thread_count as n")
        .where("slug", "=", slug)
        .executeTakeFirstOrThrow()
    ).n;

  test("an answer's text before the edit is kept, with the note", async () => {
    const { id } = await aQuestion(forum());
    const answer = await anAnswer(forum(), id, undefined, "First.");
    const post = { kind: "answer", id: answer.id } as const;
    await editBody(unlimited(forum(), answer.author), post, { body: "**The second.**", note: "It is clearer now." });
    expect(await answerRow(forum(), answer.id)).toMatchObject({
      body_md: "**The second.**",
      body_html: expect.stringContaining("<strong>The second.</strong>"),
      edited_at: forum().clock(),
    });
    expect(await revisions("answer", answer.id)).toEqual([
      { editor_id: answer.author.id, title: null, body_md: "First.", note: "It is clearer now." },
    ]);
  });

  test("an edit that changes nothing leaves no trace", async () => {
    const { id } = await aQuestion(forum());
    const answer = await anAnswer(forum(), id, undefined, "First.");
    const post = { kind: "answer", id: answer.id } as const;
    await editBody(unlimited(forum(), answer.author), post, { body: "First.", note: "No change." });
    expect(await revisions("answer", answer.id)).toEqual([]);
    expect((await answerRow(forum(), answer.id)).edited_at).toBeNull();
  });

  test("of two edits begun at once the second is refused, and nothing of the first is lost", async () => {
    const { id } = await aQuestion(forum());
    const answer = await anAnswer(forum(), id, undefined, "First.");
    const post = { kind: "answer", id: answer.id } as const;
    const basedOn = await latestRevision(forum().database.read, post);
    const ctx = unlimited(forum(), answer.author);
    const both = await Promise.allSettled([
      editBody(ctx, post, { body: "One.", basedOn }),
      editBody(ctx, post, { body: "Two.", basedOn }),
    ]);
    expect(both.map((edit) => edit.status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = both.find((edit) => edit.status === "rejected");
    expect(refused?.reason).toMatchObject({ name: "Conflict", status: 409 });
    expect(await revisions("answer", answer.id)).toHaveLength(1);
  });

  test("nobody edits somebody else's answer", async () => {
    const { id } = await aQuestion(forum());
    const answer = await anAnswer(forum(), id);
    const educator = await anEducator(forum(), "cardiology");
    await expect(
      editBody(unlimited(forum(), educator), { kind: "answer", id: answer.id }, { body: "Mine now." }),
    ).rejects.toMatchObject({ name: "Forbidden" });
  });

  test("an educator files and retitles a question, and its words stay", async () => {
    const { id } = await aQuestion(forum(), { title: "Why?", tags: ["Old tag"], know: "K", specialty: "neurology" });
    const educator = await anEducator(forum(), "cardiology");
    const before = { neurology: await threadCount("neurology"), cardiology: await threadCount("cardiology") };
    await editThread(unlimited(forum(), educator), id, {
      title: "Why was the troponin raised?",
      specialty: "cardiology",
      tags: ["Troponin"],
    });
    expect(await threadRow(forum(), id)).toMatchObject({
      title: "Why was the troponin raised?",
      slug: "why-was-the-troponin-raised",
      know_md: "K",
    });
    expect(await revisions("thread", id)).toEqual([
      {
        editor_id: educator.id,
        title: "Why?",
        body_md: "K\f\fWhat explained the **potassium**?",
        note: "Filed before under Neurology, Old tag.",
      },
    ]);
    expect([await threadCount("neurology"), await threadCount("cardiology")]).toEqual([
      before.neurology - 1,
      before.cardiology + 1,
    ]);
    const tags = await forum()
      .database.read.selectFrom("tag")
      .select(["slug", "thread_count as n"])
      .where("slug", "in", ["old-tag", "troponin"])
      .orderBy("slug")
      .execute();
    expect(tags).toEqual([
      { slug: "old-tag", n: 0 },
      { slug: "troponin", n: 1 },
    ]);
  });

  test("an educator cannot change a question's words", async () => {
    const { id } = await aQuestion(forum());
    const educator = await anEducator(forum(), "cardiology");
    await expect(
      editThread(unlimited(forum(), educator), id, {
        title: "Why?",
        specialty: "cardiology",
        tags: [],
        words: { know: "", think: "", asking: "Put into a mouth" },
      }),
    ).rejects.toMatchObject({ name: "Forbidden" });
  });

  test("a student cannot retitle somebody else's question", async () => {
    const { id } = await aQuestion(forum());
    const student = await aMember(forum());
    await expect(
      editThread(unlimited(forum(), student), id, { title: "Hm?", specialty: "cardiology", tags: [] }),
    ).rejects.toMatchObject({ name: "Forbidden" });
  });

  test("the anonymous asker's edits bear no name", async () => {
    const { id, asker } = await aQuestion(forum(), { anonymous: true });
    const ctx = unlimited(forum(), asker);
    const comment = await postComment(ctx, id, { body: "First." });
    await editBody(ctx, { kind: "comment", id: comment.id }, { body: "Second." });
    await editThread(ctx, id, {
      title: "Looking back, why?",
      specialty: "cardiology",
      tags: [],
      words: { know: "", think: "", asking: "Why?" },
    });
    expect((await revisions("comment", comment.id)).map((row) => row.editor_id)).toEqual([null]);
    expect((await revisions("thread", id)).map((row) => row.editor_id)).toEqual([null]);
    expect((await commentRow(forum(), comment.id)).body_md).toBe("Second.");
  });
});

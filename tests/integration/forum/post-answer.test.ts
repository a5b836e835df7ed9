import { expect, test } from "vitest";
import { answerForm, postAnswer } from "~/features/forum/answer/answer.server";
import { deletePost } from "~/features/forum/post/deletion.server";
import { parseForm } from "~/platform/forms.server";
import { readVersions } from "~/platform/versions.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aMentor, aModerator } from "../../support/people";
import { anAnswer, answerRow, aQuestion, threadRow, unlimited } from "../../support/questions";

onEveryDialect("answering", (forum) => {
  test("an answer is stored, counted, and makes the thread and the lists anew", async () => {
    const { id } = await aQuestion(forum());
    const before = await threadRow(forum(), id);
    const lists = (await readVersions(forum().database.read)).lists;
    forum().time.now += 60_000;
    const answer = await anAnswer(forum(), id);
    expect(await answerRow(forum(), answer.id)).toMatchObject({ body_html: expect.stringContaining("<em>old</em>") });
    const after = await threadRow(forum(), id);
    expect(after).toMatchObject({ answer_count: 1, state: "peer", last_activity_at: forum().clock() });
    expect(after.version).toBeGreaterThan(before.version);
    expect((await readVersions(forum().database.read)).lists).toBeGreaterThan(lists);
  });

  test("a mentor's answer is a senior one", async () => {
    const { id } = await aQuestion(forum());
    await anAnswer(forum(), id, await aMentor(forum(), "neurology"));
    expect((await threadRow(forum(), id)).state).toBe("senior");
  });

  test("a double click gives the first answer", async () => {
    const { id } = await aQuestion(forum());
    const author = await aMember(forum());
    const ctx = unlimited(forum(), author);
    const input = { body: "Once.", submission: "double-click-1" };
    const [first, second] = await Promise.all([postAnswer(ctx, id, input), postAnswer(ctx, id, input)]);
    const third = await postAnswer(ctx, id, input);
    expect([second.id, third.id]).toEqual([first.id, first.id]);
    expect((await threadRow(forum(), id)).answer_count).toBe(1);
  });

  test("two people who answer at once are both counted", async () => {
    const { id } = await aQuestion(forum());
    await Promise.all([1, 2, 3, 4].map(() => anAnswer(forum(), id)));
    expect((await threadRow(forum(), id)).answer_count).toBe(4);
  });

  test("the field body is enough, and an empty one is refused", async () => {
    const send = (fields: Record<string, string>) =>
      parseForm(new Request("http://localhost/", { method: "POST", body: new URLSearchParams(fields) }), answerForm);
    await expect(send({ body: " Yes.\r\nNo. " })).resolves.toMatchObject({ body: "Yes.\nNo.", interests: "" });
    await expect(send({ body: " \n " })).rejects.toMatchObject({ fields: { body: "Write your answer first." } });
    await expect(send({})).rejects.toMatchObject({ fields: { body: "Write your answer first." } });
    await expect(send({ body: "x".repeat(20_001) })).rejects.toMatchObject({
      fields: { body: "Shorten this to 20,000 characters." },
    });
  });

  test("nobody answers a question that is gone", async () => {
    const { id, asker } = await aQuestion(forum());
    await deletePost(unlimited(forum(), asker), { kind: "thread", id }, true);
    const other = await aMember(forum());
    await expect(postAnswer(unlimited(forum(), other), id, { body: "Hm." })).rejects.toMatchObject({
      name: "NotFound",
    });
    await expect(postAnswer(unlimited(forum(), other), 987_654, { body: "Hm." })).rejects.toMatchObject({
      name: "NotFound",
    });
  });

  test("a withdrawn answer leaves the counts, and comes back as it was", async () => {
    const { id } = await aQuestion(forum());
    const answer = await anAnswer(forum(), id, await aMentor(forum(), "cardiology"));
    const ctx = unlimited(forum(), answer.author);
    await deletePost(ctx, { kind: "answer", id: answer.id }, true);
    expect(await threadRow(forum(), id)).toMatchObject({ answer_count: 0, state: "unanswered" });
    await deletePost(ctx, { kind: "answer", id: answer.id }, true);
    await deletePost(ctx, { kind: "answer", id: answer.id }, false);
    expect(await threadRow(forum(), id)).toMatchObject({ answer_count: 1, state: "senior" });
  });

  test("what a moderator took down, its author cannot bring back", async () => {
    const { id } = await aQuestion(forum());
    const answer = await anAnswer(forum(), id);
    const post = { kind: "answer", id: answer.id } as const;
    const moderator = await aModerator(forum());
    await deletePost(unlimited(forum(), moderator), post, true);
    await expect(deletePost(unlimited(forum(), answer.author), post, false)).rejects.toMatchObject({
      name: "Forbidden",
    });
    await deletePost(unlimited(forum(), moderator), post, false);
    expect((await threadRow(forum(), id)).answer_count).toBe(1);
  });

  test("a withdrawn question leaves the counts of its specialty and tags, once", async () => {
    const { id, asker } = await aQuestion(forum(), { tags: ["Counted tag"], specialty: "dermatology" });
    const counts = async () => ({
      specialty: (
        await forum()
          .database.read.selectFrom("specialty")
          .select("thread_count")
          .where("slug", "=", "dermatology")
          .executeTakeFirstOrThrow()
      ).thread_count,
      tag: (
        await forum()
          .database.read.selectFrom("tag")
          .select("thread_count")
          .where("slug", "=", "counted-tag")
          .executeTakeFirstOrThrow()
      ).thread_count,
    });
    expect(await counts()).toEqual({ specialty: 1, tag: 1 });
    const ctx = unlimited(forum(), asker);
    await deletePost(ctx, { kind: "thread", id }, true);
    await deletePost(ctx, { kind: "thread", id }, true);
    expect(await counts()).toEqual({ specialty: 0, tag: 0 });
    await deletePost(ctx, { kind: "thread", id }, false);
    expect(await counts()).toEqual({ specialty: 1, tag: 1 });
  });
});

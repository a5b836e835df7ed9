import { expect, test } from "vitest";
import { postComment } from "~/features/forum/comment/comment.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember } from "../../support/people";
import { anAnswer, answerRow, aQuestion, commentRow, threadRow, unlimited } from "../../support/questions";

onEveryDialect("commenting", (forum) => {
  test("replies go two levels deep, then stay flat", async () => {
    const { id, asker } = await aQuestion(forum());
    const answer = await anAnswer(forum(), id);
    const ctx = unlimited(forum(), asker);
    const first = await postComment(ctx, id, { body: "One.", answer: answer.id });
    const second = await postComment(ctx, id, { body: "Two.", parent: first.id });
    const third = await postComment(ctx, id, { body: "Three.", parent: second.id });
    for (const reply of [second, third])
      expect(await commentRow(forum(), reply.id)).toMatchObject({ parent_id: first.id, answer_id: answer.id });
    expect((await answerRow(forum(), answer.id)).comment_count).toBe(3);
    expect((await threadRow(forum(), id)).comment_count).toBe(3);
  });

  test("a comment names an answer and a parent of its own thread", async () => {
    const one = await aQuestion(forum());
    const two = await aQuestion(forum());
    const answer = await anAnswer(forum(), two.id);
    const ctx = unlimited(forum(), await aMember(forum()));
    const comment = await postComment(ctx, two.id, { body: "Here." });
    await expect(postComment(ctx, one.id, { body: "x", answer: answer.id })).rejects.toMatchObject({
      name: "NotFound",
    });
    await expect(postComment(ctx, one.id, { body: "x", parent: comment.id })).rejects.toMatchObject({
      name: "NotFound",
    });
  });

  test("a double click gives the first comment", async () => {
    const { id } = await aQuestion(forum());
    const ctx = unlimited(forum(), await aMember(forum()));
    const input = { body: "Once.", submission: "comment-twice-1" };
    const [first, second] = await Promise.all([postComment(ctx, id, input), postComment(ctx, id, input)]);
    expect(second.id).toBe(first.id);
    expect((await threadRow(forum(), id)).comment_count).toBe(1);
  });
});

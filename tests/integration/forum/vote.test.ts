import { expect, test } from "vitest";
import { markHelpful } from "~/features/forum/answer/answer.server";
import { endorseAnswer } from "~/features/forum/answer/endorsement.server";
import { vote } from "~/features/forum/answer/vote.server";
import { wilson } from "~/features/forum/answer/wilson";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aMentor } from "../../support/people";
import { anAnswer, answerRow, aQuestion, threadRow, unlimited } from "../../support/questions";

onEveryDialect("voting, endorsing, marking", (forum) => {
  const answered = async () => {
    const question = await aQuestion(forum());
    const answer = await anAnswer(forum(), question.id);
    return { ...question, answer, post: { kind: "answer", id: answer.id } as const };
  };
  const recorded = async (work: () => Promise<unknown>) => {
    const events: string[] = [];
    const { record } = forum();
    forum().record = (ctx) => async (tx, event) => {
      events.push("value" in event ? `${event.type} ${event.value}` : event.type);
      await record(ctx)(tx, event);
    };
    await work();
    forum().record = record;
    return events;
  };

  test("two people voting at once keep exact counts", async () => {
    const { post, id } = await answered();
    const people = await Promise.all([1, 2, 3, 4, 5, 6].map(() => aMember(forum())));
    await Promise.all([
      ...people.map((person) => vote(unlimited(forum(), person), post, { value: 1, on: true })),
      ...people.map((person) => vote(unlimited(forum(), person), { kind: "thread", id }, { value: 1, on: true })),
    ]);
    expect(await answerRow(forum(), post.id)).toMatchObject({ useful_count: 6, wilson: wilson(6, 0) });
    expect((await threadRow(forum(), id)).useful_count).toBe(6);
  });

  test("one person voting twice at once has one vote", async () => {
    const { post } = await answered();
    const ctx = unlimited(forum(), await aMember(forum()));
    await Promise.all([1, 2, 3].map(() => vote(ctx, post, { value: 1, on: true })));
    expect((await answerRow(forum(), post.id)).useful_count).toBe(1);
  });

  test("a change of mind takes the useful back before it disagrees", async () => {
    const { post } = await answered();
    const ctx = unlimited(forum(), await aMember(forum()));
    const events = await recorded(async () => {
      await vote(ctx, post, { value: 1, on: true });
      await vote(ctx, post, { value: 1, on: true });
      await vote(ctx, post, { value: -1, on: true, reason: "The dose was wrong." });
    });
    expect(events).toEqual(["VoteCast 1", "VoteWithdrawn 1", "VoteCast -1"]);
    expect(await answerRow(forum(), post.id)).toMatchObject({ useful_count: 0, disagree_count: 1 });
    await vote(ctx, post, { value: 1, on: false });
    expect((await answerRow(forum(), post.id)).disagree_count).toBe(1);
    await vote(ctx, post, { value: -1, on: false });
    expect(await answerRow(forum(), post.id)).toMatchObject({ disagree_count: 0, wilson: 0 });
  });

  test("nobody votes for the own answer", async () => {
    const { post, answer } = await answered();
    await expect(vote(unlimited(forum(), answer.author), post, { value: 1, on: true })).rejects.toMatchObject({
      name: "Forbidden",
    });
  });

  test("a mentor of the specialty endorses once, and takes it back exactly", async () => {
    const { answer, id } = await answered();
    const ctx = unlimited(forum(), await aMentor(forum(), "cardiology"));
    const events = await recorded(async () => {
      await Promise.all([endorseAnswer(ctx, answer.id, true), endorseAnswer(ctx, answer.id, true)]);
    });
    expect(events).toEqual(["AnswerEndorsed"]);
    expect((await answerRow(forum(), answer.id)).endorsement_count).toBe(1);
    expect(await threadRow(forum(), id)).toMatchObject({ endorsed_count: 1, state: "senior" });
    await endorseAnswer(ctx, answer.id, false);
    await endorseAnswer(ctx, answer.id, false);
    expect((await answerRow(forum(), answer.id)).endorsement_count).toBe(0);
    expect(await threadRow(forum(), id)).toMatchObject({ endorsed_count: 0, state: "peer" });
  });

  test("a student and a mentor of another specialty cannot endorse", async () => {
    const { answer } = await answered();
    for (const person of [await aMember(forum()), await aMentor(forum(), "dermatology")])
      await expect(endorseAnswer(unlimited(forum(), person), answer.id, true)).rejects.toMatchObject({
        name: "Forbidden",
      });
  });

  test("an imported endorsement does not count until its mentor gives it here", async () => {
    const { answer, id } = await answered();
    const mentor = await aMentor(forum(), "cardiology");
    await forum().database.write(async (tx) => {
      const { specialty_id } = await tx
        .selectFrom("thread")
        .select("specialty_id")
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
      await tx
        .insertInto("endorsement")
        .values({ answer_id: answer.id, account_id: mentor.id, specialty_id, created_at: 1, imported: 1 })
        .execute();
    });
    const ctx = unlimited(forum(), mentor);
    await endorseAnswer(ctx, answer.id, false);
    await vote(ctx, { kind: "answer", id: answer.id }, { value: 1, on: true });
    expect(await threadRow(forum(), id)).toMatchObject({ endorsed_count: 0, state: "peer" });
    await endorseAnswer(ctx, answer.id, true);
    expect(await threadRow(forum(), id)).toMatchObject({ endorsed_count: 1, state: "senior" });
  });

  test("two endorsed answers of which one's endorser doubts the other make the thread contested", async () => {
    const { id, answer } = await answered();
    const other = await anAnswer(forum(), id);
    const [one, two] = [await aMentor(forum(), "cardiology"), await aMentor(forum(), "cardiology")];
    await endorseAnswer(unlimited(forum(), one), answer.id, true);
    await endorseAnswer(unlimited(forum(), two), other.id, true);
    expect((await threadRow(forum(), id)).contested).toBe(0);
    await vote(unlimited(forum(), one), { kind: "answer", id: other.id }, { value: -1, on: true });
    expect((await threadRow(forum(), id)).contested).toBe(1);
    await vote(unlimited(forum(), one), { kind: "answer", id: other.id }, { value: -1, on: false });
    expect((await threadRow(forum(), id)).contested).toBe(0);
  });

  test("the asker marks what helped, also two answers, and takes it back", async () => {
    const { id, asker, answer } = await answered();
    const other = await anAnswer(forum(), id);
    const ctx = unlimited(forum(), asker);
    const events = await recorded(async () => {
      await markHelpful(ctx, answer.id, true);
      await markHelpful(ctx, answer.id, true);
      await markHelpful(ctx, other.id, true);
      await markHelpful(ctx, answer.id, false);
    });
    expect(events).toEqual(["AnswerMarkedHelpful", "AnswerMarkedHelpful", "HelpfulMarkWithdrawn"]);
    expect((await answerRow(forum(), answer.id)).helpful_at).toBeNull();
    expect((await answerRow(forum(), other.id)).helpful_at).not.toBeNull();
  });

  test("nobody but the asker says what helped", async () => {
    const { answer } = await answered();
    await expect(markHelpful(unlimited(forum(), await aMember(forum())), answer.id, true)).rejects.toMatchObject({
      name: "Forbidden",
    });
  });
});

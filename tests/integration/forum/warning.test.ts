import { expect, test } from "vitest";
import { decideWarning, warnOfAnswer } from "~/features/forum/answer/warning.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aMentor, aModerator } from "../../support/people";
import { anAnswer, aQuestion, threadRow, unlimited } from "../../support/questions";

onEveryDialect("warning of an answer", (forum) => {
  const warnings = (answerId: number) =>
    forum().database.read.selectFrom("warning").selectAll().where("answer_id", "=", answerId).orderBy("id").execute();
  const warned = async (by = aMember(forum())) => {
    const question = await aQuestion(forum());
    const answer = await anAnswer(forum(), question.id);
    const member = await by;
    await warnOfAnswer(unlimited(forum(), member), answer.id, { kind: "dangerous", comment: "Ten times the dose." });
    const [warning] = await warnings(answer.id);
    if (!warning) throw new Error("no warning was written");
    return { question, answer, member, warning };
  };

  test("it says whether a clinician gave it, and makes the thread's page anew", async () => {
    const student = await warned();
    expect(student.warning).toMatchObject({ kind: "dangerous", by_clinician: 0, decided_at: null });
    const mentor = await warned(aMentor(forum(), "neurology"));
    expect(mentor.warning.by_clinician).toBe(1);
    const version = (await threadRow(forum(), mentor.question.id)).version;
    await warnOfAnswer(unlimited(forum(), mentor.member), mentor.answer.id, { kind: "outdated", comment: "Old." });
    expect((await threadRow(forum(), mentor.question.id)).version).toBeGreaterThan(version);
  });

  test("one member gives one warning of a kind", async () => {
    const { answer, member } = await warned();
    await expect(
      warnOfAnswer(unlimited(forum(), member), answer.id, { kind: "dangerous", comment: "Again." }),
    ).rejects.toMatchObject({ name: "Conflict" });
    expect(await warnings(answer.id)).toHaveLength(1);
  });

  test("an anonymous asker gives no warning under a name in the own thread", async () => {
    const { id, asker } = await aQuestion(forum(), { anonymous: true });
    const answer = await anAnswer(forum(), id);
    await expect(
      warnOfAnswer(unlimited(forum(), asker), answer.id, { kind: "dangerous", comment: "No." }),
    ).rejects.toMatchObject({ name: "Forbidden" });
  });

  test("of two who decide at once exactly one decides", async () => {
    const { answer, warning } = await warned();
    const deciders = [await aModerator(forum()), await aMentor(forum(), "cardiology")];
    const results = await Promise.allSettled(
      deciders.map((decider, place) => decideWarning(unlimited(forum(), decider), warning.id, place === 0)),
    );
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    const winner = results.findIndex((result) => result.status === "fulfilled");
    const [decided] = await warnings(answer.id);
    expect(decided).toMatchObject({ decided_by: deciders[winner]?.id, upheld: winner === 0 ? 1 : 0 });
  });

  test("a mentor of another specialty, and whoever warned, do not decide", async () => {
    const { warning } = await warned();
    const other = await aMentor(forum(), "neurology");
    await expect(decideWarning(unlimited(forum(), other), warning.id, true)).rejects.toMatchObject({
      name: "Forbidden",
    });
    const own = await warned(aMentor(forum(), "cardiology"));
    await expect(decideWarning(unlimited(forum(), own.member), own.warning.id, true)).rejects.toMatchObject({
      name: "Forbidden",
    });
  });
});

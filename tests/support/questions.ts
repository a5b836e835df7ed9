import type { Member } from "~/core/actor";
import { postAnswer } from "~/features/forum/answer/answer.server";
import { postQuestion, type QuestionInput } from "~/features/forum/thread/thread.server";
import type { Context } from "~/platform/context.server";
import { aMember } from "./people";
import type { TestRuntime } from "./test-runtime";

/** A member's context without the limits on posting, for tests that act more than a person would. */
export const unlimited = (forum: TestRuntime, actor: Member): Context => ({ ...forum.as(actor), address: "" });

/** Asks a question in cardiology; says only what matters here. */
export async function aQuestion(forum: TestRuntime, input: Partial<QuestionInput> & { by?: Member } = {}) {
  const { by, ...question } = input;
  const asker = by ?? (await aMember(forum));
  const posted = await postQuestion(unlimited(forum, asker), {
    episode: "none",
    title: "Why was the potassium raised?",
    specialty: "cardiology",
    asking: "What explained the **potassium**?",
    ...question,
  });
  return { ...posted, asker };
}

export async function anAnswer(
  forum: TestRuntime,
  threadId: number,
  by?: Member,
  body = "Because the sample was *old*.",
) {
  const author = by ?? (await aMember(forum));
  const posted = await postAnswer(unlimited(forum, author), threadId, { body });
  return { ...posted, author };
}

/** A thread's row as it is stored. */
export const threadRow = (forum: TestRuntime, id: number) =>
  forum.database.read.selectFrom("thread").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

export const answerRow = (forum: TestRuntime, id: number) =>
  forum.database.read.selectFrom("answer").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

export const commentRow = (forum: TestRuntime, id: number) =>
  forum.database.read.selectFrom("comment").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

import { markHelpful, postAnswer } from "~/features/forum/answer/answer.server";
import { vote } from "~/features/forum/answer/vote.server";
import { warnOfAnswer } from "~/features/forum/answer/warning.server";
import { postComment } from "~/features/forum/comment/comment.server";
import { saveDraft } from "~/features/forum/draft/draft.server";
import { editBody } from "~/features/forum/edit/edit.server";
import { deletePost } from "~/features/forum/post/deletion.server";
import { postQuestion } from "~/features/forum/thread/thread.server";
import { bookmarkThread } from "~/features/forum/thread/thread-acts.server";
import { editThread } from "~/features/forum/thread/thread-edit.server";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { setWatch } from "~/features/notifications/watch.server";
import { answerTo, as, commentOf, type Do, fetched, thread } from "./where";
import type { World } from "./world";

/** Asks anonymously. The pseudonym is drawn by chance for each thread, so both worlds are given the same. */
export async function ask(world: World): Promise<void> {
  const posted = await postQuestion(as(world, world.author), {
    episode: "none",
    title: "Why was the potassium raised?",
    specialty: "cardiology",
    tags: ["potassium"],
    know: "The sample was old.",
    asking: "What explained it?",
    anonymous: true,
  });
  await world.built.forum.database.write((tx) =>
    tx.updateTable("thread").set({ pseudonym: "Anonymous Heron" }).where("id", "=", posted.id).execute(),
  );
  world.threads.push({ ...posted, kind: "question" });
}

/** What the anonymous author may do in their thread and around it. */
export const authorActs: Record<string, Do> = {
  "the author comments": (world) =>
    postComment(as(world, world.author), thread(world).id, { body: "It was repeated." }),
  "the author comments under an answer": async (world) =>
    postComment(as(world, world.author), thread(world).id, { body: "Thank you.", answer: await answerTo(world) }),
  "the author replies": async (world) =>
    postComment(as(world, world.author), thread(world).id, { body: "Yes.", parent: await commentOf(world, 0) }),
  "the author edits the question": (world) =>
    editThread(as(world, world.author), thread(world).id, {
      title: "Why was the potassium so high?",
      specialty: "cardiology",
      tags: ["potassium", "samples"],
      words: { know: "The sample was old.", think: "Haemolysis.", asking: "What explained it then?" },
    }),
  "the author edits a comment": async (world) =>
    editBody(
      as(world, world.author),
      { kind: "comment", id: await commentOf(world, 1) },
      { body: "It was repeated twice." },
    ),
  "the author withdraws a comment": async (world) =>
    deletePost(as(world, world.author), { kind: "comment", id: await commentOf(world, 1) }, true),
  "the author brings a comment back": async (world) =>
    deletePost(as(world, world.author), { kind: "comment", id: await commentOf(world, 1) }, false),
  "the author withdraws the question": (world) =>
    deletePost(as(world, world.author), { kind: "thread", id: thread(world).id }, true),
  "the author brings the question back": (world) =>
    deletePost(as(world, world.author), { kind: "thread", id: thread(world).id }, false),
  "the author says what helped": async (world) => markHelpful(as(world, world.author), await answerTo(world), true),
  "the author votes an answer useful": async (world) =>
    vote(as(world, world.author), { kind: "answer", id: await answerTo(world) }, { value: 1, on: true }),
  "the author disagrees": async (world) =>
    vote(
      as(world, world.author),
      { kind: "answer", id: await answerTo(world) },
      { value: -1, on: true, reason: "No." },
    ),
  "the author warns": async (world) =>
    warnOfAnswer(as(world, world.author), await answerTo(world), {
      kind: "outdated",
      comment: "There is a newer guideline.",
    }),
  "the author answers, and is refused": (world) =>
    postAnswer(as(world, world.author), thread(world).id, { body: "Me." }),
  "the author follows": (world) =>
    setWatch(as(world, world.author), { kind: "thread", id: thread(world).id, on: true }),
  "the author saves": (world) => bookmarkThread(as(world, world.author), thread(world).id, true),
  "the author begins a draft": (world) =>
    saveDraft(as(world, world.author), `answer-${thread(world).id}`, { body: "It was" }),
  "the author reports the own question": (world) =>
    raiseFlag(as(world, world.author), {
      post: { kind: "thread", id: thread(world).id },
      reason: "identifies",
      comment: "",
    }),
  "the author reports an answer": async (world) =>
    raiseFlag(as(world, world.author), {
      ...{ post: { kind: "answer", id: await answerTo(world) } as const, reason: "disrespect", comment: "Rude" },
    }),
  "the author opens the page": (world) =>
    fetched(world, "author", `/questions/${thread(world).id}/${thread(world).slug}`),
  "the author opens the notices": (world) => fetched(world, "author", "/notices"),
};

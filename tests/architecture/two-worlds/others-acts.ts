import { HOUR } from "~/core/time";
import { collectThread, publishCollection } from "~/features/curation/collection.server";
import { pinLearningPoints } from "~/features/curation/learning-point.server";
import { postAnswer } from "~/features/forum/answer/answer.server";
import { endorseAnswer } from "~/features/forum/answer/endorsement.server";
import { vote } from "~/features/forum/answer/vote.server";
import { postComment } from "~/features/forum/comment/comment.server";
import { deletePost } from "~/features/forum/post/deletion.server";
import { showThreadTo, wonderToo } from "~/features/forum/thread/thread-acts.server";
import { editThread } from "~/features/forum/thread/thread-edit.server";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { askReveal, decideReveal } from "~/features/moderation/reveal/reveal.server";
import { decideReview, nextToDecide } from "~/features/moderation/review/review.server";
import { setWatch } from "~/features/notifications/watch.server";
import { answerTo, as, commentOf, type Do, read, thread } from "./where";

/** What others do to it. */
export const othersActs: Record<string, Do> = {
  "a mentor answers": (world) =>
    postAnswer(as(world, world.people.mentor), thread(world).id, { body: "The sample was **old**." }),
  "a student answers": (world) =>
    postAnswer(as(world, world.people.student), thread(world).id, { body: "Haemolysis." }),
  "a mentor endorses": async (world) => endorseAnswer(as(world, world.people.senior), await answerTo(world), true),
  "a student comments": (world) =>
    postComment(as(world, world.people.student), thread(world).id, { body: "I wondered too." }),
  "a mentor replies to the asker": async (world) =>
    postComment(as(world, world.people.mentor), thread(world).id, { body: "Good.", parent: await commentOf(world, 1) }),
  "a student votes the question useful": (world) =>
    vote(as(world, world.people.student), { kind: "thread", id: thread(world).id }, { value: 1, on: true }),
  "a mentor votes the question useful": (world) =>
    vote(as(world, world.people.mentor), { kind: "thread", id: thread(world).id }, { value: 1, on: true }),
  "a mentor votes the asker's comment useful": async (world) =>
    vote(as(world, world.people.mentor), { kind: "comment", id: await commentOf(world, 1) }, { value: 1, on: true }),
  "a student wonders too": (world) => wonderToo(as(world, world.people.student), thread(world).id, true),
  "an educator shows it to everybody": (world) =>
    showThreadTo(as(world, world.people.educator), thread(world).id, "public"),
  "an educator pins learning points": (world) =>
    pinLearningPoints(as(world, world.people.educator), thread(world).id, "Look at the sample first."),
  "an educator takes it into a collection": async (world) => {
    await collectThread(as(world, world.people.educator), world.collection, thread(world).id);
    await publishCollection(as(world, world.people.educator), world.collection, true);
  },
  "an educator changes the title": (world) =>
    editThread(as(world, world.people.educator), thread(world).id, {
      title: "Raised potassium: why?",
      specialty: "cardiology",
      tags: ["potassium"],
    }),
  "somebody reports it": (world) =>
    raiseFlag(as(world, world.people.student), {
      post: { kind: "thread", id: thread(world).id },
      reason: "identifies",
      comment: "",
    }),
  "a moderator lets it stand": async (world) => {
    const id = await nextToDecide(as(world, world.people.moderator));
    await decideReview(as(world, world.people.moderator), id ?? 0, {
      decision: "restore",
      reason: "Nobody can be recognised.",
    });
  },
  "a moderator hides it": async (world) => {
    const id = await nextToDecide(as(world, world.people.moderator));
    await decideReview(as(world, world.people.moderator), id ?? 0, { decision: "hide", reason: "Somebody could be." });
  },
  "a moderator withdraws it": (world) =>
    deletePost(as(world, world.people.moderator), { kind: "thread", id: thread(world).id }, true),
  "two moderators do not agree who it was": async (world) => {
    const why = { category: "danger", reason: "They wrote of harming themselves." } as const;
    const id = await askReveal(as(world, world.people.moderator), thread(world).id, why);
    await decideReveal(as(world, world.people.other), id, { decision: "refuse", reason: "It is about a textbook." });
  },
  "hours pass": async (world) => {
    world.built.forum.time.now += 3 * HOUR;
  },
  "what waits is done": (world) => world.built.forum.jobs.drain(),
  "a student follows it": (world) =>
    setWatch(as(world, world.people.student), { kind: "thread", id: thread(world).id, on: true }),
  "a student votes a further answer of each of the two useful": async (world) => {
    for (const { id } of world.candidates) {
      const row = await read(world)
        .selectFrom("answer")
        .select("id")
        .where("author_id", "=", id)
        .orderBy("id", "desc")
        .executeTakeFirstOrThrow();
      await vote(as(world, world.people.student), { kind: "answer", id: row.id }, { value: 1, on: true });
    }
  },
};

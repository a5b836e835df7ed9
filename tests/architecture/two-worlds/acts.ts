import type { Member } from "~/core/actor";
import { HOUR } from "~/core/time";
import { collectThread, publishCollection } from "~/features/curation/collection.server";
import { pinLearningPoints } from "~/features/curation/learning-point.server";
import { markHelpful, postAnswer } from "~/features/forum/answer.server";
import { postComment } from "~/features/forum/comment.server";
import { deletePost } from "~/features/forum/deletion.server";
import { saveDraft } from "~/features/forum/draft.server";
import { editBody } from "~/features/forum/edit.server";
import { endorseAnswer } from "~/features/forum/endorsement.server";
import { postQuestion } from "~/features/forum/thread.server";
import { bookmarkThread, showThreadTo, wonderToo } from "~/features/forum/thread-acts.server";
import { editThread } from "~/features/forum/thread-edit.server";
import { vote } from "~/features/forum/vote.server";
import { warnOfAnswer } from "~/features/forum/warning.server";
import { raiseFlag } from "~/features/moderation/flag.server";
import { askReveal, decideReveal } from "~/features/moderation/reveal.server";
import { decideReview, nextToDecide } from "~/features/moderation/review.server";
import { setWatch } from "~/features/notifications/watch.server";
import { unlimited } from "../../support/questions";
import type { World } from "./world";

type Do = (world: World) => Promise<unknown>;

const as = (world: World, member: Member) => unlimited(world.built.forum, member);
const read = (world: World) => world.built.forum.database.read;

/** The newest anonymous thread; the first act of each sequence made it. */
function thread(world: World): { id: number; slug: string } {
  const last = world.threads.at(-1);
  if (!last) throw new Error("Nobody has asked yet.");
  return last;
}

const answerTo = async (world: World): Promise<number> => {
  const row = await read(world)
    .selectFrom("answer")
    .select("id")
    .where("thread_id", "=", thread(world).id)
    .orderBy("id", "desc")
    .executeTakeFirst();
  return row?.id ?? 0;
};

/** The newest comment under the thread: the asker's or somebody else's. */
const commentOf = async (world: World, asAsker: 0 | 1): Promise<number> => {
  const row = await read(world)
    .selectFrom("comment")
    .select("id")
    .where("thread_id", "=", thread(world).id)
    .where("as_asker", "=", asAsker)
    .orderBy("id", "desc")
    .executeTakeFirst();
  return row?.id ?? 0;
};

/** Asks anonymously. The pseudonym is drawn by chance for each thread, so both worlds are given the same. */
export async function ask(world: World): Promise<void> {
  const posted = await postQuestion(as(world, world.author), {
    ...{ episode: "none", title: "Why was the potassium raised?", specialty: "cardiology", tags: ["potassium"] },
    ...{ know: "The sample was old.", asking: "What explained it?", anonymous: true },
  });
  await world.built.forum.database.write((tx) =>
    tx.updateTable("thread").set({ pseudonym: "Anonymous Heron" }).where("id", "=", posted.id).execute(),
  );
  world.threads.push(posted);
}

/** What the anonymous author may do in their thread and around it. */
const authorActs: Record<string, Do> = {
  "the author comments": (world) =>
    postComment(as(world, world.author), thread(world).id, { body: "It was repeated." }),
  "the author comments under an answer": async (world) =>
    postComment(as(world, world.author), thread(world).id, { body: "Thank you.", answer: await answerTo(world) }),
  "the author replies": async (world) =>
    postComment(as(world, world.author), thread(world).id, { body: "Yes.", parent: await commentOf(world, 0) }),
  "the author edits the question": (world) =>
    editThread(as(world, world.author), thread(world).id, {
      ...{ title: "Why was the potassium so high?", specialty: "cardiology", tags: ["potassium", "samples"] },
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
};

/** What others do to it. */
const othersActs: Record<string, Do> = {
  "a mentor answers": (world) =>
    postAnswer(as(world, world.mentor), thread(world).id, { body: "The sample was **old**." }),
  "a student answers": (world) => postAnswer(as(world, world.student), thread(world).id, { body: "Haemolysis." }),
  "a mentor endorses": async (world) => endorseAnswer(as(world, world.senior), await answerTo(world), true),
  "a student comments": (world) => postComment(as(world, world.student), thread(world).id, { body: "I wondered too." }),
  "a mentor replies to the asker": async (world) =>
    postComment(as(world, world.mentor), thread(world).id, { body: "Good.", parent: await commentOf(world, 1) }),
  "a student votes the question useful": (world) =>
    vote(as(world, world.student), { kind: "thread", id: thread(world).id }, { value: 1, on: true }),
  "a mentor votes the question useful": (world) =>
    vote(as(world, world.mentor), { kind: "thread", id: thread(world).id }, { value: 1, on: true }),
  "a mentor votes the asker's comment useful": async (world) =>
    vote(as(world, world.mentor), { kind: "comment", id: await commentOf(world, 1) }, { value: 1, on: true }),
  "a student wonders too": (world) => wonderToo(as(world, world.student), thread(world).id, true),
  "an educator shows it to everybody": (world) => showThreadTo(as(world, world.educator), thread(world).id, "public"),
  "an educator pins learning points": (world) =>
    pinLearningPoints(as(world, world.educator), thread(world).id, "Look at the sample first."),
  "an educator takes it into a collection": async (world) => {
    await collectThread(as(world, world.educator), world.collection, thread(world).id);
    await publishCollection(as(world, world.educator), world.collection, true);
  },
  "an educator changes the title": (world) =>
    editThread(as(world, world.educator), thread(world).id, {
      ...{ title: "Raised potassium: why?", specialty: "cardiology", tags: ["potassium"] },
    }),
  "somebody reports it": (world) =>
    raiseFlag(as(world, world.student), {
      post: { kind: "thread", id: thread(world).id },
      reason: "identifies",
      comment: "",
    }),
  "a moderator lets it stand": async (world) => {
    const id = await nextToDecide(as(world, world.moderator));
    await decideReview(as(world, world.moderator), id ?? 0, {
      decision: "restore",
      reason: "Nobody can be recognised.",
    });
  },
  "a moderator hides it": async (world) => {
    const id = await nextToDecide(as(world, world.moderator));
    await decideReview(as(world, world.moderator), id ?? 0, { decision: "hide", reason: "Somebody could be." });
  },
  "a moderator withdraws it": (world) =>
    deletePost(as(world, world.moderator), { kind: "thread", id: thread(world).id }, true),
  "two moderators do not agree who it was": async (world) => {
    const why = { category: "danger", reason: "They wrote of harming themselves." } as const;
    const id = await askReveal(as(world, world.moderator), thread(world).id, why);
    await decideReveal(as(world, world.other), id, { decision: "refuse", reason: "It is about a textbook." });
  },
  "hours pass": async (world) => {
    world.built.forum.time.now += 3 * HOUR;
  },
  "what waits is done": (world) => world.built.forum.jobs.drain(),
};

export const acts: Record<string, Do> = { ...authorActs, ...othersActs };
export const actNames = Object.keys(acts);

/** Without these there is nothing to act on. */
export const firstActs = ["a mentor answers", "the author comments", "a student comments"] as const;
/** After one of these the question may be out of sight, so they come last. */
export const lastActs = actNames.filter((name) => /withdraws|back|reports (it|the own)|moderator/.test(name));
export const middleActs = actNames.filter((name) => !lastActs.includes(name));

/** Does one act; gives back what was refused, which is the same in both worlds too. */
export async function perform(world: World, name: string): Promise<string> {
  try {
    await acts[name]?.(world);
    return "done";
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

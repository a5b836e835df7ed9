import type { Actor, Member } from "~/core/actor";
import { saveSettings } from "~/features/admin/setting.server";
import { startCase } from "~/features/cases/case/case.server";
import { caseToCheck } from "~/features/cases/check/case-check.server";
import { recordConsent } from "~/features/cases/consent/consent.server";
import { endGovernance, recordGovernance } from "~/features/cases/consent/governance.server";
import { announceUpload } from "~/features/cases/upload/upload.server";
import { publishCollection, startCollection } from "~/features/curation/collection.server";
import { pinLearningPoints } from "~/features/curation/learning-point.server";
import { postAnswer } from "~/features/forum/answer/answer.server";
import { endorseAnswer } from "~/features/forum/answer/endorsement.server";
import { vote } from "~/features/forum/answer/vote.server";
import { postComment } from "~/features/forum/comment/comment.server";
import { postQuestion } from "~/features/forum/thread/thread.server";
import { mustRead } from "~/features/forum/thread/thread-access";
import { bookmarkThread, showThreadTo } from "~/features/forum/thread/thread-acts.server";
import { editThread } from "~/features/forum/thread/thread-edit.server";
import { findThreadHead } from "~/features/forum/thread/thread-head.queries.server";
import { giveRole } from "~/features/identity/people/role.server";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { askReveal } from "~/features/moderation/reveal/reveal.server";
import { claimReview } from "~/features/moderation/review/review.server";
import { setWatch } from "~/features/notifications/watch.server";
import type { Context } from "~/platform/context.server";
import { anAttachment, aReadyCase, aWaitingCase, madeUp, words } from "../../support/cases";
import { anAssessorOf } from "../../support/cohorts";
import { aMember } from "../../support/people";
import { anAnswerRow, aThreadRow } from "../../support/posts";
import type { TestRuntime } from "../../support/test-runtime";
import { schoolAttempts } from "./school-attempts";

type Attempt = (forum: TestRuntime, actor: Actor) => Promise<unknown>;

const idOf = (actor: Actor) => (actor.kind === "member" ? actor.id : 0);
/** Nobody is limited in how often they act. */
const as = (forum: TestRuntime, actor: Actor): Context => ({ ...forum.as(actor), address: "" });

const question = { episode: "none", title: "Why was it raised?", specialty: "cardiology", asking: "Why?" } as const;
const kept = [{ x: 0, y: 0, w: 5, h: 5, by: "found", kept: true, reason: "side_marker" }] as const;
const oddCase = { ...words, tags: "" };

/** One after the other, all of them: whoever may do one of what a row names may do each. */
async function all(acts: readonly (() => Promise<unknown>)[]): Promise<void> {
  const ends = [];
  for (const act of acts)
    ends.push(
      await act().then(
        () => null,
        (error: unknown) => error,
      ),
    );
  const refused = ends.filter((end) => end !== null);
  if (refused.length > 0 && refused.length < acts.length)
    throw new Error(`Some of one row was refused, some done: ${ends.map((end) => end ?? "done").join(" | ")}`);
  if (refused.length > 0) throw refused[0];
}

async function read(forum: TestRuntime, actor: Actor, visibility: "public" | "verified") {
  const id = await aThreadRow(forum, { authorId: (await aMember(forum)).id, visibility });
  mustRead(actor, await findThreadHead(forum.database.read, id, idOf(actor)));
}

const thread = async (forum: TestRuntime) => aThreadRow(forum, { authorId: (await aMember(forum)).id });

/** Somebody's answer to another's question; the actor's own where they are somebody. */
async function answer(forum: TestRuntime, mine: Actor | null = null) {
  const author = mine?.kind === "member" ? mine : await aMember(forum);
  return anAnswerRow(forum, { threadId: await thread(forum), authorId: author.id });
}

async function review(forum: TestRuntime, mine: Actor | null = null) {
  const post = { kind: "answer", id: await answer(forum, mine) } as const;
  const { reviewId } = await raiseFlag(as(forum, await aMember(forum)), { post, reason: "other", comment: "Look" });
  return reviewId;
}

async function anonymous(forum: TestRuntime, mine: Actor | null = null) {
  const author = mine?.kind === "member" ? mine : await aMember(forum);
  return aThreadRow(forum, { anonymousAuthorId: author.id });
}

/** A case that waits for the second person; composed by the actor where `mine`. */
async function waiting(forum: TestRuntime, mine: Actor | null = null): Promise<string> {
  const made = await aWaitingCase(forum, { tags: "" });
  if (mine?.kind === "member")
    await forum.database.write((tx) =>
      tx.updateTable("clinical_case").set({ author_id: mine.id }).where("token", "=", made.token).execute(),
    );
  return made.token;
}

async function keptCase(forum: TestRuntime): Promise<string> {
  const ready = await aReadyCase(forum, { tags: "" });
  await anAttachment(forum, ready.token, { boxes: kept });
  await forum.database.write((tx) =>
    tx.updateTable("clinical_case").set({ state: "submitted" }).where("token", "=", ready.token).execute(),
  );
  return ready.token;
}

/** The only administrator's rights are never tried on the people of the table. */
async function govern(forum: TestRuntime, actor: Actor) {
  const ctx = as(forum, actor);
  const text = "Settled for the tests of this forum";
  const victim: Member = await aMember(forum, { role: "reader", stage: null });
  const form = new FormData();
  form.set("forum-name", `Forum ${victim.id}`);
  const grant = { accountId: victim.id, role: "student", specialtyId: null, stage: "Year 4", reason: "Seen" } as const;
  await all([
    () => saveSettings(ctx, form),
    () => giveRole(ctx, grant),
    async () => {
      await recordGovernance(ctx, { controller: text, assessment: text, contracts: text, location: text });
      const { id } = await forum.database.read
        .selectFrom("governance_record")
        .select("id")
        .where("ended_at", "is", null)
        .executeTakeFirstOrThrow();
      await endGovernance(ctx, { record: id, reason: "Only tried" });
    },
  ]);
}

/** How each row of the product's table is tried, on posts made for it, by the verbs that the pages call. */
export const attempts: Record<string, Attempt> = {
  "Read public questions, pages and collections": (forum, actor) => read(forum, actor, "public"),
  "Report that a post may identify somebody": async (forum, actor) => {
    const id = await aThreadRow(forum, { authorId: (await aMember(forum)).id, visibility: "public" });
    // Without an account three a day are taken from one address; here nobody is counted.
    await forum.database.write((tx) => tx.updateTable("flag").set({ address_hash: null }).execute());
    await raiseFlag(forum.as(actor), { post: { kind: "thread", id }, reason: "identifies", comment: "" });
  },
  "Read questions for verified members": (forum, actor) => read(forum, actor, "verified"),
  Ask: (forum, actor) => postQuestion(as(forum, actor), question),
  "Ask anonymously": (forum, actor) => postQuestion(as(forum, actor), { ...question, anonymous: true }),
  Answer: async (forum, actor) => postAnswer(as(forum, actor), await thread(forum), { body: "Because." }),
  "Comment, follow, bookmark, flag": async (forum, actor) => {
    const id = await thread(forum);
    const ctx = as(forum, actor);
    await all([
      () => postComment(ctx, id, { body: "Indeed." }),
      () => setWatch(ctx, { kind: "thread", id, on: true }),
      () => bookmarkThread(ctx, id, true),
      () => raiseFlag(ctx, { post: { kind: "thread", id }, reason: "other", comment: "Look" }),
    ]);
  },
  Vote: async (forum, actor) =>
    vote(as(forum, actor), { kind: "answer", id: await answer(forum) }, { value: 1, on: true }),
  "Endorse an answer": async (forum, actor) => endorseAnswer(as(forum, actor), await answer(forum), true),
  "Pin learning points, keep collections": async (forum, actor) => {
    const id = await thread(forum);
    const ctx = as(forum, actor);
    await all([
      () => pinLearningPoints(ctx, id, "Look at the sample first."),
      async () => publishCollection(ctx, await startCollection(ctx, { title: "Potassium", intro: "" }), true),
    ]);
  },
  "Make a question public": async (forum, actor) => showThreadTo(as(forum, actor), await thread(forum), "public"),
  "Change other people’s titles and tags": async (forum, actor) =>
    editThread(as(forum, actor), await thread(forum), {
      title: "Why was it high?",
      specialty: "cardiology",
      tags: ["potassium"],
    }),
  "Tell a case, with attachments": async (forum, actor) => {
    const ctx = as(forum, actor);
    const token = await startCase(ctx, oddCase);
    await recordConsent(ctx, token, { consent: madeUp });
    await announceUpload(ctx, token, 10);
  },
  "Check somebody else’s case before it is published": async (forum, actor) =>
    caseToCheck(as(forum, actor), await waiting(forum)),
  "Check a case whose author kept something uncovered": async (forum, actor) =>
    caseToCheck(as(forum, actor), await keptCase(forum)),
  "Decide reports; reveal an anonymous author, two together": async (forum, actor) => {
    const [reviewId, threadId] = [await review(forum), await anonymous(forum)];
    const ctx = as(forum, actor);
    await all([
      () => claimReview(ctx, reviewId),
      () => askReveal(ctx, threadId, { category: "danger", reason: "They wrote of harming themselves." }),
    ]);
  },
  "Settings, roles, governance record, import and export": govern,
  ...schoolAttempts,
  "Vote on your own post": async (forum, actor) =>
    vote(as(forum, actor), { kind: "answer", id: await answer(forum, actor) }, { value: 1, on: true }),
  "Endorse your own answer": async (forum, actor) => endorseAnswer(as(forum, actor), await answer(forum, actor), true),
  "Answer your own question that you asked anonymously": async (forum, actor) =>
    postAnswer(as(forum, actor), await anonymous(forum, actor), { body: "Because." }),
  "Check your own case": async (forum, actor) => caseToCheck(as(forum, actor), await waiting(forum, actor)),
  "Decide a report about your own post": async (forum, actor) =>
    claimReview(as(forum, actor), await review(forum, actor)),
  "Reveal who asked your own anonymous question": async (forum, actor) =>
    askReveal(as(forum, actor), await anonymous(forum, actor), { category: "danger", reason: "They wrote of harm." }),
  "Reveal an anonymous author while assessing students": async (forum, actor) => {
    const threadId = await anonymous(forum);
    if (actor.kind === "member") await anAssessorOf(forum, actor.id);
    try {
      await askReveal(as(forum, actor), threadId, { category: "danger", reason: "They wrote of harm." });
    } finally {
      // The people of the table are the same for every act.
      await forum.database.write((tx) => tx.deleteFrom("cohort_assessor").execute());
    }
  },
};

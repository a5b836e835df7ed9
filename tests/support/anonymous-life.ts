import type { Member } from "~/core/actor";
import { noteView } from "~/features/cases/media/media-view.server";
import { collectThread, publishCollection, startCollection } from "~/features/curation/collection.server";
import { markHelpful } from "~/features/forum/answer/answer.server";
import { vote } from "~/features/forum/answer/vote.server";
import { postComment } from "~/features/forum/comment/comment.server";
import { saveDraft } from "~/features/forum/draft/draft.server";
import { editBody } from "~/features/forum/edit/edit.server";
import { deletePost } from "~/features/forum/post/deletion.server";
import { bookmarkThread, wonderToo } from "~/features/forum/thread/thread-acts.server";
import { editThread } from "~/features/forum/thread/thread-edit.server";
import { editProfile } from "~/features/identity/people/profile.server";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { askReveal, decideReveal, showAuthor } from "~/features/moderation/reveal/reveal.server";
import { decideReview } from "~/features/moderation/review/review.server";
import { setWatch } from "~/features/notifications/watch.server";
import { payAnonymousMonth } from "~/features/reputation/anonymous-month.server";
import { aDraftCase, anAttachment, aPublishedCase, aWaitingCase, withGovernance, writtenConsent } from "./cases";
import { aMember, aMentor, aModerator, anEducator } from "./people";
import { anAnswer, aQuestion, unlimited } from "./questions";
import type { TestRuntime } from "./test-runtime";

const MONTH = 32 * 86_400_000;

/**
 * Somebody who asks under their name and without it, and does everything there that a member can, from voting on an
 * answer and back to being looked up by two moderators; paid for it too, since four others ask without a name.
 */
export async function anAnonymousLife(forum: TestRuntime) {
  const people = {
    me: await aMember(forum, { name: "Quillfeather Oddname", handle: "quillfeather" }),
    other: await aMember(forum),
    mentor: await aMentor(forum, "cardiology"),
    educator: await anEducator(forum, "cardiology"),
    moderator: await aModerator(forum),
    second: await aModerator(forum),
  };
  const { me, other, mentor } = people;
  await withGovernance(forum);
  await editProfile(forum.as(me), {
    name: "Quillfeather Oddname",
    bio: "",
    country: null,
    years: null,
    handle: "quills",
  });
  const named = await aQuestion(forum, { by: me });
  const theirs = await aQuestion(forum, { by: other });
  const said = await anAnswer(forum, theirs.id, me);
  await vote(unlimited(forum, other), { kind: "answer", id: said.id }, { value: 1, on: true });
  await markHelpful(unlimited(forum, other), said.id, true);
  await vote(unlimited(forum, me), { kind: "thread", id: theirs.id }, { value: 1, on: true });
  const crowd: Member[] = [];
  for (let asked = 0; asked < 4; asked += 1) {
    const { id, asker } = await aQuestion(forum, { anonymous: true });
    crowd.push(asker);
    await vote(unlimited(forum, mentor), { kind: "thread", id }, { value: 1, on: true });
  }
  const question = await aTalk(forum, people);
  const withdrawn = await aQuestion(forum, { by: me, anonymous: true });
  await deletePost(unlimited(forum, me), { kind: "thread", id: withdrawn.id }, true);
  const cases = await itsCases(forum, people);
  await forum.jobs.drain();
  forum.time.now += MONTH;
  await payAnonymousMonth(forum.as(people.moderator));
  // The last thing they say waits in the queue while they leave.
  await postComment(unlimited(forum, me), question.id, { body: "It was, in the end." });
  return { ...people, crowd, named, theirs, question, withdrawn, ...cases };
}

type People = Record<"me" | "other" | "mentor" | "educator" | "moderator" | "second", Member>;

/** An anonymous question with all that can happen under it. */
async function aTalk(forum: TestRuntime, { me, other, mentor, educator, moderator, second }: People) {
  const mine = unlimited(forum, me);
  const { id } = await aQuestion(forum, { by: me, anonymous: true });
  const thread = { kind: "thread", id } as const;
  const [liked, disliked] = [await anAnswer(forum, id, mentor), await anAnswer(forum, id, other)];
  const comment = await postComment(mine, id, { body: "It was repeated." });
  await postComment(mine, id, { body: "Thank you.", answer: liked.id });
  const remark = await postComment(unlimited(forum, other), id, { body: "Was it old?" });
  await postComment(mine, id, { body: "Yes.", parent: remark.id });
  await editThread(mine, id, {
    title: "Why was the potassium so high?",
    specialty: "cardiology",
    tags: ["potassium"],
    words: { know: "The sample was old.", think: "Haemolysis.", asking: "What explained it then?" },
  });
  await editBody(mine, { kind: "comment", id: comment.id }, { body: "It was repeated twice." });
  for (const on of [true, false]) await deletePost(mine, { kind: "comment", id: comment.id }, on);
  await markHelpful(mine, liked.id, true);
  for (const on of [true, false, true]) await vote(mine, { kind: "answer", id: liked.id }, { value: 1, on });
  await vote(mine, { kind: "answer", id: disliked.id }, { value: -1, on: true, reason: "No." });
  await vote(mine, { kind: "comment", id: remark.id }, { value: 1, on: true });
  await setWatch(mine, { kind: "thread", id, on: true });
  await bookmarkThread(mine, id, true);
  await saveDraft(mine, `comment-${id}`, { body: "It was" });
  await wonderToo(unlimited(forum, other), id, true);
  for (const one of [mentor, other]) await vote(unlimited(forum, one), thread, { value: 1, on: true });
  await vote(unlimited(forum, mentor), { kind: "comment", id: comment.id }, { value: 1, on: true });
  const collection = await startCollection(unlimited(forum, educator), { title: "Salts", intro: "Of the blood." });
  await collectThread(unlimited(forum, educator), collection, id);
  await publishCollection(unlimited(forum, educator), collection, true);
  await raiseFlag(mine, { post: { kind: "answer", id: disliked.id }, reason: "disrespect", comment: "Rude" });
  const own = await raiseFlag(mine, {
    post: { kind: "comment", id: remark.id },
    reason: "identifies",
    comment: "A ward",
  });
  await decideReview(unlimited(forum, moderator), own.reviewId, { decision: "hide", reason: "It does." });
  const reveal = await askReveal(unlimited(forum, moderator), id, {
    category: "danger",
    reason: "They wrote of harm.",
  });
  await decideReveal(unlimited(forum, second), reveal, { decision: "agree", reason: "It is serious." });
  await showAuthor(unlimited(forum, moderator), reveal);
  return { id, answers: [liked.id, disliked.id] as const };
}

/** One that is out, one that waits for its second person, and one that was only begun. */
async function itsCases(forum: TestRuntime, { me, mentor }: People) {
  const anonymous = { by: me, anonymous: true, consent: writtenConsent };
  const out = await aPublishedCase(forum, anonymous);
  const file = await anAttachment(forum, out.token, { state: "published" });
  const [day] = new Date(forum.clock()).toISOString().split("T");
  for (const { id } of [me, mentor])
    await noteView(unlimited(forum, me), { attachmentId: file, accountId: id, day: day ?? "" });
  const answer = await anAnswer(forum, out.thread.id, mentor);
  await vote(unlimited(forum, me), { kind: "answer", id: answer.id }, { value: 1, on: true });
  await postComment(unlimited(forum, me), out.thread.id, { body: "The film came later." });
  const waiting = await aWaitingCase(forum, anonymous);
  const begun = await aDraftCase(forum, anonymous);
  return { out, waiting, begun };
}

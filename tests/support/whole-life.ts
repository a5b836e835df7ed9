import type { Member } from "~/core/actor";
import { startCollection } from "~/features/curation/collection.server";
import { markHelpful } from "~/features/forum/answer/answer.server";
import { vote } from "~/features/forum/answer/vote.server";
import { postComment } from "~/features/forum/comment/comment.server";
import { saveDraft } from "~/features/forum/draft/draft.server";
import { editBody } from "~/features/forum/edit/edit.server";
import { deletePost } from "~/features/forum/post/deletion.server";
import { bookmarkThread, wonderToo } from "~/features/forum/thread/thread-acts.server";
import { askEmailChange } from "~/features/identity/account/account-security.server";
import { editProfile } from "~/features/identity/people/profile.server";
import { hashPassword } from "~/features/identity/sign-in/password.server";
import { signIn } from "~/features/identity/sign-in/sign-in.server";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { setWatch } from "~/features/notifications/watch.server";
import { aMember, aMentor } from "./people";
import { anAnswer, aQuestion, unlimited } from "./questions";
import { memberOfCookie } from "./sign-ins";
import type { TestRuntime } from "./test-runtime";

export const lifePassword = "three plain words";

/**
 * Somebody who did everything a member can do here, with a word starting with `canary` in each text of theirs; those
 * that others build on say `canarykept`.
 */
export async function aWholeLife(forum: TestRuntime) {
  const other = await aMember(forum, { name: "Somebody Else" });
  const mentor = await aMentor(forum, "cardiology");
  const made = await aMember(forum, {
    name: "Canaryname Quill",
    handle: "canaryhandle",
    email: "canaryemail@example.org",
    role: "student",
    stage: "Canarykept stage",
  });
  const hash = await hashPassword(lifePassword);
  const now = forum.clock();
  await forum.database.write(async (tx) => {
    await tx.updateTable("account").set({ password_hash: hash }).where("id", "=", made.id).execute();
    const grant = { role: "student", stage: "Canarykept stage", granted_at: now, reason: "Canaryreason seen" };
    await tx
      .insertInto("role_grant")
      .values({ account_id: made.id, ...grant })
      .execute();
    const pause = { reason: "Canarypause", suspended_at: now, ends_at: now, suspended_by: mentor.id };
    await tx
      .insertInto("suspension")
      .values({ account_id: made.id, ...pause })
      .execute();
    const wish = { role: "student", stage: "Canarywish", wished_at: now };
    await tx
      .insertInto("role_wish")
      .values({ account_id: made.id, ...wish })
      .execute();
    const invitation = { email: "canaryemail@example.org", name: "Canaryinvited", token_hash: `${made.id}` };
    await tx
      .insertInto("invitation")
      .values({
        ...invitation,
        role: "student",
        created_at: now,
        expires_at: now,
        accepted_by: made.id,
        accepted_at: now,
      })
      .execute();
  });
  const { cookie } = await signIn(
    forum.as(made),
    { email: "canaryemail@example.org", password: lifePassword },
    "Canarydevice",
  );
  const me = await memberOfCookie(forum, cookie);
  const profile = { name: "Canaryname Quill", bio: "Canarybio", country: "Norway", years: 3 };
  await editProfile(forum.as(me), { ...profile, handle: "canarysecond" });
  await askEmailChange(forum.as(me), { email: "canarynew@example.org" });
  return { me, other, mentor, cookie, ...(await itsPosts(forum, me, other, mentor)) };
}

async function itsPosts(forum: TestRuntime, me: Member, other: Member, mentor: Member) {
  const mine = unlimited(forum, me);
  const alone = await aQuestion(forum, { by: me, title: "Why canaryalone here?", asking: "Canaryaloneasking" });
  const kept = await aQuestion(forum, { by: me, title: "Why canarykept here?", asking: "Canarykeptasking" });
  const secret = await aQuestion(forum, {
    by: me,
    anonymous: true,
    title: "Why canarykeptsecret alone?",
    asking: "Canarykeptsecret",
  });
  const withdrawn = await aQuestion(forum, {
    by: me,
    anonymous: true,
    title: "Why canarysecret?",
    asking: "Canarysecret",
  });
  await postComment(mine, withdrawn.id, { body: "Canarywhisper from the asker" });
  await deletePost(mine, { kind: "thread", id: withdrawn.id }, true);
  const secretKept = await aQuestion(forum, { by: me, anonymous: true, title: "Why canarykeptsecret?" });
  const theirs = await aQuestion(forum, { by: other });
  const reply = await anAnswer(forum, kept.id, mentor);
  await anAnswer(forum, secretKept.id, mentor);
  await postComment(mine, secretKept.id, { body: "Canarykept words from the asker" });
  const unsaid = await postComment(mine, secretKept.id, { body: "Canarymumble from the asker" });
  await deletePost(mine, { kind: "comment", id: unsaid.id }, true);

  const answerAlone = await anAnswer(forum, theirs.id, me, "Canaryanswer before");
  await editBody(mine, { kind: "answer", id: answerAlone.id }, { body: "Canaryanswer after" });
  const answerKept = await anAnswer(forum, theirs.id, me, "Canarykept answer");
  await editBody(mine, { kind: "answer", id: answerKept.id }, { body: "Canarykept answer, canaryless now" });
  await markHelpful(unlimited(forum, other), answerKept.id, true);
  await postComment(mine, theirs.id, { body: "Canarycomment alone" });
  const commentKept = await postComment(mine, theirs.id, { body: "Canarykept comment" });
  await postComment(unlimited(forum, other), theirs.id, { body: "Indeed.", parent: commentKept.id });

  await vote(mine, { kind: "thread", id: theirs.id }, { value: 1, on: true });
  await vote(mine, { kind: "answer", id: reply.id }, { value: -1, on: true, reason: "Canaryvote" });
  await wonderToo(mine, theirs.id, true);
  await bookmarkThread(mine, theirs.id, true);
  await saveDraft(mine, "ask", { title: "Canarydraft" });
  await setWatch(mine, { kind: "person", id: mentor.id, on: true });
  await setWatch(unlimited(forum, other), { kind: "person", id: me.id, on: true });
  await raiseFlag(mine, { post: { kind: "answer", id: reply.id }, reason: "dangerous", comment: "Canaryflag" });
  await unpublishedCollection(forum, me);
  await forum.jobs.drain();
  return { alone, kept, secret, secretKept, theirs, reply, answerAlone, answerKept, commentKept };
}

/** Only educators start collections, so this one dates from when the member was one. */
const unpublishedCollection = (forum: TestRuntime, me: Member) =>
  startCollection(unlimited(forum, { ...me, role: "educator" }), { title: "Canarycollection", intro: "Canaryintro" });

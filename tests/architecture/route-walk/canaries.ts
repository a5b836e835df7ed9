import { type Actor, isAdmin, isModerator, isVerified, type Member } from "~/core/actor";
import { askForWithdrawal } from "~/features/cases/withdrawal/withdrawal-request.server";
import { collectThread, publishCollection, startCollection } from "~/features/curation/collection.server";
import { postComment } from "~/features/forum/comment/comment.server";
import { deletePost } from "~/features/forum/post/deletion.server";
import { writeEvidence } from "~/features/identity/verification/evidence.queries.server";
import { answerQuestion, submitVerification } from "~/features/identity/verification/verification.server";
import { askApplicant, claimVerification } from "~/features/identity/verification/verification-review.server";
import { raiseFlag } from "~/features/moderation/flag/flag.server";
import { askReveal, decideReveal } from "~/features/moderation/reveal/reveal.server";
import { aPublishedCase, aReadyCase, aWaitingCase } from "../../support/cases";
import { contentInProcess } from "../../support/content-in-process";
import { aCase, anAttachment } from "../../support/media";
import { aMember, aModerator, anEducator } from "../../support/people";
import { anAnswer, aQuestion, unlimited } from "../../support/questions";
import { aLink, anAssessor, aPlace, aSchool, joined } from "../../support/schools";
import type { TestRuntime } from "../../support/test-runtime";
import { aDocument, aFilledClaim } from "../../support/verifications";

/** A word that stands in one place of the database, and who may ever be sent it. */
export type Canary = { word: string; what: string; mayReach(actor: Actor, path: string): boolean };

const nobody = () => false;
const ANONYMOUS_ID = 987_654_321;

export type Planted = {
  canaries: Canary[];
  threads: { id: number; slug: string }[];
  ids: { answers: number[]; comments: number[]; collections: number[]; reviews: number[]; reveals: number[] };
  handles: string[];
  /** Of cases, their attachments and their pictures, by the word of the address before them. */
  tokens: Record<string, string[]>;
};

/** Fills a forum with words that must not get out, each in a place of its own. */
export async function plantCanaries(forum: TestRuntime): Promise<Planted> {
  const { content } = forum;
  // A canary is no word of any language, so the text check would take it for a name.
  forum.content = contentInProcess(() => []);
  try {
    return await plant(forum);
  } finally {
    forum.content = content;
  }
}

async function plant(forum: TestRuntime): Promise<Planted> {
  const author = await aMember(forum, { name: "Author Openly", email: "canaryemail@example.org" });
  const other = await aMember(forum, { name: "Second Author" });
  const anonymous = await anonymousAuthor(forum);
  const educator = await anEducator(forum, "cardiology", { name: "Educator Openly" });

  const open = await aQuestion(forum, { by: author, title: "Publicword about the heart", asking: "Publicbody here." });
  await makePublic(forum, open.id);
  const openAnswer = await anAnswer(forum, open.id, other, "Publicanswer here.");
  const hiddenAnswer = await anAnswer(forum, open.id, other, "Canaryhiddenanswer here.");
  const deletedAnswer = await anAnswer(forum, open.id, other, "Canarydeletedanswer here.");
  const comment = await postComment(unlimited(forum, author), open.id, { body: "Publiccomment here." });
  const hiddenComment = await postComment(unlimited(forum, author), open.id, { body: "Canaryhiddencomment here." });
  const deletedComment = await postComment(unlimited(forum, author), open.id, { body: "Canarydeletedcomment here." });

  const verified = await aQuestion(forum, {
    by: author,
    title: "Canaryverifiedtitle about the heart",
    asking: "Canaryverifiedbody here.",
    tags: ["canaryverifiedtag"],
  });
  const verifiedAnswer = await anAnswer(forum, verified.id, other, "Canaryverifiedanswer here.");
  const verifiedComment = await postComment(unlimited(forum, author), verified.id, {
    body: "Canaryverifiedcomment here.",
  });
  const hidden = await aQuestion(forum, {
    by: author,
    title: "Canaryhiddentitle of a case",
    asking: "Canaryhiddenbody.",
  });
  await makePublic(forum, hidden.id);
  const underHidden = await anAnswer(forum, hidden.id, other, "Canaryunderhidden here.");
  const deleted = await aQuestion(forum, {
    by: author,
    title: "Canarydeletedtitle of a case",
    asking: "Canarydeletedbody.",
  });
  await makePublic(forum, deleted.id);
  const anonymousThread = await aQuestion(forum, { by: anonymous, title: "Anonymousthread asked", anonymous: true });
  await makePublic(forum, anonymousThread.id);
  const asAsker = await postComment(unlimited(forum, anonymous), anonymousThread.id, {
    body: "The asker adds a word.",
  });

  await askForWithdrawal(unlimited(forum, other), { told: "Canarywithdrawal on a picture.", keeper: "" });

  const reveals = await someReveals(forum, anonymousThread.id);

  const collections = await someCollections(forum, educator, [open.id, verified.id, hidden.id]);
  const tokens = { ...(await someCases(forum)), ...(await someClaims(forum)), ...(await aPlantedSchool(forum)) };
  await forum.jobs.drain();

  for (const post of [
    { kind: "thread", id: hidden.id },
    { kind: "answer", id: hiddenAnswer.id },
    { kind: "comment", id: hiddenComment.id },
  ] as const) {
    const { hidden: gone } = await raiseFlag(unlimited(forum, other), {
      post,
      reason: "identifies",
      comment: "Canaryflagcomment",
    });
    if (!gone) throw new Error(`The report did not hide the ${post.kind}.`);
  }
  await deletePost(unlimited(forum, author), { kind: "thread", id: deleted.id }, true);
  await deletePost(unlimited(forum, other), { kind: "answer", id: deletedAnswer.id }, true);
  await deletePost(unlimited(forum, author), { kind: "comment", id: deletedComment.id }, true);
  await forum.jobs.drain();

  const moderatorOnly = (actor: Actor) => isModerator(actor) || isAdmin(actor);
  const canary = (word: string, what: string, mayReach: Canary["mayReach"]): Canary => ({ word, what, mayReach });
  return {
    canaries: [
      ...["title", "body", "answer", "comment", "tag"].map((part) =>
        canary(`Canaryverified${part}`, `the ${part} of a thread for verified members`, isVerified),
      ),
      ...[
        "Canaryhiddentitle",
        "Canaryhiddenbody",
        "Canaryhiddenanswer",
        "Canaryhiddencomment",
        "Canaryunderhidden",
      ].map((word) => canary(word, "a hidden post", moderatorOnly)),
      ...["Canarydeletedtitle", "Canarydeletedbody", "Canarydeletedanswer", "Canarydeletedcomment"].map((word) =>
        canary(word, "a withdrawn post", moderatorOnly),
      ),
      canary("Canaryflagcomment", "what a report said", moderatorOnly),
      canary("Canarywithdrawal", "what somebody told of a case to withdraw", isModerator),
      canary("Canaryrevealreason", "why a moderator asked for an author", moderatorOnly),
      canary("canaryemail", "another member's e-mail address", (actor) => isAdmin(actor)),
      canary("canaryanonymousemail", "an anonymous author's e-mail address", (actor) => isAdmin(actor)),
      // As a member this person has a profile and stands in an administrator's list; beside the thread, never.
      canary("Canaryanonymousname", "an anonymous author's name", ofThePerson(anonymous)),
      canary(anonymous.handle, "an anonymous author's handle", ofThePerson(anonymous)),
      canary(String(ANONYMOUS_ID), "an anonymous author's account id", ofThePerson(anonymous)),
      canary("7919191", "the number of somebody’s registration", moderatorOnly),
      canary("Canaryemployer", "where somebody works", moderatorOnly),
      canary("Canaryanswered", "what an applicant wrote", moderatorOnly),
      canary("Canarydocument", "what somebody showed to be verified", moderatorOnly),
      canary("Canaryschool", "that a school is here", keepsSchoolsOrHasItsLink),
      canary("Canarycohort", "that a cohort is here", keepsSchoolsOrHasItsLink),
      canary("Canarypupil", "who is a member of a cohort", inPeople),
      canary("Canaryassessor", "who assesses a cohort", inPeopleOrAssessors),
      canary("Canarymanager", "who manages a school", keepsSchools),
      canary("Canarylistedname", "whom a roster lists", (_, path) => path.startsWith("/schools/places/")),
      canary("canarylistedaddress", "an address on a roster", inTheMail),
      canary("$argon2", "a password's hash", nobody),
      canary("Canarycasedraft", "the words of a case that was not sent in", nobody),
      canary("Canarycasewaiting", "the words of a case that waits for its check", mayCheck),
      canary("Canarycasepublished", "the words of a published case", isVerified),
      canary("Canarycaseauthor", "who told a case that waits for its check", inPeople),
      canary("Canarymediadraft", "a picture of a case that is not out", nobody),
      canary("Canaryuncovered", "a picture without covers", nobody),
      canary("Canarymediapublished", "a picture of a published case", isVerified),
      canary("Canarymediahidden", "a picture of a hidden case", nobody),
    ],
    threads: [open, verified, hidden, deleted, anonymousThread].map(({ id, slug }) => ({ id, slug })),
    ids: {
      answers: [openAnswer.id, hiddenAnswer.id, deletedAnswer.id, verifiedAnswer.id, underHidden.id],
      comments: [comment.id, hiddenComment.id, deletedComment.id, verifiedComment.id, asAsker.id],
      collections,
      reviews: (await forum.database.read.selectFrom("review").select("id").execute()).map(({ id }) => id),
      reveals,
    },
    handles: [author.handle, other.handle, anonymous.handle],
    tokens,
  };
}

/** Somebody who shows who they are: with a number, an address at work, an answer and a document. */
async function someClaims(forum: TestRuntime): Promise<Record<string, string[]>> {
  const claim = await aFilledClaim(forum, { number: "7919191" });
  const reviewer = await aModerator(forum);
  const page = await aDocument(forum, claim, Buffer.from("Canarydocument"));
  await forum.database.write((tx) =>
    writeEvidence(tx, {
      verificationId: claim.id,
      kind: "address",
      outcome: "pass",
      detail: ["Canaryemployer.example"],
      by: null,
      now: forum.clock(),
    }),
  );
  await submitVerification(claim.ctx);
  await claimVerification(forum.as(reviewer), claim.token);
  await askApplicant(forum.as(reviewer), claim.token, { words: "Which year is it?" });
  await answerQuestion(claim.ctx, { words: "Canaryanswered it." });
  return { verifications: [claim.token], documents: [page] };
}

/** A school with everything that it may tell: a manager, an assessor, a member, a link, and a place that waits. */
async function aPlantedSchool(forum: TestRuntime): Promise<Record<string, string[]>> {
  const school = await aSchool(forum, {
    name: "Canaryschool of Medicine",
    cohort: "Canarycohort",
    manager: "Canarymanager",
    vouches: true,
  });
  await anAssessor(forum, school, await anEducator(forum, "cardiology", { name: "Canaryassessor" }));
  await joined(forum, school, await aMember(forum, { name: "Canarypupil" }));
  const link = await aLink(forum, school);
  const place = await aPlace(forum, school, { name: "Canarylistedname", email: "canarylistedaddress@example.org" });
  return { join: [link], places: [place] };
}

/** An administrator's pages about schools; whoever holds a link was told by the school. */
const keepsSchoolsOrHasItsLink = (actor: Actor, path: string) =>
  (isAdmin(actor) && path.startsWith("/admin/schools")) ||
  /^\/schools\/(join|places)\//.test(path) ||
  inTheMail(actor, path);

/** The demo's mailbox, which is there on loopback alone. */
const inTheMail = (_: Actor, path: string) => path.startsWith("/dev/mail");

/** What a manager did stands in the log under their name, for administrators. */
const keepsSchools = (actor: Actor, path: string) => isAdmin(actor) && /^\/(admin|moderation\/log)/.test(path);

/**
 * Pictures as bytes that are words: of a draft, of one that waits for its review, of a published and of a hidden case.
 */
async function someCases(forum: TestRuntime): Promise<Record<string, string[]>> {
  const file = (word: string) => ({ variant: "full", mediaType: "image/jpeg", bytes: Buffer.from(word) });
  const draft = await aCase(forum);
  const submitted = await aCase(forum, { state: "submitted" });
  const out = await aCase(forum, { state: "published" });
  const hidden = await aCase(forum, { state: "published" });
  const made = [
    await anAttachment(forum, draft, { frames: [{ prepared: Buffer.from("Canaryuncovered") }] }),
    await anAttachment(forum, submitted, { state: "confirmed", frames: [{ files: [file("Canarymediadraft")] }] }),
    await anAttachment(forum, out, { state: "published", frames: [{ files: [file("Canarymediapublished")] }] }),
    await anAttachment(forum, hidden, { state: "published", frames: [{ files: [file("Canarymediahidden")] }] }),
  ];
  const told = await toldCases(forum);
  const post = { kind: "thread" as const, id: hidden.threadId ?? 0 };
  await raiseFlag(unlimited(forum, await aMember(forum)), { post, reason: "identifies", comment: "" });
  return {
    cases: [...[draft, submitted, out, hidden].map(({ caseToken }) => caseToken), ...told],
    checks: told,
    attachments: made.map(({ token }) => token),
    media: made.flatMap(({ frames }) => frames.map(({ token }) => token)),
  };
}

const mayCheck = (actor: Actor) =>
  actor.kind === "member" && (actor.role === "educator" || actor.moderator) && actor.suspendedUntil === null;

/** A draft, a case that waits for its check, and one that is out, told as people tell them. */
async function toldCases(forum: TestRuntime): Promise<string[]> {
  const by = await aMember(forum, { name: "Canarycaseauthor" });
  const draft = await aReadyCase(forum, { by, summary: "Canarycasedraft was **seen** here." });
  const waiting = await aWaitingCase(forum, { by, summary: "Canarycasewaiting was **seen** here." });
  const out = await aPublishedCase(forum, { summary: "Canarycasepublished was **seen** here." });
  return [draft, waiting, out].map(({ token }) => token);
}

/** Where an anonymous author stands openly as a member: their profile, and what an administrator sees of accounts. */
const ofThePerson = (person: Member) => (actor: Actor, path: string) =>
  path.startsWith(`/people/${person.handle}`) || (path.startsWith("/admin") && isAdmin(actor));

/** A name that stands in an administrator's list of people like every other. */
const inPeople = (actor: Actor, path: string) => path.startsWith("/admin/people") && isAdmin(actor);
/** Administrators are shown who assesses a school's cohorts, to end it. */
const inPeopleOrAssessors = (actor: Actor, path: string) =>
  inPeople(actor, path) || (isAdmin(actor) && /^\/admin\/schools\/\d+\/assessors/.test(path));

/** Somebody with an id that cannot be mistaken for another number. */
async function anonymousAuthor(forum: TestRuntime): Promise<Member> {
  const member = await aMember(forum, {
    name: "Canaryanonymousname",
    handle: "canary-anonymous-handle",
    email: "canaryanonymousemail@example.org",
  });
  await forum.database.write((tx) =>
    tx.updateTable("account").set({ id: ANONYMOUS_ID }).where("id", "=", member.id).execute(),
  );
  return { ...member, id: ANONYMOUS_ID };
}

async function makePublic(forum: TestRuntime, id: number): Promise<void> {
  await forum.database.write((tx) =>
    tx.updateTable("thread").set({ visibility: "public" }).where("id", "=", id).execute(),
  );
}

/** The author was shown to two moderators of whom nobody walks; then a third asked anew. */
async function someReveals(forum: TestRuntime, threadId: number): Promise<number[]> {
  const [one, two] = [await aModerator(forum), await aModerator(forum)];
  const why = { category: "danger", reason: "Canaryrevealreason" } as const;
  const agreed = await askReveal(forum.as(one), threadId, why);
  await decideReveal(forum.as(two), agreed, { decision: "agree", reason: "Canaryrevealreason" });
  return [agreed, await askReveal(forum.as(two), threadId, why)];
}

async function someCollections(forum: TestRuntime, by: Member, threads: number[]): Promise<number[]> {
  const made: number[] = [];
  for (const published of [true, false]) {
    const ctx = unlimited(forum, by);
    const id = await startCollection(ctx, { title: published ? "Publiccollection" : "Draftcollection", intro: "" });
    for (const thread of threads) await collectThread(ctx, id, thread);
    if (published) await publishCollection(ctx, id, true);
    made.push(id);
  }
  return made;
}

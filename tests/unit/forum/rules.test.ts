import { describe, expect, test } from "vitest";
import type { Verdict } from "~/core/actor";
import { canCurate } from "~/core/curating";
import { canAnswer, canEndorse, canMarkHelpful } from "~/features/forum/answer/answer";
import { canAddReference, canRemoveReference } from "~/features/forum/answer/reference";
import { canVote } from "~/features/forum/answer/vote";
import { canDecideWarning, canWarn } from "~/features/forum/answer/warning";
import { canComment, commentAuthor, parentOf } from "~/features/forum/comment/comment";
import { canDelete, canEdit, canRetitle, canUndelete, type PostFacts } from "~/features/forum/post/post";
import { canAsk, canAskAnonymously, canMakePublic, canWonder } from "~/features/forum/thread/thread";
import { type ActorName, actorNames, actors, NOW, verified } from "./actors";

/** Whether somebody without any points may curate. */
const curates = (name: ActorName) => canCurate(actors[name], 0, "young", NOW);
const theirs = { mine: false };
const own = { mine: true };
const named = { anonymous: false, mine: false };
const ownNamed = { anonymous: false, mine: true };
const ownAnonymous = { anonymous: true, mine: true };
const post = (facts: Partial<PostFacts>): PostFacts => ({
  kind: "answer",
  mine: false,
  withdrawnByAuthor: false,
  answeredByOthers: false,
  textGone: false,
  ...facts,
});

type Row = [rule: string, ask: (name: ActorName) => Verdict, who: ActorName[]];
const mentors: ActorName[] = ["mentor", "otherMentor", "educatorMentor"];
const curators: ActorName[] = ["educator", "educatorMentor", "moderator", "admin"];

const table: Row[] = [
  ["verified members ask", (name) => canAsk(actors[name], NOW), verified],
  [
    "students and doctors in training ask anonymously",
    (name) => canAskAnonymously(actors[name], NOW),
    ["student", "trainee"],
  ],
  ["verified members answer", (name) => canAnswer(actors[name], named, NOW), verified],
  ["a named asker may answer the own question", (name) => canAnswer(actors[name], ownNamed, NOW), verified],
  ["an anonymous asker never answers the own question", (name) => canAnswer(actors[name], ownAnonymous, NOW), []],
  [
    "somebody else answers an anonymous question",
    (name) => canAnswer(actors[name], { anonymous: true, mine: false }, NOW),
    verified,
  ],
  ["verified members comment", (name) => canComment(actors[name], NOW), verified],
  ["an author edits", (name) => canEdit(actors[name], own, NOW), verified],
  ["nobody edits somebody else's words", (name) => canEdit(actors[name], theirs, NOW), []],
  [
    "curators change other people's titles and tags",
    (name) => canRetitle(actors[name], theirs, curates(name), NOW),
    curators,
  ],
  ["an author changes the own title", (name) => canRetitle(actors[name], own, curates(name), NOW), verified],
  ["an author withdraws the own answer", (name) => canDelete(actors[name], post({ mine: true }), NOW), verified],
  ["moderators withdraw anybody's", (name) => canDelete(actors[name], post({}), NOW), ["moderator"]],
  [
    "a question that others answered stays",
    (name) => canDelete(actors[name], post({ kind: "thread", mine: true, answeredByOthers: true }), NOW),
    ["moderator"],
  ],
  [
    "an author brings back what they withdrew",
    (name) => canUndelete(actors[name], post({ mine: true, withdrawnByAuthor: true }), NOW),
    verified,
  ],
  [
    "what a moderator took down, a moderator brings back",
    (name) => canUndelete(actors[name], post({ mine: true }), NOW),
    ["moderator"],
  ],
  [
    "nobody but moderators brings back somebody else's",
    (name) => canUndelete(actors[name], post({ withdrawnByAuthor: true }), NOW),
    ["moderator"],
  ],
  [
    "nobody brings back a post whose text was removed for good",
    (name) => canUndelete(actors[name], post({ mine: true, withdrawnByAuthor: true, textGone: true }), NOW),
    [],
  ],
  [
    "verified members vote on other people's posts",
    (name) => canVote(actors[name], { kind: "comment", mine: false }, 1, NOW),
    verified,
  ],
  ["nobody votes on an own post", (name) => canVote(actors[name], { kind: "thread", mine: true }, 1, NOW), []],
  [
    "verified members disagree with answers",
    (name) => canVote(actors[name], { kind: "answer", mine: false }, -1, NOW),
    verified,
  ],
  ["nobody disagrees with a question", (name) => canVote(actors[name], { kind: "thread", mine: false }, -1, NOW), []],
  ["nobody disagrees with a comment", (name) => canVote(actors[name], { kind: "comment", mine: false }, -1, NOW), []],
  [
    "a mentor of the specialty endorses",
    (name) => canEndorse(actors[name], { specialtyId: 1 }, theirs, NOW),
    ["mentor", "educatorMentor"],
  ],
  ["nobody endorses the own answer", (name) => canEndorse(actors[name], { specialtyId: 1 }, own, NOW), []],
  ["the asker marks an answer helpful", (name) => canMarkHelpful(actors[name], ownNamed, theirs, NOW), verified],
  [
    "the anonymous asker marks an answer helpful",
    (name) => canMarkHelpful(actors[name], ownAnonymous, theirs, NOW),
    verified,
  ],
  ["nobody else marks an answer helpful", (name) => canMarkHelpful(actors[name], named, theirs, NOW), []],
  ["an asker's own answer is not marked helpful", (name) => canMarkHelpful(actors[name], ownNamed, own, NOW), []],
  ["anyone verified warns of an answer", (name) => canWarn(actors[name], named, theirs, NOW), verified],
  ["an anonymous asker gives no warning under a name", (name) => canWarn(actors[name], ownAnonymous, theirs, NOW), []],
  ["a named asker warns of an answer", (name) => canWarn(actors[name], ownNamed, theirs, NOW), verified],
  ["nobody warns of the own answer", (name) => canWarn(actors[name], named, own, NOW), []],
  [
    "a moderator or a mentor of the specialty decides a warning",
    (name) => canDecideWarning(actors[name], { specialtyId: 1, mine: false, answerMine: false }, NOW),
    ["mentor", "educatorMentor", "moderator"],
  ],
  [
    "nobody decides their own warning",
    (name) => canDecideWarning(actors[name], { specialtyId: 1, mine: true, answerMine: false }, NOW),
    [],
  ],
  [
    "nobody decides a warning of their own answer",
    (name) => canDecideWarning(actors[name], { specialtyId: 1, mine: false, answerMine: true }, NOW),
    [],
  ],
  [
    "curators make a question public",
    (name) => canMakePublic(curates(name), { kind: "question", episode: "none" }),
    curators,
  ],
  ["nobody makes a case public", (name) => canMakePublic(curates(name), { kind: "case", episode: "over" }), []],
  [
    "nobody makes a case without a patient public",
    (name) => canMakePublic(curates(name), { kind: "case", episode: "none" }),
    [],
  ],
  [
    "nobody makes a patient's story public",
    (name) => canMakePublic(curates(name), { kind: "question", episode: "over" }),
    [],
  ],
  ["verified members wonder too", (name) => canWonder(actors[name], theirs, NOW), verified],
  ["nobody wonders about the own question", (name) => canWonder(actors[name], own, NOW), []],
  [
    "mentors and educators add references",
    (name) => canAddReference(actors[name], theirs, NOW),
    [...mentors, "educator"],
  ],
  ["an author adds references", (name) => canAddReference(actors[name], own, NOW), verified],
  [
    "whoever added a reference removes it",
    (name) => canRemoveReference(actors[name], { mine: true, answerMine: false }, NOW),
    verified,
  ],
  [
    "the answer's author removes a reference",
    (name) => canRemoveReference(actors[name], { mine: false, answerMine: true }, NOW),
    verified,
  ],
  [
    "moderators remove any reference",
    (name) => canRemoveReference(actors[name], { mine: false, answerMine: false }, NOW),
    ["moderator"],
  ],
];

describe.each(table)("%s", (_rule, ask, who) => {
  test.each(actorNames)("%s", (name) => {
    expect(ask(name).ok).toBe(who.includes(name));
  });
});

test("a visitor is asked to sign in rather than refused", () => {
  for (const [, ask] of table) expect(ask("visitor")).toMatchObject({ ok: false, signIn: true });
});

test("the anonymous asker comments as the asker, without an id", () => {
  expect(commentAuthor(7, ownAnonymous)).toEqual({ authorId: null, asAsker: true });
  expect(commentAuthor(7, { anonymous: true, mine: false })).toEqual({ authorId: 7, asAsker: false });
  expect(commentAuthor(7, ownNamed)).toEqual({ authorId: 7, asAsker: false });
});

test("a reply to a reply hangs under the first-level comment", () => {
  expect(parentOf({ id: 3, parentId: null })).toBe(3);
  expect(parentOf({ id: 4, parentId: 3 })).toBe(3);
});

import { describe, expect, it } from "vitest";
import { type Actor, type Member, visitor } from "~/core/actor";
import { revealReasonWords } from "~/core/reveal-reasons";
import { DAY } from "~/core/time";
import {
  canAgree,
  canAskReveal,
  canDecideReveal,
  canReadReveal,
  canSeeAuthor,
  REQUEST_LASTS,
  type RevealFacts,
  revealState,
  SHOWN_FOR,
} from "~/features/moderation/reveal/reveal";
import { noticeWords } from "~/features/notifications/notice";
import { anActor } from "../../support/actors";

const NOW = 100 * DAY;
const member = (id: number, traits: Partial<Member> = {}) => anActor({ id, ...traits });
const asker = member(1, { moderator: true });
const second = member(2, { moderator: true });
const third = member(3, { moderator: true });
const waiting: RevealFacts = { askedBy: 1, askedAt: NOW - DAY, decidedBy: null, decidedAt: null, agreed: null };
const agreed: RevealFacts = { ...waiting, decidedBy: 2, decidedAt: NOW - 1, agreed: 1 };

describe("who may ask to know an author, and decide it", () => {
  it.each<[who: string, actor: Actor, may: boolean]>([
    ["a visitor", visitor, false],
    ["a student", member(4, { role: "student" }), false],
    ["a mentor", member(4, { role: "mentor", mentorSpecialtyId: 1 }), false],
    ["an educator", member(4, { role: "educator" }), false],
    ["a moderator", second, true],
    ["an administrator", member(4, { admin: true }), true],
    ["a paused moderator", member(4, { moderator: true, suspendedUntil: NOW + 1 }), false],
  ])("%s", (_who, actor, may) => {
    expect(canAskReveal(actor, { mine: false, assesses: false }, NOW).ok).toBe(may);
    expect(canDecideReveal(actor, { ...waiting, mine: false, assesses: false }, NOW).ok).toBe(may);
    expect(canReadReveal(actor, { assesses: false }, NOW).ok).toBe(may);
    expect(canAskReveal(actor, { mine: true, assesses: false }, NOW).ok).toBe(false);
    expect(canDecideReveal(actor, { ...waiting, mine: true, assesses: false }, NOW).ok).toBe(false);
    expect(canAskReveal(actor, { mine: false, assesses: true }, NOW).ok).toBe(false);
    expect(canDecideReveal(actor, { ...waiting, mine: false, assesses: true }, NOW).ok).toBe(false);
    expect(canReadReveal(actor, { assesses: true }, NOW).ok).toBe(false);
  });

  it("whoever asked does not decide", () => {
    expect(canDecideReveal(asker, { ...waiting, mine: false, assesses: false }, NOW).ok).toBe(false);
  });

  it("nobody agrees with somebody who assesses students by now", () => {
    expect(canAgree({ assesses: true }).ok).toBe(false);
    expect(canAgree({ assesses: false }).ok).toBe(true);
  });
});

describe("who may look at the name", () => {
  it.each<[who: string, actor: Actor, facts: RevealFacts, may: boolean]>([
    ["the one who asked", asker, agreed, true],
    ["the one who agreed", second, agreed, true],
    ["a third moderator", third, agreed, false],
    ["an administrator who was neither", member(9, { admin: true }), agreed, false],
    ["the one who asked, who is no moderator any more", member(1), agreed, false],
    ["the one who asked, before anybody agreed", asker, waiting, false],
    ["the one who refused", second, { ...agreed, agreed: 0 }, false],
    ["the one who asked, when the three days are over", asker, { ...agreed, decidedAt: NOW - SHOWN_FOR }, false],
    ["the one who asked, just before", asker, { ...agreed, decidedAt: NOW - SHOWN_FOR + 1 }, true],
  ])("%s", (_who, actor, facts, may) => {
    expect(canSeeAuthor(actor, { ...facts, assesses: false }, NOW).ok).toBe(may);
    expect(canSeeAuthor(actor, { ...facts, assesses: true }, NOW).ok).toBe(false);
  });
});

it.each<[state: string, facts: RevealFacts]>([
  ["waiting", waiting],
  ["waiting", { ...waiting, askedAt: NOW - REQUEST_LASTS + 1 }],
  ["expired", { ...waiting, askedAt: NOW - REQUEST_LASTS }],
  ["expired", { ...waiting, askedAt: NOW - 9 * DAY, decidedAt: NOW - 2 * DAY }],
  ["withdrawn", { ...waiting, decidedAt: NOW }],
  ["refused", { ...agreed, agreed: 0 }],
  ["agreed", agreed],
])("a request is %s", (state, facts) => {
  expect(revealState(facts, NOW)).toBe(state);
});

it("the author is told which reason it was", () => {
  expect(noticeWords("revealed", { who: "Somebody", post: "thread", why: "danger" })).toBe(
    "Two moderators looked up who asked your anonymous question: Somebody may be in danger",
  );
  expect(revealReasonWords("of-another-release")).toBe("of-another-release");
});

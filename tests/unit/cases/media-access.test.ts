import { describe, expect, test } from "vitest";
import { type Member, visitor } from "~/core/actor";
import { attachmentStates } from "~/features/cases/attachment/attachment";
import { caseStates } from "~/features/cases/case/case-access";
import { type MediaFacts, mayBeSent, mayBeSentUncovered } from "~/features/cases/media/media-access";
import { anActor } from "../../support/actors";

const NOW = 1_000_000;

const member = (more: Partial<Member> = {}) => anActor({ role: "student", id: 7, ...more });

const published: MediaFacts = {
  state: "published",
  caseState: "published",
  mine: false,
  checking: false,
  thread: { hidden: false, deleted: false },
  judging: false,
  recognised: false,
};
const waiting: MediaFacts = { ...published, state: "confirmed", caseState: "submitted", thread: null };

describe("who may be sent a covered picture", () => {
  test("every verified member, once the case is out", () => {
    for (const role of ["student", "trainee", "mentor", "educator"] as const)
      expect(mayBeSent(member({ role }), published, NOW)).toBe(true);
  });

  test("no visitor, and nobody whose role was not given", () => {
    expect(mayBeSent(visitor, published, NOW)).toBe(false);
    expect(mayBeSent(member({ role: "reader" }), published, NOW)).toBe(false);
  });

  test.each<[string, Partial<MediaFacts>]>([
    ["the thread is hidden", { thread: { hidden: true, deleted: false } }],
    ["the thread was withdrawn", { thread: { hidden: false, deleted: true } }],
    ["the case was withdrawn", { caseState: "withdrawn" }],
    ["a cover is being added", { state: "covering" }],
    ["it was removed", { state: "removed" }],
    ["they recognise the patient", { recognised: true }],
  ])("nobody once %s, its author and moderators included", (_, change) => {
    const facts = { ...published, ...change };
    for (const actor of [member(), member({ moderator: true }), member({ role: "educator", admin: true })])
      for (const mine of [true, false]) expect(mayBeSent(actor, { ...facts, mine }, NOW)).toBe(false);
  });

  test("nobody while their account is paused", () => {
    expect(mayBeSent(member({ suspendedUntil: NOW + 1 }), published, NOW)).toBe(false);
    expect(mayBeSent(member({ suspendedUntil: NOW }), published, NOW)).toBe(true);
  });

  test("a hidden case only the moderator who has to decide about it", () => {
    const hidden = { ...published, thread: { hidden: true, deleted: false }, judging: true };
    expect(mayBeSent(member({ moderator: true }), hidden, NOW)).toBe(true);
    expect(mayBeSent(member(), hidden, NOW)).toBe(false);
    expect(mayBeSent(member({ moderator: true }), { ...hidden, judging: false }, NOW)).toBe(false);
  });

  test("before it is out only its author, and whoever holds the check", () => {
    const educator = member({ role: "educator" });
    expect(mayBeSent(member(), { ...waiting, mine: true }, NOW)).toBe(true);
    expect(mayBeSent(educator, { ...waiting, checking: true }, NOW)).toBe(true);
    for (const actor of [member(), educator, member({ moderator: true }), member({ admin: true })])
      expect(mayBeSent(actor, waiting, NOW)).toBe(false);
    // A checker whose role has ended meanwhile.
    expect(mayBeSent(member(), { ...waiting, checking: true }, NOW)).toBe(false);
  });

  test("a checker only while the case waits", () => {
    for (const caseState of caseStates)
      expect(mayBeSent(member({ moderator: true }), { ...waiting, caseState, checking: true }, NOW)).toBe(
        caseState === "submitted",
      );
  });
});

test("the picture without covers goes to its author alone, while it is reviewed", () => {
  for (const state of attachmentStates)
    for (const caseState of caseStates) {
      const due = state === "cleaned" && (caseState === "draft" || caseState === "returned");
      expect(mayBeSentUncovered(member(), { state, caseState, mine: true }, NOW)).toBe(due);
      for (const actor of [visitor, member({ moderator: true, admin: true })])
        expect(mayBeSentUncovered(actor, { state, caseState, mine: false }, NOW)).toBe(false);
    }
});

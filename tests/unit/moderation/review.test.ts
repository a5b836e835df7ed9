import { describe, expect, it } from "vitest";
import { type Actor, type Member, visitor } from "~/core/actor";
import { CLAIM, canDecide, canModerate, claimState, decisionsFor } from "~/features/moderation/review";

const NOW = 1_000_000_000;
const member = (traits: Partial<Member>): Member => ({
  kind: "member",
  id: 1,
  handle: "a",
  name: "A",
  role: "reader",
  specialtyId: null,
  mentorSpecialtyId: null,
  stage: null,
  moderator: false,
  admin: false,
  emailConfirmed: true,
  suspendedUntil: null,
  sessionId: "s",
  ...traits,
});

describe("who may claim and decide", () => {
  it.each<[who: string, actor: Actor, may: boolean]>([
    ["a visitor", visitor, false],
    ["a reader", member({}), false],
    ["a student", member({ role: "student" }), false],
    ["a doctor in training", member({ role: "trainee" }), false],
    ["a mentor", member({ role: "mentor", mentorSpecialtyId: 1 }), false],
    ["an educator", member({ role: "educator" }), false],
    ["a moderator", member({ moderator: true }), true],
    ["a mentor who is a moderator", member({ role: "mentor", moderator: true }), true],
    ["a paused moderator", member({ moderator: true, suspendedUntil: NOW + 1 }), false],
    ["an administrator", member({ admin: true }), true],
  ])("%s", (_who, actor, may) => {
    expect(canModerate(actor, NOW).ok).toBe(may);
    expect(canDecide(actor, { mine: false }, NOW).ok).toBe(may);
    expect(canDecide(actor, { mine: true }, NOW).ok).toBe(false);
  });
});

describe("a claim", () => {
  it.each<[what: string, claimedBy: number | null, claimedAt: number | null, state: string]>([
    ["nobody's", null, null, "free"],
    ["mine", 7, NOW, "mine"],
    ["another's", 8, NOW, "another"],
    ["another's just before it ends", 8, NOW - CLAIM + 1, "another"],
    ["another's that ended", 8, NOW - CLAIM, "free"],
  ])("%s", (_what, claimedBy, claimedAt, state) => {
    expect(claimState({ claimedBy, claimedAt }, 7, NOW)).toBe(state);
  });
});

it("only what is hidden can be restored, and only what is not can be let stand", () => {
  expect(decisionsFor(true)).toEqual(["hide", "restore"]);
  expect(decisionsFor(false)).toEqual(["hide", "dismiss"]);
});

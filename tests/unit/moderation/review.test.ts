import { describe, expect, it } from "vitest";
import { type Actor, visitor } from "~/core/actor";
import { CLAIM, canDecide, canModerate, claimState, decisionsFor } from "~/features/moderation/review/review";
import { anActor } from "../../support/actors";

const NOW = 1_000_000_000;
describe("who may claim and decide", () => {
  it.each<[who: string, actor: Actor, may: boolean]>([
    ["a visitor", visitor, false],
    ["a reader", anActor({}), false],
    ["a student", anActor({ role: "student" }), false],
    ["a doctor in training", anActor({ role: "trainee" }), false],
    ["a mentor", anActor({ role: "mentor", mentorSpecialtyId: 1 }), false],
    ["an educator", anActor({ role: "educator" }), false],
    ["a moderator", anActor({ moderator: true }), true],
    ["a mentor who is a moderator", anActor({ role: "mentor", moderator: true }), true],
    ["a paused moderator", anActor({ moderator: true, suspendedUntil: NOW + 1 }), false],
    ["an administrator", anActor({ admin: true }), true],
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

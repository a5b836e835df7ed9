import { describe, expect, it } from "vitest";
import { type Actor, type Member, visitor } from "~/core/actor";
import { HOUR } from "~/core/time";
import { canFlag, decideBy, flagWeight, hidesNow, reasonsFor } from "~/features/moderation/flag/flag";
import { flagReasonKeys, flagReasons, reasonRow } from "~/features/moderation/flag/flag-reasons";
import { anActor } from "../../support/actors";

const NOW = 1_000_000_000;
const member = (traits: Partial<Member>) => anActor({ role: "student", stage: "Year 4", ...traits });
const moderator = member({ role: "reader", moderator: true });
const pausedModerator = member({ role: "reader", moderator: true, suspendedUntil: NOW + 1 });
const paused = member({ suspendedUntil: NOW + 1 });

describe("flag reasons", () => {
  it("are the twelve of the product, and only two hide at once", () => {
    expect(flagReasonKeys).toHaveLength(12);
    expect(flagReasonKeys.filter((key) => flagReasons[key].hides)).toEqual(["identifies", "live-patient"]);
    expect(flagReasonKeys.filter((key) => flagReasons[key].anyone)).toEqual(["identifies"]);
  });

  it("a reason of a later release counts as other", () => {
    expect(reasonRow("unheard-of")).toBe(flagReasons.other);
    expect(reasonRow("toString")).toBe(flagReasons.other);
  });
});

describe("who may report", () => {
  it.each<[who: string, actor: Actor, mayIdentify: boolean, mayOther: boolean]>([
    ["a visitor", visitor, true, false],
    ["an unconfirmed member", member({ role: "reader", emailConfirmed: false }), true, false],
    ["a reader", member({ role: "reader" }), true, false],
    ["a paused member", paused, true, false],
    ["a student", member({}), true, true],
    ["a doctor in training", member({ role: "trainee" }), true, true],
    ["a mentor", member({ role: "mentor", mentorSpecialtyId: 1 }), true, true],
    ["an educator", member({ role: "educator" }), true, true],
    ["a moderator", moderator, true, true],
    ["an administrator", member({ role: "reader", admin: true }), true, true],
  ])("%s", (_who, actor, mayIdentify, mayOther) => {
    for (const reason of flagReasonKeys)
      expect(canFlag(actor, reason, NOW).ok, reason).toBe(reason === "identifies" ? mayIdentify : mayOther);
    expect(reasonsFor(actor, NOW)).toHaveLength(mayOther ? 12 : mayIdentify ? 1 : 0);
  });
});

describe("what hides at once", () => {
  const calm = { cleared: false, media: false, lastHour: 0, perHour: 20 };
  it.each<[what: string, actor: Actor, facts: Partial<typeof calm>, hides: boolean]>([
    ["a visitor's report", visitor, {}, true],
    ["a visitor's report of a cleared version", visitor, { cleared: true }, false],
    ["a reader's report of a cleared version", member({ role: "reader" }), { cleared: true }, false],
    ["a paused member's report of a cleared version", paused, { cleared: true }, false],
    ["a verified member's report of a cleared version", member({}), { cleared: true }, true],
    ["the last report below the rate", visitor, { lastHour: 19 }, true],
    ["the first report above the rate", visitor, { lastHour: 20 }, false],
    ["a verified member's report above the rate", member({}), { lastHour: 20 }, false],
    ["a report of pictures above the rate", member({}), { lastHour: 20, media: true }, true],
    ["a visitor's report of pictures that were cleared", visitor, { cleared: true, media: true }, false],
    ["a moderator's report above the rate", moderator, { lastHour: 20, cleared: true }, true],
    ["a paused moderator's report above the rate", pausedModerator, { lastHour: 20 }, false],
    ["a paused moderator's report of a cleared version", pausedModerator, { cleared: true }, false],
  ])("%s", (_what, actor, facts, hides) => {
    expect(hidesNow(actor, "identifies", { ...calm, ...facts }, NOW)).toBe(hides);
  });

  it("dangerous never does, whoever says it", () => {
    expect(hidesNow(moderator, "dangerous", calm, NOW)).toBe(false);
  });
});

describe("the queue's order", () => {
  it("a report that hides follows the setting, a live patient is more urgent", () => {
    expect(decideBy("identifies", 24, NOW)).toBe(NOW + 24 * HOUR);
    expect(decideBy("identifies", 6, NOW)).toBe(NOW + 6 * HOUR);
    expect(decideBy("live-patient", 24, NOW)).toBe(NOW + 4 * HOUR);
  });

  it("a reporter who was right weighs more than one who was wrong", () => {
    const fresh = flagWeight("dangerous", { upheld: 0, decided: 0 });
    expect(fresh).toBe(8);
    expect(flagWeight("dangerous", { upheld: 20, decided: 20 })).toBeGreaterThan(fresh);
    expect(flagWeight("dangerous", { upheld: 0, decided: 20 })).toBeLessThan(fresh);
    expect(flagWeight("duplicate", { upheld: 0, decided: 500 })).toBe(1);
    expect(flagWeight("identifies", null)).toBe(5);
  });
});

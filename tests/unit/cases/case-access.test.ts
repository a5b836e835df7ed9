import { describe, expect, it } from "vitest";
import { type Actor, type Member, visitor } from "~/core/actor";
import {
  type CaseState,
  canAttach,
  canChangeCase,
  canCheck,
  canReadCase,
  canWithdrawCase,
  caseStates,
} from "~/features/cases/case/case-access";
import { type ConsentBasis, consentBases } from "~/features/cases/consent/consent";
import { anActor } from "../../support/actors";

const NOW = 1_000;
const member = (traits: Partial<Member> = {}) => anActor({ role: "student", ...traits });
const people: Record<string, Actor> = {
  visitor,
  reader: member({ role: "reader" }),
  student: member(),
  mentor: member({ role: "mentor", mentorSpecialtyId: 1 }),
  educator: member({ role: "educator" }),
  moderator: member({ role: "reader", moderator: true }),
  admin: member({ role: "reader", admin: true }),
  paused: member({ role: "educator", suspendedUntil: NOW + 1 }),
};
const allowedTo = (may: (actor: Actor) => { ok: boolean }) =>
  Object.entries(people).flatMap(([who, actor]) => (may(actor).ok ? [who] : []));
const taking = ["student", "mentor", "educator", "moderator", "admin"];

describe("a case before it is published", () => {
  it.each<[CaseState, boolean]>([
    ["draft", true],
    ["returned", true],
    ["submitted", false],
    ["approved", false],
    ["published", false],
    ["refused", false],
    ["withdrawn", false],
  ])("that is %s can be changed by its author: %s; never by anybody else", (state, may) => {
    expect(allowedTo((actor) => canChangeCase(actor, { state, mine: true }, NOW))).toEqual(may ? taking : []);
    expect(allowedTo((actor) => canChangeCase(actor, { state, mine: false }, NOW))).toEqual([]);
  });

  it.each<[ConsentBasis, boolean, boolean]>([
    ["written", true, false],
    ["anonymised", true, false],
    ["published", true, true],
    ["synthetic", true, true],
  ])("takes %s attachments with governance: %s, without: %s", (basis, withRecord, without) => {
    const draft = { state: "draft", mine: true } as const;
    expect(canAttach(member(), draft, basis, true, NOW).ok).toBe(withRecord);
    expect(canAttach(member(), draft, basis, false, NOW).ok).toBe(without);
  });

  it("takes no attachment before its consent record, nor after it was sent in", () => {
    expect(canAttach(member(), { state: "draft", mine: true }, null, true, NOW).ok).toBe(false);
    for (const basis of consentBases)
      for (const state of ["submitted", "approved", "published", "refused", "withdrawn"] as const)
        expect(canAttach(member(), { state, mine: true }, basis, true, NOW).ok).toBe(false);
  });

  it("is checked by educators and moderators, what was kept uncovered by moderators alone, and never by its author", () => {
    const waiting = { state: "submitted", mine: false, keptBoxes: false } as const;
    expect(allowedTo((actor) => canCheck(actor, waiting, NOW))).toEqual(["educator", "moderator"]);
    expect(allowedTo((actor) => canCheck(actor, { ...waiting, keptBoxes: true }, NOW))).toEqual(["moderator"]);
    expect(allowedTo((actor) => canCheck(actor, { ...waiting, mine: true }, NOW))).toEqual([]);
  });

  it("is checked only while it waits", () => {
    for (const state of caseStates.filter((one) => one !== "submitted"))
      expect(canCheck(people.moderator ?? visitor, { state, mine: false, keptBoxes: false }, NOW).ok).toBe(false);
  });

  it("is read by its author in any state, and by a checker only while it waits", () => {
    for (const state of caseStates) {
      expect(canReadCase(member(), { state, mine: true, keptBoxes: false }, NOW).ok).toBe(true);
      const readers = allowedTo((actor) => canReadCase(actor, { state, mine: false, keptBoxes: false }, NOW));
      expect(readers).toEqual(state === "submitted" ? ["educator", "moderator"] : []);
    }
  });

  it.each([
    ["visitor", visitor, false, false],
    ["its author", member(), true, true],
    ["its author, paused", member({ suspendedUntil: NOW + 1 }), true, true],
    ["another member", member(), false, false],
    ["an educator", member({ role: "educator" }), false, false],
    ["an administrator", member({ role: "reader", admin: true }), false, false],
    ["a moderator", member({ role: "reader", moderator: true }), false, true],
    ["a moderator, paused", member({ moderator: true, suspendedUntil: NOW + 1 }), false, false],
    ["a moderator whose pause has ended", member({ moderator: true, suspendedUntil: NOW }), false, true],
    ["a moderator who waits for a second step", member({ moderator: false, heldBack: true }), false, false],
  ])("who withdraws it: %s", (_who, actor, mine, may) => {
    for (const state of caseStates)
      expect(canWithdrawCase(actor, { state, mine }, NOW).ok).toBe(may && state !== "withdrawn");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { professionalRoles } from "~/features/identity/people/role";
import {
  canApply,
  canReviewVerification,
  canRevoke,
  type EvidenceKind,
  evidenceWords,
  expiryOf,
  HOLDS_FOR,
  missing,
  needs,
  outcomeOf,
  proofs,
  proofsFor,
  reviewersNeeded,
} from "~/features/identity/verification/verification";
import { anActor } from "../../../support/actors";

const now = Date.UTC(2026, 10, 27);
const member = anActor;
const waiting = { state: "submitted", role: "mentor", round: 1, mine: false, invited: false, decided: false } as const;
const moderator = member({ moderator: true });

describe("who may ask to be verified", () => {
  it.each([
    ["a visitor", visitor, false],
    ["somebody whose address is not confirmed", member({ emailConfirmed: false }), false],
    ["somebody who is paused", member({ suspendedUntil: now + 1 }), false],
    ["a reader", member(), true],
    ["a mentor, to renew it", member({ role: "mentor" }), true],
  ])("%s", (_, actor, may) => {
    expect(canApply(actor, now).ok).toBe(may);
  });
});

describe("who decides", () => {
  it.each([
    ["a mentor", member({ role: "mentor" }), waiting, false],
    ["a moderator", moderator, waiting, true],
    ["an administrator", member({ admin: true }), waiting, true],
    ["a paused moderator", member({ moderator: true, suspendedUntil: now + 1 }), waiting, false],
    ["a moderator about themselves", moderator, { ...waiting, mine: true }, false],
    ["a moderator about somebody they invited", moderator, { ...waiting, invited: true }, false],
    ["a moderator who has decided already", moderator, { ...waiting, decided: true }, false],
    ["a moderator about what is decided", moderator, { ...waiting, state: "approved" as const }, false],
    ["a moderator about what was not sent in", moderator, { ...waiting, state: "draft" as const }, false],
  ])("%s: %#", (_, actor, one, may) => {
    expect(canReviewVerification(actor, one, now).ok).toBe(may);
  });

  it("nobody ends their own verification, and none twice", () => {
    expect(canRevoke(moderator, { state: "approved", mine: false }, now).ok).toBe(true);
    expect(canRevoke(moderator, { state: "approved", mine: true }, now).ok).toBe(false);
    expect(canRevoke(moderator, { state: "revoked", mine: false }, now).ok).toBe(false);
    expect(canRevoke(member(), { state: "approved", mine: false }, now).ok).toBe(false);
  });
});

describe("what a role needs", () => {
  const kinds = Object.keys(evidenceWords) as EvidenceKind[];

  it("a register alone makes nobody a doctor", () => {
    const register = new Set<EvidenceKind>(["register", "name", "specialist"]);
    expect(missing("trainee", register)).toEqual([["sign-in", "address", "card"]]);
    expect(missing("mentor", register)).not.toEqual([]);
  });

  it("being somebody alone makes nobody a doctor either", () => {
    const person = new Set<EvidenceKind>(["sign-in", "address", "card", "call", "name"]);
    expect(missing("trainee", person)).toEqual([["register"]]);
    expect(missing("mentor", person)).toEqual([["register"], ["specialist"]]);
  });

  it("a senior doctor with a card is rung, with a sign-in need not be", () => {
    const register: EvidenceKind[] = ["register", "name", "specialist"];
    expect(missing("mentor", new Set([...register, "card"]))).toEqual([["sign-in", "call"]]);
    expect(missing("mentor", new Set([...register, "card", "call"]))).toEqual([]);
    expect(missing("mentor", new Set([...register, "sign-in"]))).toEqual([]);
  });

  it("more evidence never leaves more missing", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...professionalRoles),
        fc.subarray(kinds),
        fc.constantFrom(...kinds),
        (role, some, one) => {
          const before = missing(role, new Set(some)).length;
          expect(missing(role, new Set([...some, one])).length).toBeLessThanOrEqual(before);
        },
      ),
    );
  });

  it("whoever chooses a way to prove it has chosen one that counts for their role", () => {
    for (const role of professionalRoles)
      for (const proof of proofs)
        expect(proofsFor(role).includes(proof)).toBe(needs[role].some((line) => line.includes(proof)));
    expect(proofsFor("educator")).toEqual(["sign-in", "card"]);
    expect(proofsFor("trainee")).toEqual(["sign-in", "address", "card"]);
  });

  it("every role needs something of the person", () => {
    for (const role of professionalRoles) expect(needs[role].flat()).toContain("card");
  });
});

describe("what decisions amount to", () => {
  it("nobody is approved by fewer than the role needs, and one refusal refuses", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...professionalRoles),
        fc.array(fc.record({ approve: fc.boolean() }), { maxLength: 4 }),
        (role, decisions) => {
          const outcome = outcomeOf(role, decisions);
          const refused = decisions.some(({ approve }) => !approve);
          if (refused) expect(outcome).toBe("refused");
          else expect(outcome).toBe(decisions.length >= reviewersNeeded(role) ? "approved" : "waiting");
        },
      ),
    );
  });

  it("a senior doctor needs two", () => {
    expect(outcomeOf("mentor", [{ approve: true }])).toBe("waiting");
    expect(outcomeOf("mentor", [{ approve: true }, { approve: true }])).toBe("approved");
    expect(outcomeOf("trainee", [{ approve: true }])).toBe("approved");
  });
});

describe("how long it holds", () => {
  it("a doctor's for twelve months", () => {
    expect(expiryOf("mentor", "Consultant", now)).toBe(now + HOLDS_FOR);
  });

  it.each([
    ["Year 6", Date.UTC(2027, 8, 30)],
    ["Year 4", Date.UTC(2029, 8, 30)],
    ["Year 1", Date.UTC(2032, 8, 30)],
  ])("a student's of %s until graduation", (stage, until) => {
    expect(expiryOf("student", stage, now)).toBe(until);
  });

  it("a student's of the last year, asked for in summer, until that September", () => {
    expect(expiryOf("student", "Year 6", Date.UTC(2026, 5, 1))).toBe(Date.UTC(2026, 8, 30));
  });

  it("never ends before it begins", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("Year 1", "Year 3", "Year 6", null),
        fc.integer({ min: 0, max: 366 * 3 }),
        (stage, day) => {
          const at = now + day * DAY;
          expect(expiryOf("student", stage, at)).toBeGreaterThan(at);
        },
      ),
    );
  });
});

import { describe, expect, it } from "vitest";
import { nextStep } from "~/features/identity/joining/next-step";
import type { VerificationState } from "~/features/identity/verification/verification";

const reader = {
  role: "reader" as const,
  moderator: false,
  admin: false,
  emailConfirmed: true,
  suspendedUntil: null,
  heldBack: false,
  imported: false,
  hasEmail: true,
};
const titleFor = (claim: VerificationState | null, more = {}) => nextStep({ ...reader, claim, ...more }, 0)?.title;

describe("what a member without a role is told", () => {
  it.each<[VerificationState, RegExp]>([
    ["draft", /have begun/],
    ["submitted", /Somebody looks/],
    ["asked", /asks you something/],
    ["refused", /could not be verified/],
    ["expired", /has run out/],
    ["revoked", /has ended/],
  ])("of a claim that is %s is where it stands, and not to begin", (claim, title) => {
    expect(titleFor(claim)).toMatch(title);
  });

  it.each([null, "withdrawn", "replaced"] as const)("after %s is how to begin", (claim) => {
    expect(titleFor(claim)).toMatch(/Your role is not checked yet/);
    expect(titleFor(claim, { imported: true })).toMatch(/has not been checked here yet/);
  });

  it("of an address to confirm comes before any claim, and somebody with a role is told nothing", () => {
    expect(titleFor("submitted", { emailConfirmed: false })).toMatch(/Confirm your e-mail/);
    expect(titleFor("expired", { role: "student" })).toBeUndefined();
  });
});

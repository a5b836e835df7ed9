import { describe, expect, it } from "vitest";
import { DAY } from "~/core/time";
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
  endsAt: null,
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
    expect(titleFor("submitted", { role: "student" })).toBeUndefined();
  });
});

describe("what somebody with a role is told", () => {
  const now = Date.UTC(2026, 10, 22);
  const doctor = { ...reader, role: "trainee" as const };
  const stepFor = (claim: VerificationState | null, endsAt: number | null) =>
    nextStep({ ...doctor, claim, endsAt }, now);

  it("a month before their verification ends: the day, and to ask again", () => {
    expect(stepFor(null, now + 31 * DAY)).toBeNull();
    expect(stepFor(null, now + 30 * DAY)).toMatchObject({
      title: expect.stringMatching(/22 Dec 2026/),
      act: "Ask again",
    });
    expect(stepFor("refused", now + DAY)?.act).toBe("Ask again");
    expect(stepFor("draft", now + DAY)?.act).toBe("Go on");
    expect(stepFor("submitted", now + DAY)).toBeNull();
    expect(stepFor(null, now)).toBeNull();
  });

  it("a question about what they asked for besides, and that what they have stays meanwhile", () => {
    const step = stepFor("asked", now + 200 * DAY);
    expect(step?.act).toBe("Read and answer");
    expect(step?.text.join(" ")).toContain("stays until it is decided");
    expect(step?.text.join(" ")).not.toContain("Until then you can read");
  });
});

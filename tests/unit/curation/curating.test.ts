import { describe, expect, it } from "vitest";
import { type Member, visitor } from "~/core/actor";
import { canCurate } from "~/core/curating";
import { canChangeCollection, canSeeCollection } from "~/features/curation/curating";
import { pointLines, pointsProblem } from "~/features/curation/learning-point";
import { threadIdIn } from "~/features/curation/thread-address";
import { anActor } from "../../support/actors";

const someone = (traits: Partial<Member>) => anActor({ role: "student", stage: "Year 4", ...traits });
const mentor = someone({ role: "mentor", mentorSpecialtyId: 1 });

describe("who may curate", () => {
  it.each<[string, Member, number, boolean]>([
    ["a student, whatever the points", someone({}), 9_999, false],
    ["a reader", someone({ role: "reader" }), 9_999, false],
    ["a mentor without standing", mentor, 249, false],
    ["a mentor with standing", mentor, 250, true],
    ["an educator", someone({ role: "educator" }), 0, true],
    ["a suspended educator", someone({ role: "educator", suspendedUntil: 10 }), 0, false],
    ["a moderator", someone({ role: "reader", moderator: true }), 0, true],
    ["an admin", someone({ role: "reader", admin: true }), 0, true],
  ])("%s", (_who, actor, points, allowed) => {
    expect(canCurate(actor, points, "young", 5).ok).toBe(allowed);
  });

  it("a visitor is asked to sign in", () => {
    expect(canCurate(visitor, 0, "young", 5)).toMatchObject({ ok: false, signIn: true });
  });

  it("only its keeper and moderators change a collection", () => {
    const educator = someone({ role: "educator", id: 7 });
    const ok = { ok: true } as const;
    expect(canChangeCollection(educator, { ownerId: 7 }, ok).ok).toBe(true);
    expect(canChangeCollection(educator, { ownerId: 8 }, ok).ok).toBe(false);
    expect(canChangeCollection(someone({ moderator: true, id: 9 }), { ownerId: 8 }, ok).ok).toBe(true);
  });

  it("a draft is seen by its keeper and moderators alone", () => {
    const draft = { ownerId: 7, publishedAt: null };
    expect(canSeeCollection(visitor, draft)).toBe(false);
    expect(canSeeCollection(someone({ id: 8, role: "educator" }), draft)).toBe(false);
    expect(canSeeCollection(someone({ id: 7 }), draft)).toBe(true);
    expect(canSeeCollection(visitor, { ...draft, publishedAt: 1 })).toBe(true);
  });
});

describe("learning points", () => {
  it("are one a line", () => {
    expect(pointLines("First.\r\n\n  Second. \n")).toEqual(["First.", "Second."]);
  });

  it("are at most seven short sentences", () => {
    expect(pointsProblem(Array(7).fill("Short."))).toBeNull();
    expect(pointsProblem(Array(8).fill("Short."))).toContain("7 points");
    expect(pointsProblem(["Short.", "x".repeat(301)])).toContain("Point 2");
  });
});

describe("a pasted address", () => {
  it.each([
    ["/questions/12/why", 12],
    ["https://forum.example/questions/12/why?tab=1#answer-3", 12],
    [" 12 ", 12],
    ["/questions/12", 12],
    ["/collections/12", null],
    ["twelve", null],
    ["/questions/12abc", null],
  ])("%s", (text, id) => {
    expect(threadIdIn(text)).toBe(id);
  });
});

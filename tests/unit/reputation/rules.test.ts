import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasPrivilege, thresholds } from "~/core/privileges";
import { beyondShare, DAILY_CAP, type RuleKey, rules, shown, underCap } from "~/features/reputation/rules";

describe("the rules of standing", () => {
  it.each<[RuleKey, number]>([
    ["question-useful-student", 5],
    ["question-useful-clinician", 10],
    ["answer-useful", 10],
    ["answer-useful-referenced", 15],
    ["helpful-answer", 5],
    ["helpful-asker", 1],
    ["endorsed", 15],
    ["endorsed-referenced", 20],
    ["collected", 10],
    ["curated", 2],
    ["edit-accepted", 2],
    ["reference-added", 3],
    ["privacy-report", 5],
    ["disagree-received", -2],
    ["disagree-given", -1],
    ["danger-upheld", -20],
    ["privacy-breach", -50],
  ])("%s gives %i", (key, points) => {
    expect(rules[key].points).toBe(points);
  });

  it("only useful votes stand under the daily cap", () => {
    const capped = Object.keys(rules).filter((key) => rules[key as RuleKey].capped);
    expect(capped.sort()).toEqual([
      "answer-useful",
      "answer-useful-referenced",
      "question-useful-clinician",
      "question-useful-student",
    ]);
  });

  it("a day of votes never gives more than the cap, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(5, 10, 15), { maxLength: 60 }), (votes) => {
        const total = votes.reduce((sum, points) => sum + underCap(points, sum), 0);
        expect(total).toBe(
          Math.min(
            DAILY_CAP,
            votes.reduce((sum, points) => sum + points, 0),
          ),
        );
      }),
    );
  });

  it("lost points are never capped", () => {
    expect(underCap(-2, DAILY_CAP + 50)).toBe(-2);
  });

  it("votes to one person beyond a fifth of what somebody gives count nothing, from ten votes on", () => {
    expect(beyondShare(9, 9)).toBe(false);
    expect(beyondShare(10, 2)).toBe(false);
    expect(beyondShare(10, 3)).toBe(true);
    expect(beyondShare(50, 10)).toBe(false);
    expect(beyondShare(50, 11)).toBe(true);
  });

  it("a total is shown as at least 1", () => {
    expect([shown(-40), shown(0), shown(1), shown(12)]).toEqual([1, 1, 1, 12]);
  });
});

describe("privileges", () => {
  const student = { role: "student", mentor: false, moderator: false, admin: false };

  it("come from the role first", () => {
    expect(hasPrivilege("curate", { ...student, role: "educator", points: 0 }, "mature")).toBe(true);
    expect(hasPrivilege("review", { ...student, moderator: true, points: 0 }, "mature")).toBe(true);
    expect(hasPrivilege("disagree", { ...student, role: "mentor", mentor: true, points: 0 }, "mature")).toBe(true);
  });

  it.each(["young", "mature"] as const)("come from points second (%s)", (preset) => {
    for (const privilege of ["disagree", "tag", "review"] as const) {
      const needed = thresholds[preset][privilege];
      expect(hasPrivilege(privilege, { ...student, points: needed - 1 }, preset)).toBe(false);
      expect(hasPrivilege(privilege, { ...student, points: needed }, preset)).toBe(true);
    }
  });

  it("curating by points is for mentors alone", () => {
    expect(hasPrivilege("curate", { ...student, points: 9_999 }, "young")).toBe(false);
    expect(hasPrivilege("curate", { ...student, role: "mentor", mentor: true, points: 249 }, "young")).toBe(false);
    expect(hasPrivilege("curate", { ...student, role: "mentor", mentor: true, points: 250 }, "young")).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { type Actor, visitor } from "~/core/actor";
import {
  badgeFrom,
  canEndRole,
  canGiveRole,
  canInvite,
  type GivenRole,
  givenRoles,
  roleProblems,
  studentStage,
} from "~/features/identity/people/role";
import { anActor } from "../../../support/actors";

const actors: Record<string, Actor> = {
  visitor,
  reader: anActor({}),
  student: anActor({ role: "student" }),
  trainee: anActor({ role: "trainee" }),
  mentor: anActor({ role: "mentor", mentorSpecialtyId: 1 }),
  educator: anActor({ role: "educator" }),
  moderator: anActor({ moderator: true }),
  admin: anActor({ admin: true }),
};

const allowed = (rule: (actor: Actor, role: GivenRole) => { ok: boolean }) =>
  Object.fromEntries(
    Object.entries(actors).map(([name, actor]) => [name, givenRoles.filter((role) => rule(actor, role).ok).join(" ")]),
  );

const nobodyBut = (rights: Record<string, string>) => ({
  visitor: "",
  reader: "",
  student: "",
  trainee: "",
  mentor: "",
  educator: "",
  moderator: "",
  admin: "",
  ...rights,
});

const every = "student trainee mentor educator moderator admin";

describe("roles", () => {
  it("are given by administrators alone", () => {
    expect(allowed((actor, role) => canGiveRole(actor, { id: 9 }, role))).toEqual(nobodyBut({ admin: every }));
  });

  it("nobody gives or ends their own administrator role", () => {
    const own = { id: 1 };
    const professional = "student trainee mentor educator moderator";
    expect(allowed((actor, role) => canGiveRole(actor, own, role))).toEqual(nobodyBut({ admin: professional }));
    expect(allowed((actor, role) => canEndRole(actor, own, role, 3))).toEqual(nobodyBut({ admin: professional }));
  });

  it("of the last administrator does not end", () => {
    expect(allowed((actor, role) => canEndRole(actor, { id: 9 }, role, 1))).toEqual(nobodyBut({ admin: every }));
    expect(allowed((actor, role) => canEndRole(actor, { id: 9 }, role, 0))).toEqual(
      nobodyBut({ admin: "student trainee mentor educator moderator" }),
    );
  });

  it("wait while an imported account is unclaimed", () => {
    expect(allowed((actor, role) => canGiveRole(actor, { id: 9, unclaimed: true }, role))).toEqual(nobodyBut({}));
  });

  it("are offered in invitations by administrators, and by moderators unless they are staff roles", () => {
    expect(allowed((actor, role) => canInvite(actor, role))).toEqual(
      nobodyBut({ admin: every, moderator: "student trainee mentor educator" }),
    );
  });

  it.each<[GivenRole, number | null, string | null, string]>([
    ["mentor", null, "Consultant", "specialty"],
    ["mentor", 1, "Consultant", ""],
    ["student", null, "Year 9", "stage"],
    ["student", null, "4", ""],
    ["trainee", null, "x".repeat(41), "stage"],
    ["educator", null, null, ""],
  ])("%s with specialty %s and stage %s: %j needs another look", (role, specialtyId, stage, problem) => {
    expect(Object.keys(roleProblems({ role, specialtyId, stage })).join()).toBe(problem);
  });

  it.each([
    ["4", "Year 4"],
    ["year 6", "Year 6"],
    ["Year 0", null],
    ["final", null],
  ])("%s is stored as %s", (text, stage) => {
    expect(studentStage(text)).toBe(stage);
  });
});

describe("a badge", () => {
  const grant = (role: string, specialtyId: number | null = null, stage: string | null = null) => ({
    role,
    specialtyId,
    stage,
  });
  const nothing = {
    role: "reader",
    specialtyId: null,
    mentorSpecialtyId: null,
    stage: null,
    moderator: false,
    admin: false,
  };

  it.each([
    ["nobody gave a role", [], nothing],
    ["a student", [grant("student", null, "Year 4")], { ...nothing, role: "student", stage: "Year 4" }],
    [
      "a mentor may endorse in the own specialty",
      [grant("mentor", 7, "Consultant")],
      { ...nothing, role: "mentor", specialtyId: 7, mentorSpecialtyId: 7, stage: "Consultant" },
    ],
    ["an educator may endorse nowhere", [grant("educator", 7)], { ...nothing, role: "educator", specialtyId: 7 }],
    [
      "an educator who is a mentor too is shown as an educator",
      [grant("mentor", 7, "Consultant"), grant("educator", 8)],
      { ...nothing, role: "educator", specialtyId: 8, mentorSpecialtyId: 7 },
    ],
    [
      "staff roles stand beside",
      [grant("trainee", 7), grant("moderator"), grant("admin")],
      { ...nothing, role: "trainee", specialtyId: 7, moderator: true, admin: true },
    ],
  ])("%s", (_title, grants, badge) => {
    expect(badgeFrom(grants)).toEqual(badge);
  });
});

import { describe, expect, it } from "vitest";
import { type Actor, type Member, visitor } from "~/core/actor";
import { canAppointAssessor, canJoin, canSeeCohort } from "~/features/identity/organisations/cohort";
import { linkEnd, linkState } from "~/features/identity/organisations/cohort-link";
import { placeState, rosterLine } from "~/features/identity/organisations/cohort-place";
import { affiliationProblem } from "~/features/identity/organisations/cohort-sign-in.server";
import { groupName } from "~/features/identity/organisations/form-fields.server";
import { canAppointManager, canManage } from "~/features/identity/organisations/organisation";
import { rosterEvidence } from "~/features/identity/organisations/roster-evidence";

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;

const person = (traits: Partial<Member> = {}): Member => ({
  kind: "member",
  id: 1,
  handle: "one",
  name: "One",
  role: "reader",
  specialtyId: null,
  mentorSpecialtyId: null,
  stage: null,
  moderator: false,
  admin: false,
  emailConfirmed: true,
  suspendedUntil: null,
  sessionId: "s",
  authenticatedAt: NOW,
  heldBack: false,
  ...traits,
});

const everybody: Record<string, Actor> = {
  visitor,
  reader: person(),
  student: person({ role: "student" }),
  trainee: person({ role: "trainee" }),
  mentor: person({ role: "mentor" }),
  educator: person({ role: "educator" }),
  moderator: person({ moderator: true }),
  admin: person({ admin: true }),
  "student who moderates": person({ role: "student", moderator: true }),
  "paused educator": person({ role: "educator", suspendedUntil: NOW + 1 }),
  "moderator without a second step": person({ heldBack: true }),
};

const allowedOf = (may: (actor: Actor) => boolean) =>
  Object.keys(everybody).filter((who) => may(everybody[who] ?? visitor));
const subjectsOf = (may: (subject: Member) => boolean) =>
  Object.keys(everybody).filter((who) => {
    const one = everybody[who];
    return one?.kind === "member" && may({ ...one, id: 2 });
  });

describe("the duties of schools", () => {
  it("whoever manages a school is checked, is no student, and is not paused", () => {
    expect(allowedOf((actor) => canManage(actor, { manages: true }, NOW).ok)).toEqual([
      "trainee",
      "mentor",
      "educator",
      "moderator",
      "admin",
    ]);
    expect(allowedOf((actor) => canManage(actor, { manages: false }, NOW).ok)).toEqual([]);
  });

  it("a manager whose duties wait for a second step is led to it", () => {
    const held = everybody["moderator without a second step"] ?? visitor;
    expect(canManage(held, { manages: true }, NOW)).toMatchObject({ ok: false, needs: "second step" });
  });

  it("managers are appointed by administrators, never from among students, and never by themselves", () => {
    const admin = person({ id: 1, admin: true });
    expect(subjectsOf((subject) => canAppointManager(admin, subject, NOW).ok)).toEqual([
      "trainee",
      "mentor",
      "educator",
      "moderator",
      "admin",
      "paused educator",
    ]);
    expect(canAppointManager(admin, admin, NOW).ok).toBe(false);
    const educator = person({ role: "educator" });
    expect(
      Object.values(everybody).filter((actor) => canAppointManager(actor, { ...educator, id: 2 }, NOW).ok),
    ).toHaveLength(1);
  });

  it("a cohort is seen by its managers and assessors alone", () => {
    const seen = (duty: { manages: boolean; assesses: boolean }) =>
      allowedOf((actor) => canSeeCohort(actor, duty, NOW).ok);
    expect(seen({ manages: false, assesses: false })).toEqual([]);
    expect(seen({ manages: true, assesses: false })).toEqual(["trainee", "mentor", "educator", "moderator", "admin"]);
    expect(seen({ manages: false, assesses: true })).toEqual(["mentor", "educator", "moderator", "admin"]);
  });

  it("a manager appoints mentors and educators; who moderates is appointed by an administrator; nobody by themselves", () => {
    const manager = person({ id: 1, role: "educator" });
    const admin = person({ id: 1, admin: true });
    const by = (actor: Actor, manages: boolean) =>
      subjectsOf((subject) => canAppointAssessor(actor, subject, { manages }, NOW).ok);
    expect(by(manager, true)).toEqual(["mentor", "educator", "paused educator"]);
    expect(by(manager, false)).toEqual([]);
    expect(by(admin, false)).toEqual(["mentor", "educator", "moderator", "admin", "paused educator"]);
    expect(canAppointAssessor(manager, manager, { manages: true }, NOW).ok).toBe(false);
    expect(canAppointAssessor(admin, admin, { manages: true }, NOW).ok).toBe(false);
  });

  it("anybody with a confirmed address joins, but nobody what they assess or manage, or were taken out of", () => {
    const nothing = { assesses: false, manages: false, removed: false };
    const joins = (against: Partial<typeof nothing>) =>
      allowedOf((actor) => canJoin(actor, { ...nothing, ...against }, NOW).ok);
    expect(joins({})).toEqual([
      "reader",
      "student",
      "trainee",
      "mentor",
      "educator",
      "moderator",
      "admin",
      "student who moderates",
      "moderator without a second step",
    ]);
    for (const one of ["assesses", "manages", "removed"]) expect(joins({ [one]: true })).toEqual([]);
    expect(canJoin(person({ emailConfirmed: false }), nothing, NOW).ok).toBe(false);
  });
});

describe("links and places", () => {
  const link = { places: 2, taken: 1, expiresAt: NOW + 1, endedAt: null };
  it.each([
    [{}, "open"],
    [{ taken: 2 }, "full"],
    [{ expiresAt: NOW }, "expired"],
    [{ endedAt: NOW - 1 }, "ended"],
  ])("a link with %o is %s", (traits, state) => {
    expect(linkState({ ...link, ...traits }, NOW)).toBe(state);
  });

  it.each([
    ["2026-11-21", "This day has passed."],
    ["2026-11-22", null],
    ["2027-01-21", null],
    ["2027-01-22", "Choose a day within 60 days."],
    ["2026-13-01", "Enter the last day, like 2026-12-31."],
    ["tomorrow", "Enter the last day, like 2026-12-31."],
    ["", "Enter the last day, like 2026-12-31."],
  ])("a link until %s: %s", (day, problem) => {
    const end = linkEnd(day, NOW);
    expect("problem" in end ? end.problem : null).toBe(problem);
    if ("at" in end) expect(end.at).toBe(Date.parse(day) + DAY);
  });

  it.each([
    [{}, "waiting"],
    [{ takenAt: NOW }, "taken"],
    [{ withdrawnAt: NOW }, "withdrawn"],
    [{ expiresAt: NOW }, "expired"],
    [{ expiresAt: NOW, takenAt: 1 }, "taken"],
  ])("a place with %o is %s", (traits, state) => {
    expect(placeState({ expiresAt: NOW + 1, takenAt: null, withdrawnAt: null, ...traits }, NOW)).toBe(state);
  });

  it("the report of a roster tells numbers, and never who has an account", () => {
    expect(rosterLine({ kept: 1, waiting: 0, taken: 0, refused: [] })).toBe("1 place kept");
    expect(rosterLine({ kept: 3, waiting: 2, taken: 1, refused: [{ line: 2, reason: "" }] })).toBe(
      "3 places kept · 2 kept before · 1 taken before · 1 refused",
    );
  });
});

describe("what may be typed", () => {
  const name = groupName(80, "Enter a name.");
  it.each(["Year 4, 2026", "Ärzteschule Köln", "Group A/B"])("“%s” is a name", (text) => {
    expect(name.safeParse(`  ${text}\n`).data).toBe(text);
  });
  it.each([
    "",
    "  ",
    "A",
    "a".repeat(81),
    "Go to https://evil.example",
    "www.evil.example",
    "evil.example/a",
    "a\u200bb",
    "<b>x</b>",
  ])("“%s” is none", (text) => {
    expect(name.safeParse(text).success).toBe(false);
  });

  const provider = { name: "Northmere", affiliationScopes: ["northmere.ac.uk"] };
  it.each([
    ["student@northmere.ac.uk", null],
    ["student@elsewhere.ac.uk", "Northmere is not trusted to speak for elsewhere.ac.uk. Say so there first."],
    ["northmere.ac.uk", "Enter it like student@northmere.ac.uk."],
    ["student@north mere", "Enter it like student@northmere.ac.uk."],
    ["student@northmere.ac.uk@evil.example", "Enter it like student@northmere.ac.uk."],
  ])("a cohort tied to %s: %s", (affiliation, problem) => {
    expect(affiliationProblem(provider, affiliation)).toBe(problem);
  });
});

describe("a line of a roster as evidence", () => {
  it.each([
    ["Rowan Shaw", "Shaw, Rowan", "pass"],
    ["Rowan Shaw", "Rowan Okafor", "unsure"],
    ["Rowan Shaw", "", "unsure"],
  ])("%s listed as “%s”: %s", (account, listed, outcome) => {
    expect(rosterEvidence(account, { name: listed, school: "Northmere" }).outcome).toBe(outcome);
  });
});

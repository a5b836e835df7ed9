import { expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { DAY, HOUR } from "~/core/time";
import {
  appointAssessor,
  appointAssessorFor,
  endAssessor,
  listAssessors,
  stopAssessing,
} from "~/features/identity/organisations/assessor.server";
import { closeCohort, foundCohort, readCohort, renameCohort } from "~/features/identity/organisations/cohort.server";
import { joinByLink, listLinks, makeLink } from "~/features/identity/organisations/cohort-link.server";
import { leaveCohort, mySchools, removeMember } from "~/features/identity/organisations/cohort-member.server";
import { listPlaces } from "~/features/identity/organisations/cohort-place.server";
import { listRoster } from "~/features/identity/organisations/cohort-roster.server";
import { appointManager, endManager, stopManaging } from "~/features/identity/organisations/manager.server";
import {
  changeSchool,
  closeSchool,
  foundSchool,
  readManagedSchool,
  readSchool,
} from "~/features/identity/organisations/organisation.server";
import { checkAuditLog } from "~/features/moderation/audit/audit-check.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember, aMentor, aModerator, anEducator } from "../../../support/people";
import { unlimited } from "../../../support/questions";
import { aLink, anAdministrator, anAssessor, aSchool, joined } from "../../../support/schools";

onEveryDialect("the duties of a school", (forum) => {
  const acts = async () =>
    (
      await forum()
        .database.read.selectFrom("audit_log")
        .select(["act", "subject_kind as kind", "subject_id as id", "actor_id as actor"])
        .orderBy("seq", "desc")
        .limit(3)
        .execute()
    ).map(({ act, kind, id, actor }) => `${act} ${kind} ${id} by ${actor}`);

  it("only an administrator who proved lately who they are founds, changes and closes a school", async () => {
    const admin = await anAdministrator(forum());
    const input = { name: "Harbour School", vouches: false };
    for (const actor of [visitor, await aModerator(forum()), await anEducator(forum(), "cardiology")])
      await expect(foundSchool(forum().as(actor), input)).rejects.toMatchObject({ name: /SignInNeeded|Forbidden/ });
    const stale = { ...admin, authenticatedAt: forum().clock() - HOUR };
    await expect(foundSchool(forum().as(stale), input)).rejects.toMatchObject({ name: "ProofNeeded" });
    const id = await foundSchool(forum().as(admin), input);
    await expect(foundSchool(forum().as(admin), { ...input, name: "HARBOUR school" })).rejects.toMatchObject({
      fields: { name: "There is a school of this name already." },
    });
    await changeSchool(forum().as(admin), id, { name: "Harbour Medical School", vouches: true });
    expect((await readSchool(forum().as(admin), id)).school).toEqual({
      id,
      name: "Harbour Medical School",
      vouches: true,
    });
    await closeSchool(forum().as(admin), id);
    await expect(readSchool(forum().as(admin), id)).rejects.toMatchObject({ name: "NotFound" });
    await expect(closeSchool(forum().as(admin), id)).rejects.toMatchObject({ name: "NotFound" });
    expect(await acts()).toEqual(
      ["closed", "changed", "founded"].map((what) => `school-${what} school ${id} by ${admin.id}`),
    );
    // A closed one leaves its name free.
    await foundSchool(forum().as(admin), input);
  });

  it("whoever has a duty lays it down, paused or not, which is written down; nobody lays down another's", async () => {
    const school = await aSchool(forum());
    const assessor = await anAssessor(forum(), school);
    const paused = { ...assessor, suspendedUntil: forum().clock() + DAY };
    await expect(stopAssessing(forum().as(school.manager), school.cohortId)).rejects.toMatchObject({
      name: "NotFound",
    });
    await expect(stopManaging(forum().as(assessor), school.schoolId)).rejects.toMatchObject({ name: "NotFound" });
    await stopAssessing(forum().as(paused), school.cohortId);
    await expect(stopAssessing(forum().as(paused), school.cohortId)).rejects.toMatchObject({ name: "NotFound" });
    expect((await listAssessors(forum().as(school.manager), school.cohortId)).assessors).toEqual([]);
    await stopManaging(forum().as(school.manager), school.schoolId);
    await expect(readManagedSchool(forum().as(school.manager), school.schoolId, null)).rejects.toMatchObject({
      name: "NotFound",
    });
    expect((await acts()).slice(0, 2)).toEqual([
      expect.stringMatching(`^manager-ended .* by ${school.manager.id}$`),
      expect.stringMatching(`^assessor-ended .* by ${assessor.id}$`),
    ]);
  });

  it("what a school or a cohort is called passes the text check; places may stand in it, numbers and dates not", async () => {
    const { admin, manager, schoolId, cohortId } = await aSchool(forum());
    const by = forum().as(manager);
    for (const name of ["Intake of 12 March 2021", "Rings 0161 496 0123", "NHS 943 476 5919"]) {
      await expect(foundCohort(by, schoolId, name), name).rejects.toMatchObject({ name: "Invalid", review: {} });
      await expect(renameCohort(by, cohortId, name), name).rejects.toMatchObject({ name: "Invalid", review: {} });
      const school = { name, vouches: false };
      await expect(foundSchool(forum().as(admin), school), name).rejects.toMatchObject({ name: "Invalid" });
      await expect(changeSchool(forum().as(admin), schoolId, school), name).rejects.toMatchObject({ name: "Invalid" });
    }
    await expect(foundCohort(by, schoolId, "The group of Mrs Margaret Whitlock")).rejects.toMatchObject({
      name: "Invalid",
    });
    await foundCohort(by, schoolId, "Autumn 2026, Leeds");
    await foundSchool(forum().as(admin), { name: "John Radcliffe School, Oxford", vouches: false });
  });

  it("a manager is appointed by an administrator and told; never a student, never themselves, never a member", async () => {
    const school = await aSchool(forum());
    const { admin, schoolId } = school;
    const student = await joined(forum(), school);
    const trainee = await joined(forum(), school, await aMember(forum(), { role: "trainee", specialty: "cardiology" }));
    const as = (who: string, by = admin) => appointManager(forum().as(by), schoolId, who);
    await expect(as(student.handle)).rejects.toMatchObject({ name: "Forbidden" });
    await expect(as(admin.handle)).rejects.toMatchObject({ name: "Forbidden" });
    await expect(as(trainee.handle)).rejects.toMatchObject({ name: "Conflict" });
    await expect(as("nobody-of-this-name")).rejects.toMatchObject({ name: "Invalid" });
    await expect(as(school.manager.handle)).rejects.toMatchObject({ name: "Conflict" });
    await expect(as("12")).rejects.toMatchObject({ name: "Invalid" });
    const mentor = await aMentor(forum(), "cardiology", { email: "mentor@example.org" });
    await expect(as(mentor.handle, school.manager)).rejects.toMatchObject({ name: "Forbidden" });
    await as("Mentor@example.org");
    await forum().jobs.drain();
    const told = await forum()
      .database.read.selectFrom("notice")
      .select("kind")
      .where("account_id", "=", mentor.id)
      .execute();
    expect(told).toEqual([{ kind: "school" }]);
    const { managers } = await readSchool(forum().as(admin), schoolId);
    expect(managers.map(({ person }) => person.id)).toEqual([school.manager.id, mentor.id]);
    // A manager cannot push another out.
    const id = managers[1]?.id ?? 0;
    await expect(endManager(forum().as(school.manager), schoolId, id)).rejects.toMatchObject({ name: "Forbidden" });
    await endManager(forum().as(admin), schoolId, id);
    await expect(endManager(forum().as(admin), schoolId, id)).rejects.toMatchObject({ name: "Conflict" });
    await expect(readManagedSchool(forum().as(mentor), schoolId, null)).rejects.toMatchObject({ name: "NotFound" });
    expect((await acts())[0]).toBe(`manager-ended manager ${id} by ${admin.id}`);
  });

  it("whoever has no duty at a school or cohort is told the same as of one that is not there", async () => {
    const school = await aSchool(forum());
    const other = await aSchool(forum());
    const member = await joined(forum(), school);
    const assessor = await anAssessor(forum(), school);
    const { cohortId, schoolId } = school;
    for (const actor of [member, other.manager, school.admin, await aModerator(forum()), await aMember(forum())]) {
      const ctx = forum().as(actor);
      const words = async (of: Promise<unknown>) =>
        of.then(
          () => "let through",
          ({ name, message }) => `${name}: ${message}`,
        );
      const nothing = await words(readCohort(ctx, 999_999, null));
      expect(nothing).toBe("NotFound: There is nothing at this address.");
      expect([
        await words(readCohort(ctx, cohortId, null)),
        await words(listPlaces(ctx, cohortId, null)),
        await words(listLinks(ctx, cohortId, null)),
        await words(listAssessors(ctx, cohortId)),
        await words(makeLink(ctx, cohortId, { places: 1, until: forum().clock() + DAY })),
        await words(listRoster(ctx, cohortId, "name,email\nAda,ada@example.org\n")),
        await words(removeMember(ctx, cohortId, 1, "Moved to another school.")),
        await words(renameCohort(ctx, cohortId, "Another name")),
        await words(closeCohort(ctx, cohortId)),
        await words(appointAssessor(ctx, cohortId, assessor.handle)),
        await words(readManagedSchool(ctx, schoolId, null)),
        await words(foundCohort(ctx, schoolId, "Year 9")),
      ]).toEqual(Array(12).fill(nothing));
    }
    // Whoever assesses sees the people and nothing else.
    const ctx = forum().as(assessor);
    await readCohort(ctx, cohortId, null);
    await expect(listPlaces(ctx, cohortId, null)).rejects.toMatchObject({ name: "NotFound" });
    await expect(listLinks(ctx, cohortId, null)).rejects.toMatchObject({ name: "NotFound" });
    await expect(removeMember(ctx, cohortId, 1, "Moved to another school.")).rejects.toMatchObject({
      name: "NotFound",
    });
  });

  it("an assessor reads names and stages; a manager also how and when people came", async () => {
    const school = await aSchool(forum());
    const member = await joined(forum(), school, await aMember(forum(), { name: "Rowan Shaw" }));
    const assessor = await anAssessor(forum(), school);
    const seen = await readCohort(forum().as(assessor), school.cohortId, null);
    expect(seen).toEqual({
      cohort: { id: school.cohortId, name: school.cohort, schoolId: school.schoolId, school: school.school },
      manages: false,
      count: 1,
      members: [{ id: expect.any(Number), name: "Rowan Shaw", role: "Year 4 student", came: null }],
      search: "",
      searchable: false,
      older: null,
    });
    expect(JSON.stringify(seen)).not.toContain(member.handle);
    const managed = await readCohort(forum().as(school.manager), school.cohortId, null);
    expect(managed.members[0]?.came).toMatchObject({ via: "link", at: forum().clock() });
  });

  it("a paused manager, and one who is verified no more, cannot act; the duty is there again afterwards", async () => {
    const { manager, cohortId } = await aSchool(forum());
    const paused = forum().as({ ...manager, suspendedUntil: forum().clock() + DAY });
    await expect(readCohort(paused, cohortId, null)).rejects.toMatchObject({ name: "Forbidden" });
    await expect(makeLink(paused, cohortId, { places: 1, until: forum().clock() + DAY })).rejects.toMatchObject({
      name: "Forbidden",
    });
    const lapsed = forum().as({ ...manager, role: "reader" });
    await expect(readCohort(lapsed, cohortId, null)).rejects.toMatchObject({ name: "Forbidden" });
    await readCohort(forum().as(manager), cohortId, null);
  });

  it("an assessor is no member of the cohort, and a member is no assessor", async () => {
    const school = await aSchool(forum());
    const { manager, cohortId } = school;
    const assessor = await anAssessor(forum(), school);
    await expect(joined(forum(), school, assessor)).rejects.toMatchObject({ name: "Forbidden" });
    await expect(joined(forum(), school, manager)).rejects.toMatchObject({ name: "Forbidden" });
    const member = await joined(forum(), school, await aMentor(forum(), "cardiology"));
    await expect(anAssessor(forum(), school, member)).rejects.toMatchObject({ name: "Conflict" });
    await expect(anAssessor(forum(), school, manager)).rejects.toMatchObject({ name: "Forbidden" });
    const { assessors } = await listAssessors(forum().as(manager), cohortId);
    expect(assessors.map(({ person }) => person.id)).toEqual([assessor.id]);
    await endAssessor(forum().as(manager), cohortId, assessors[0]?.id ?? 0, "Moved to another school.");
    await joined(forum(), school, assessor);
  });

  it("of somebody who joins and is appointed in the same second, one of the two holds", async () => {
    const school = await aSchool(forum());
    const { manager, cohortId } = school;
    for (let round = 0; round < 5; round++) {
      const both = await aMentor(forum(), "cardiology");
      const token = await aLink(forum(), school, 1);
      const settled = await Promise.allSettled([
        joinByLink(unlimited(forum(), both), token),
        appointAssessor(forum().as(manager), cohortId, both.handle),
      ]);
      expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      const { memberships, assessed } = await mySchools(forum().as(both));
      expect(memberships.length + assessed.length).toBe(1);
    }
  });

  it("a manager cannot appoint whoever moderates, nor find out by an address who has an account; an administrator can", async () => {
    const school = await aSchool(forum());
    const { admin, manager, cohortId, schoolId } = school;
    const moderator = await aModerator(forum(), { email: "mod@example.org" });
    await expect(appointAssessor(forum().as(manager), cohortId, moderator.handle)).rejects.toMatchObject({
      name: "Forbidden",
    });
    const by = (who: string) => appointAssessor(forum().as(manager), cohortId, who).catch(({ message }) => message);
    expect(await by("mod@example.org")).toBe(await by("nobody@example.org"));
    await appointAssessorFor(forum().as(admin), schoolId, cohortId, "mod@example.org");
    expect((await mySchools(forum().as(moderator))).assessed).toHaveLength(1);
    const other = await aSchool(forum());
    await expect(appointAssessorFor(forum().as(admin), other.schoolId, cohortId, manager.handle)).rejects.toMatchObject(
      { name: "NotFound" },
    );
  });

  it("a member sees who manages and assesses, leaves, and comes back by a link; who was taken out does not", async () => {
    const school = await aSchool(forum());
    const { manager, cohortId } = school;
    const assessor = await anAssessor(forum(), school);
    const member = await joined(forum(), school);
    const my = () => mySchools(forum().as(member));
    expect((await my()).memberships).toMatchObject([
      { school: school.school, via: "link", assessors: [{ name: assessor.name }], managers: [{ name: manager.name }] },
    ]);
    // Leaving is a right that a pause does not take.
    await leaveCohort(forum().as({ ...member, suspendedUntil: forum().clock() + DAY }), cohortId);
    expect((await my()).memberships).toEqual([]);
    await expect(leaveCohort(forum().as(member), cohortId)).rejects.toMatchObject({ name: "NotFound" });
    await joined(forum(), school, member);
    const id = (await readCohort(forum().as(manager), cohortId, null)).members[0]?.id ?? 0;
    await removeMember(forum().as(manager), cohortId, id, "Moved to another school.");
    await expect(removeMember(forum().as(manager), cohortId, id, "Moved to another school.")).rejects.toMatchObject({
      name: "Conflict",
    });
    await expect(joined(forum(), school, member)).rejects.toMatchObject({ name: "Forbidden" });
    expect((await acts())[0]).toMatch(/^cohort-link-made/);
    expect((await acts())[1]).toBe(`member-removed membership ${id} by ${manager.id}`);
  });

  it("a closed cohort, and one of a closed school, has no members, assessors, links or places", async () => {
    for (const close of ["cohort", "school"] as const) {
      const school = await aSchool(forum());
      const { admin, manager, cohortId, schoolId } = school;
      const member = await joined(forum(), school);
      const assessor = await anAssessor(forum(), school);
      const token = await aLink(forum(), school);
      await listRoster(forum().as(manager), cohortId, "name,email\nAda Okafor,canarylisted@example.org\n");
      if (close === "cohort") await closeCohort(forum().as(manager), cohortId);
      else await closeSchool(forum().as(admin), schoolId);
      expect((await mySchools(forum().as(member))).memberships).toEqual([]);
      expect((await mySchools(forum().as(assessor))).assessed).toEqual([]);
      await expect(joinByLink(unlimited(forum(), await aMember(forum())), token)).rejects.toMatchObject({
        name: "Conflict",
      });
      await expect(readCohort(forum().as(manager), cohortId, null)).rejects.toMatchObject({ name: "NotFound" });
      const places = await forum().database.read.selectFrom("cohort_place").selectAll().execute();
      expect(JSON.stringify(places)).not.toContain("canarylisted");
      // The mail was not sent yet, and never is.
      await forum().jobs.drain();
      expect(
        forum()
          .mailbox.list()
          .filter(({ to }) => to === "canarylisted@example.org"),
      ).toEqual([]);
      // Whoever assessed it stays known as such, for whoever asks about reveals.
      const ended = await forum()
        .database.read.selectFrom("cohort_assessor")
        .select("ended_at")
        .where("account_id", "=", assessor.id)
        .execute();
      expect(ended).toEqual([{ ended_at: forum().clock() }]);
    }
    expect((await checkAuditLog(forum().as(visitor))).problems).toEqual([]);
  });

  it("a cohort of 120 is read a page at a time, each member once", async () => {
    const school = await aSchool(forum());
    const now = forum().clock();
    await forum().database.write(async (tx) => {
      for (let number = 0; number < 120; number++) {
        const { id } = await tx
          .insertInto("account")
          .values({
            handle: `many-${number}-${school.schoolId}`,
            name: `Many ${number}`,
            role: "student",
            created_at: now,
          })
          .returning("id")
          .executeTakeFirstOrThrow();
        await tx
          .insertInto("cohort_member")
          .values({ cohort_id: school.cohortId, account_id: id, via: "link", joined_at: now })
          .execute();
      }
    });
    const seen = new Set<string>();
    let after: string | null = null;
    for (let page = 0; page < 3; page++) {
      const { members, older, count } = await readCohort(forum().as(school.manager), school.cohortId, after);
      expect(count).toBe(120);
      for (const { name } of members) seen.add(name);
      after = older && new URL(older, "https://here.invalid").searchParams.get("after");
    }
    expect(after).toBeNull();
    expect(seen.size).toBe(120);
  });
});

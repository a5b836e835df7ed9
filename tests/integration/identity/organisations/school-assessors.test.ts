import { expect, it } from "vitest";
import { type Member, visitor } from "~/core/actor";
import { DAY, HOUR } from "~/core/time";
import { deleteAccount } from "~/features/identity/account/account-deletion.server";
import {
  appointAssessorFor,
  endAssessor,
  listAssessors,
  readAssessor,
  stopAssessing,
} from "~/features/identity/organisations/assessor.server";
import { readCohort } from "~/features/identity/organisations/cohort.server";
import { mySchools } from "~/features/identity/organisations/cohort-member.server";
import {
  ASSESSORS_PAGE,
  endAssessorFor,
  endDutyForm,
  listSchoolAssessors,
  readSchoolAssessor,
} from "~/features/identity/organisations/school-assessor.server";
import { checkAuditLog } from "~/features/moderation/audit/audit-check.server";
import { eraseReason } from "~/features/moderation/audit/audit-erasure.server";
import { auditFilterIn } from "~/features/moderation/audit/audit-filter";
import { auditPage } from "~/features/moderation/audit/audit-list.queries.server";
import { canKnowAuthors } from "~/features/moderation/reveal/grading-firewall";
import { assessesSomebody } from "~/features/moderation/reveal/grading-firewall.queries.server";
import { anAssessorOf } from "../../../support/cohorts";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember, aModerator, anEducator } from "../../../support/people";
import { anAdministrator, anAssessor, aSchool } from "../../../support/schools";

onEveryDialect("who assesses whom, for administrators", (forum) => {
  const reason = "Xyzzyrelieved since the term is over.";

  async function assessed() {
    const school = await aSchool(forum());
    const assessor = await anAssessor(forum(), school);
    const { assessors } = await listSchoolAssessors(forum().as(school.admin), school.schoolId, null);
    return { ...school, assessor, id: assessors[0]?.id ?? 0 };
  }
  const endings = async (id: number) =>
    forum()
      .database.read.selectFrom("audit_log as l")
      .leftJoin("audit_reason as r", "r.seq", "l.seq")
      .select(["l.seq", "l.actor_id as by", "r.reason"])
      .where("l.act", "=", "assessor-ended")
      .where("l.subject_id", "=", String(id))
      .execute();
  const log = async (reader: Member) => {
    const filter = auditFilterIn(new URLSearchParams());
    const who = { id: reader.id, now: forum().clock(), admin: true };
    return (await auditPage(forum().database.read, filter, null, who)).rows;
  };

  it("are shown with the cohort, since when and by whom; of one school, and only who does now", async () => {
    const school = await aSchool(forum(), { manager: "Mona Quist" });
    await assessed();
    const [first, moderator] = [await anAssessor(forum(), school), await aModerator(forum())];
    await appointAssessorFor(forum().as(school.admin), school.schoolId, school.cohortId, moderator.handle);
    const list = () => listSchoolAssessors(forum().as(school.admin), school.schoolId, null);
    expect((await list()).assessors).toMatchObject([
      { person: { id: moderator.id }, cohort: school.cohort, at: forum().clock(), by: school.admin.name, waits: false },
      { person: { id: first.id }, cohort: school.cohort, at: forum().clock(), by: "Mona Quist", waits: false },
    ]);
    await stopAssessing(forum().as(first), school.cohortId);
    expect((await list()).assessors.map(({ person }) => person.id)).toEqual([moderator.id]);
  });

  it("a duty whose role has ended is shown as one that waits", async () => {
    const { admin, schoolId, assessor } = await assessed();
    await forum().database.write((tx) =>
      tx.updateTable("account").set({ role: "reader" }).where("id", "=", assessor.id).execute(),
    );
    expect((await listSchoolAssessors(forum().as(admin), schoolId, null)).assessors).toMatchObject([{ waits: true }]);
  });

  it("are read a page at a time, each once, however many there are", async () => {
    const school = await aSchool(forum());
    const many = ASSESSORS_PAGE + 10;
    const now = forum().clock();
    await forum().database.write(async (tx) => {
      for (let number = 0; number < many; number++) {
        const { id } = await tx
          .insertInto("account")
          .values({ handle: `assesses-${number}-${school.schoolId}`, name: `Assesses ${number}`, created_at: now })
          .returning("id")
          .executeTakeFirstOrThrow();
        const duty = { cohort_id: school.cohortId, account_id: id, appointed_at: now };
        await tx.insertInto("cohort_assessor").values(duty).execute();
      }
    });
    const read = (after: string | null) => listSchoolAssessors(forum().as(school.admin), school.schoolId, after);
    const first = await read(null);
    expect(first.assessors).toHaveLength(ASSESSORS_PAGE);
    const second = await read(new URL(first.older ?? "", "http://forum.test").searchParams.get("after"));
    expect(second.older).toBeNull();
    expect(new Set([...first.assessors, ...second.assessors].map(({ id }) => id)).size).toBe(many);
  });

  it("only administrators see and end them; to end one takes a proof of lately who they are", async () => {
    const { admin, schoolId, manager, assessor, id } = await assessed();
    for (const actor of [visitor, manager, assessor, await aModerator(forum())]) {
      const refused = { name: /SignInNeeded|Forbidden/ };
      await expect(listSchoolAssessors(forum().as(actor), schoolId, null)).rejects.toMatchObject(refused);
      await expect(readSchoolAssessor(forum().as(actor), schoolId, id)).rejects.toMatchObject(refused);
      await expect(endAssessorFor(forum().as(actor), schoolId, id, reason)).rejects.toMatchObject(refused);
    }
    const stale = { ...admin, authenticatedAt: forum().clock() - HOUR };
    await expect(endAssessorFor(forum().as(stale), schoolId, id, reason)).rejects.toMatchObject({
      name: "ProofNeeded",
    });
    const paused = { ...admin, suspendedUntil: forum().clock() + DAY };
    await expect(endAssessorFor(forum().as(paused), schoolId, id, reason)).rejects.toMatchObject({ name: "Forbidden" });
    expect(await endings(id)).toEqual([]);
  });

  it("the end of one is at once, with its reason in the log and on the page of whoever had it, who is told", async () => {
    const { admin, schoolId, cohortId, assessor, id } = await assessed();
    await readCohort(forum().as(assessor), cohortId, null);
    await endAssessorFor(forum().as(admin), schoolId, id, reason);
    await expect(readCohort(forum().as(assessor), cohortId, null)).rejects.toMatchObject({ name: "NotFound" });
    expect((await listSchoolAssessors(forum().as(admin), schoolId, null)).assessors).toEqual([]);
    expect(await readSchoolAssessor(forum().as(admin), schoolId, id)).toMatchObject({
      ended: { at: forum().clock(), by: admin.name },
    });
    expect(await endings(id)).toMatchObject([{ by: admin.id, reason }]);
    await forum().jobs.drain();
    const told = forum().database.read.selectFrom("notice").select("kind").where("account_id", "=", assessor.id);
    expect(await told.execute()).toEqual([{ kind: "school" }, { kind: "school" }]);
    const mine = async () => (await mySchools(forum().as(assessor))).relieved;
    expect(await mine()).toMatchObject([{ endedBy: admin.name, reason }]);
    // What they could learn of an author they could learn a year on.
    const assesses = await assessesSomebody(forum().database.read, assessor.id, forum().clock());
    expect(canKnowAuthors({ assesses }).ok).toBe(false);
    expect((await checkAuditLog(forum().as(visitor))).problems).toEqual([]);
    forum().time.now += 90 * DAY;
    expect(await mine()).toEqual([]);
  });

  it("a duty that somebody laid down is not shown, and one that a manager ended is, with the reason, which the log has too", async () => {
    const school = await aSchool(forum());
    const { manager, cohortId } = school;
    const [gone, relieved] = [await anAssessor(forum(), school), await anAssessor(forum(), school)];
    await stopAssessing(forum().as(gone), cohortId);
    expect((await mySchools(forum().as(gone))).relieved).toEqual([]);
    const id = (await listAssessors(forum().as(manager), cohortId)).assessors[0]?.id ?? 0;
    for (const who of [gone, relieved])
      await expect(readAssessor(forum().as(who), cohortId, id)).rejects.toMatchObject({ name: "NotFound" });
    expect(await readAssessor(forum().as(manager), cohortId, id)).toMatchObject({
      duty: { person: { id: relieved.id } },
      ended: null,
    });
    const other = await aSchool(forum());
    await expect(readAssessor(forum().as(other.manager), other.cohortId, id)).rejects.toMatchObject({
      name: "NotFound",
    });
    await endAssessor(forum().as(manager), cohortId, id, reason);
    expect((await mySchools(forum().as(relieved))).relieved).toMatchObject([{ endedBy: manager.name, reason }]);
    expect(await endings(id)).toMatchObject([{ by: manager.id, reason }]);
    expect(await readAssessor(forum().as(manager), cohortId, id)).toMatchObject({ ended: { by: manager.name } });
  });

  it("pressed twice, it is done once; of two administrators at once one ends it, and the other is told who", async () => {
    for (let round = 0; round < 3; round++) {
      const { admin, schoolId, id } = await assessed();
      const twice = [1, 2].map(() => endAssessorFor(forum().as(admin), schoolId, id, reason));
      expect((await Promise.allSettled(twice)).map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
      expect(await endings(id)).toHaveLength(1);

      const other = await assessed();
      const admins = [other.admin, await anAdministrator(forum())];
      const ends = await Promise.allSettled(
        admins.map((one) => endAssessorFor(forum().as(one), other.schoolId, other.id, reason)),
      );
      const winner = admins[ends.findIndex(({ status }) => status === "fulfilled")];
      expect(ends.flatMap((end) => (end.status === "rejected" ? [end.reason] : []))).toMatchObject([
        { name: "Conflict", message: `${winner?.name} ended this duty meanwhile, so nothing was changed.` },
      ]);
      expect(await endings(other.id)).toMatchObject([{ by: winner?.id }]);
    }
  });

  it("nobody is ended under the address of another school, nor without a reason", async () => {
    const { admin, id, assessor, cohortId } = await assessed();
    const { schoolId: elsewhere } = await aSchool(forum());
    await expect(endAssessorFor(forum().as(admin), elsewhere, id, reason)).rejects.toMatchObject({ name: "NotFound" });
    await expect(readSchoolAssessor(forum().as(admin), elsewhere, id)).rejects.toMatchObject({ name: "NotFound" });
    for (const typed of [undefined, "", "   ", "off", "x".repeat(301)])
      expect(endDutyForm.safeParse({ reason: typed }).success, String(typed)).toBe(false);
    await readCohort(forum().as(assessor), cohortId, null);
  });

  it("the reason is erased with that of the log, goes when they leave, and is not for whoever assesses", async () => {
    const { admin, schoolId, assessor, id } = await assessed();
    await endAssessorFor(forum().as(admin), schoolId, id, reason);
    expect(JSON.stringify(await log(admin))).toContain(reason);
    const assessing = await anAdministrator(forum());
    await anAssessorOf(forum(), assessing.id);
    expect(JSON.stringify(await log(assessing))).not.toContain("Xyzzy");
    await eraseReason(forum().as(admin), (await endings(id))[0]?.seq ?? 0);
    expect((await mySchools(forum().as(assessor))).relieved).toMatchObject([{ reason: null }]);
    const other = await assessed();
    await endAssessorFor(forum().as(other.admin), other.schoolId, other.id, reason);
    await deleteAccount(forum().as(other.assessor));
    expect(await endings(other.id)).toMatchObject([{ reason: null }]);
    const kept = forum().database.read.selectFrom("cohort_assessor").select("end_reason").where("id", "=", other.id);
    expect(await kept.execute()).toEqual([{ end_reason: null }]);
    expect((await checkAuditLog(forum().as(visitor))).problems).toEqual([]);
  });

  it("somebody who assesses nobody has an empty list of duties that ended", async () => {
    expect((await mySchools(forum().as(await anEducator(forum(), "cardiology")))).relieved).toEqual([]);
    expect((await mySchools(forum().as(await aMember(forum())))).relieved).toEqual([]);
  });
});

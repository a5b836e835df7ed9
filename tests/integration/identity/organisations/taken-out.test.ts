import { expect, it } from "vitest";
import { type Member, visitor } from "~/core/actor";
import { DAY } from "~/core/time";
import { deleteAccount } from "~/features/identity/account/account-deletion.server";
import { readCohort } from "~/features/identity/organisations/cohort.server";
import {
  leaveCohort,
  mySchools,
  readMember,
  removeMember,
} from "~/features/identity/organisations/cohort-member.server";
import { checkAuditLog } from "~/features/moderation/audit/audit-check.server";
import { eraseReason } from "~/features/moderation/audit/audit-erasure.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aSchool, joined } from "../../../support/schools";

onEveryDialect("a member whom a manager takes out of a cohort", (forum) => {
  const reason = "Xyzzytaken out since the year is repeated.";
  async function member() {
    const school = await aSchool(forum());
    const me: Member = await joined(forum(), school);
    const id = (await readCohort(forum().as(school.manager), school.cohortId, null)).members[0]?.id ?? 0;
    return { ...school, me, id };
  }
  const logged = (id: number) =>
    forum()
      .database.read.selectFrom("audit_log as l")
      .leftJoin("audit_reason as r", "r.seq", "l.seq")
      .select(["l.seq", "l.actor_id as by", "r.reason"])
      .where("l.act", "=", "member-removed")
      .where("l.subject_id", "=", String(id))
      .execute();

  it("reads why, for three months, and the log keeps it; the school sees who did it", async () => {
    const { manager, cohortId, me, id } = await member();
    expect(await readMember(forum().as(manager), cohortId, id)).toMatchObject({ person: { id: me.id }, ended: null });
    await removeMember(forum().as(manager), cohortId, id, reason);
    const mine = async () => (await mySchools(forum().as(me))).takenOut;
    expect(await mine()).toMatchObject([{ endedBy: manager.name, reason }]);
    expect(await logged(id)).toMatchObject([{ by: manager.id, reason }]);
    expect(await readMember(forum().as(manager), cohortId, id)).toMatchObject({ ended: { by: manager.name } });
    forum().time.now += 90 * DAY;
    expect(await mine()).toEqual([]);
  });

  it("is nobody whom another school, an assessor or the member could look up", async () => {
    const [{ cohortId, me, id }, other] = [await member(), await member()];
    for (const [actor, cohort] of [
      [me, cohortId],
      [other.manager, cohortId],
      [other.manager, other.cohortId],
    ] as const)
      await expect(readMember(forum().as(actor), cohort, id)).rejects.toMatchObject({ name: "NotFound" });
  });

  it("is not shown what they did themselves", async () => {
    const { cohortId, me } = await member();
    await leaveCohort(forum().as(me), cohortId);
    expect((await mySchools(forum().as(me))).takenOut).toEqual([]);
  });

  it("reads no reason that was erased from the log, and takes it along when they leave", async () => {
    const { admin, manager, cohortId, me, id } = await member();
    await removeMember(forum().as(manager), cohortId, id, reason);
    await eraseReason(forum().as(admin), (await logged(id))[0]?.seq ?? 0);
    expect((await mySchools(forum().as(me))).takenOut).toMatchObject([{ reason: null }]);
    const leaver = await member();
    await removeMember(forum().as(leaver.manager), leaver.cohortId, leaver.id, reason);
    await deleteAccount(forum().as({ ...leaver.me, authenticatedAt: forum().clock() }));
    expect(await logged(leaver.id)).toMatchObject([{ reason: null }]);
    expect((await checkAuditLog(forum().as(visitor))).problems).toEqual([]);
  });
});

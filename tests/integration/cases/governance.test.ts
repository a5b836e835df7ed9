import { beforeEach, expect, it } from "vitest";
import { type Member, visitor } from "~/core/actor";
import { governanceInForce, governanceRecords } from "~/features/cases/consent/governance.queries.server";
import {
  endGovernance,
  governanceEndForm,
  governanceForm,
  recordGovernance,
} from "~/features/cases/consent/governance.server";
import { parseForm } from "~/platform/forms.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aModerator } from "../../support/people";

const texts = {
  controller: "Northmere Teaching Hospital, the data protection office",
  assessment: "Assessment 2026-04, by the data protection office",
  contracts: "With the hosting company, for the machine and its backups",
  location: "The machine and its backups stand in the hospital itself",
};

const post = (fields: Record<string, string>) =>
  new Request("http://localhost/", { method: "POST", body: new URLSearchParams(fields) });

onEveryDialect("the governance record", (forum) => {
  let admin: Member;
  beforeEach(async () => {
    admin = await aMember(forum(), { admin: true });
    await forum().database.write((tx) =>
      tx.updateTable("governance_record").set({ in_force: null, ended_at: 1 }).where("in_force", "=", 1).execute(),
    );
  });
  const logged = async () =>
    (
      await forum()
        .database.read.selectFrom("audit_log as l")
        .leftJoin("audit_reason as r", "r.seq", "l.seq")
        .select(["l.act", "r.reason"])
        .where("l.subject_kind", "=", "governance")
        .orderBy("l.seq")
        .execute()
    ).slice(-2);

  it("is recorded by an administrator only", async () => {
    for (const actor of [visitor, await aMember(forum()), await aModerator(forum())])
      await expect(recordGovernance(forum().as(actor), texts)).rejects.toThrow();
    expect(await governanceInForce(forum().database.read)).toBe(false);
  });

  it("holds from the moment it is recorded until it is ended with a reason, and both stand in the log", async () => {
    await recordGovernance(forum().as(admin), texts);
    expect(await governanceInForce(forum().database.read)).toBe(true);
    const [record] = await governanceRecords(forum().database.read, 1);
    expect(record).toMatchObject({ ...texts, recordedBy: admin.name, endedAt: null });
    await endGovernance(forum().as(admin), { record: record?.id ?? 0, reason: "The contract has ended" });
    expect(await governanceInForce(forum().database.read)).toBe(false);
    expect(await logged()).toEqual([
      { act: "governance-recorded", reason: null },
      { act: "governance-ended", reason: "The contract has ended" },
    ]);
  });

  it("is one at a time, also for two who record at once", async () => {
    const second = await aMember(forum(), { admin: true });
    const both = await Promise.allSettled([admin, second].map((by) => recordGovernance(forum().as(by), texts)));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await governanceRecords(forum().database.read, 9)).filter((one) => one.endedAt === null)).toHaveLength(1);
  });

  it("cannot be ended twice", async () => {
    await recordGovernance(forum().as(admin), texts);
    const [record] = await governanceRecords(forum().database.read, 1);
    const end = { record: record?.id ?? 0, reason: "Over" };
    await endGovernance(forum().as(admin), end);
    await expect(endGovernance(forum().as(admin), end)).rejects.toThrow("ended already");
  });

  it("needs all four parts, each in its own sentence, and a reason to end", async () => {
    const { controller: _, ...without } = texts;
    await expect(parseForm(post(without), governanceForm)).rejects.toMatchObject({
      fields: { controller: "Say who answers for patients’ data." },
    });
    await expect(parseForm(post({ ...texts, location: "here" }), governanceForm)).rejects.toMatchObject({
      fields: { location: expect.stringContaining("country") },
    });
    await expect(parseForm(post({ record: "1", reason: " " }), governanceEndForm)).rejects.toMatchObject({
      fields: { reason: "Say why, for the log." },
    });
  });
});

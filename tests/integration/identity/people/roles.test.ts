import { expect, it } from "vitest";
import type { Member } from "~/core/actor";
import { findPerson } from "~/features/identity/people/person.queries.server";
import { openGrants } from "~/features/identity/people/role.queries.server";
import { endRole, giveRole, type RoleInput } from "~/features/identity/people/role.server";
import { findMember, insertSession } from "~/features/identity/sign-in/session.queries.server";
import { readVersions } from "~/platform/versions.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember, aModerator } from "../../../support/people";
import type { TestRuntime } from "../../../support/test-runtime";

const reason = "Seen the register entry";

async function anAdmin(forum: TestRuntime): Promise<Member> {
  const admin = await aMember(forum, { role: "reader", admin: true, stage: null });
  await forum.database.write((tx) =>
    tx
      .insertInto("role_grant")
      .values({ account_id: admin.id, role: "admin", granted_at: 0, reason: "first" })
      .execute(),
  );
  return admin;
}

const cardiology = async (forum: TestRuntime, slug = "cardiology") =>
  (await forum.database.read.selectFrom("specialty").select("id").where("slug", "=", slug).executeTakeFirstOrThrow())
    .id;

onEveryDialect("roles", (forum) => {
  const reader = () => aMember(forum(), { role: "reader", stage: null });
  const give = (by: Member, input: Partial<RoleInput> & Pick<RoleInput, "accountId" | "role">) =>
    giveRole(forum().as(by), { specialtyId: null, stage: null, reason, ...input });
  const rolesOf = async (id: number) => (await openGrants(forum().database.read, id)).map((grant) => grant.role);
  const badgeOf = (id: number) =>
    forum()
      .database.read.selectFrom("account")
      .select(["role", "specialty_id", "mentor_specialty_id", "stage", "moderator", "admin"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();

  it("a role that is given counts from the member's next request on", async () => {
    const [admin, member] = [await anAdmin(forum()), await reader()];
    const now = forum().clock();
    await forum().database.write((tx) =>
      insertSession(tx, { id: "the-session", accountId: member.id, device: "", now, expiresAt: now + 1000 }),
    );
    const before = await readVersions(forum().database.read);
    await give(admin, { accountId: member.id, role: "student", stage: "year 4" });
    expect(await findMember(forum().database.read, "the-session", now)).toMatchObject({
      role: "student",
      stage: "Year 4",
    });
    expect((await readVersions(forum().database.read)).site).toBeGreaterThan(before.site);
  });

  it("without a role, nobody reads of years in a specialty or of a country's register", async () => {
    const [admin, member] = [await anAdmin(forum()), await reader()];
    await give(admin, { accountId: member.id, role: "mentor", specialtyId: await cardiology(forum()) });
    const about = { country: "Norway", years: 14 };
    await forum().database.write((tx) => tx.updateTable("account").set(about).where("id", "=", member.id).execute());
    const { handle } = await forum()
      .database.read.selectFrom("account")
      .select("handle")
      .where("id", "=", member.id)
      .executeTakeFirstOrThrow();
    const seen = async () => {
      const found = await findPerson(forum().database.read, handle);
      return { country: found?.country, years: found?.person.years };
    };
    expect(await seen()).toEqual(about);
    await endRole(forum().as(admin), { accountId: member.id, role: "mentor", reason });
    expect(await seen()).toEqual({ country: null, years: null });
  });

  it("a professional role takes the place of the one before, and staff roles stand beside it", async () => {
    const [admin, member] = [await anAdmin(forum()), await reader()];
    const specialtyId = await cardiology(forum());
    await give(admin, { accountId: member.id, role: "moderator" });
    await give(admin, { accountId: member.id, role: "trainee", specialtyId });
    await give(admin, { accountId: member.id, role: "mentor", specialtyId, stage: "Consultant" });
    expect((await rolesOf(member.id)).sort()).toEqual(["mentor", "moderator"]);
    expect(await badgeOf(member.id)).toMatchObject({
      role: "mentor",
      mentor_specialty_id: specialtyId,
      stage: "Consultant",
      moderator: 1,
    });
    const ended = await forum()
      .database.read.selectFrom("role_grant")
      .select(["role", "ended_by", "end_reason"])
      .where("account_id", "=", member.id)
      .where("ended_at", "is not", null)
      .execute();
    expect(ended).toEqual([{ role: "trainee", ended_by: admin.id, end_reason: `Replaced: ${reason}` }]);
  });

  it("an educator may stay a mentor", async () => {
    const [admin, member] = [await anAdmin(forum()), await reader()];
    const specialtyId = await cardiology(forum());
    await give(admin, { accountId: member.id, role: "mentor", specialtyId });
    await give(admin, { accountId: member.id, role: "educator", specialtyId, alsoMentor: true });
    expect(await badgeOf(member.id)).toMatchObject({ role: "educator", mentor_specialty_id: specialtyId });
    await give(admin, { accountId: member.id, role: "educator", specialtyId });
    expect(await badgeOf(member.id)).toMatchObject({ role: "educator", mentor_specialty_id: null });
    expect(await rolesOf(member.id)).toEqual(["educator"]);
  });

  it("giving the same role twice changes nothing", async () => {
    const [admin, member] = [await anAdmin(forum()), await reader()];
    await give(admin, { accountId: member.id, role: "student", stage: "Year 2" });
    await give(admin, { accountId: member.id, role: "student", stage: "2" });
    const rows = await forum()
      .database.read.selectFrom("role_grant")
      .select("id")
      .where("account_id", "=", member.id)
      .execute();
    expect(rows).toHaveLength(1);
  });

  it("two administrators giving two roles at once leave exactly one professional role", async () => {
    const [one, two, member] = [await anAdmin(forum()), await anAdmin(forum()), await reader()];
    await Promise.all([
      give(one, { accountId: member.id, role: "student", stage: "Year 1" }),
      give(two, { accountId: member.id, role: "trainee" }),
      give(one, { accountId: member.id, role: "educator" }),
    ]);
    const open = await rolesOf(member.id);
    expect(open).toHaveLength(1);
    expect(await badgeOf(member.id)).toMatchObject({ role: open[0] });
  });

  it("stands in the log by its name, with the reason", async () => {
    const member = await aMember(forum(), { role: "reader", stage: null });
    const admin = await anAdmin(forum());
    await give(admin, { accountId: member.id, role: "trainee" });
    await endRole(forum().as(admin), { accountId: member.id, role: "trainee", reason: "Left the hospital" });
    const rows = await forum()
      .database.read.selectFrom("audit_log as l")
      .innerJoin("audit_reason as r", "r.seq", "l.seq")
      .select("r.reason")
      .where("l.subject_kind", "=", "account")
      .where("l.subject_id", "=", String(member.id))
      .orderBy("l.seq")
      .execute();
    expect(rows.map((row) => row.reason)).toEqual([
      `Doctor in training: ${reason}`,
      "Doctor in training: Left the hospital",
    ]);
  });

  it("ending a role takes effect at once and is kept with its reason", async () => {
    const [admin, member] = [await anAdmin(forum()), await reader()];
    await give(admin, { accountId: member.id, role: "student" });
    await endRole(forum().as(admin), { accountId: member.id, role: "student", reason: "Left the school" });
    expect(await badgeOf(member.id)).toMatchObject({ role: "reader", stage: null });
    await expect(
      endRole(forum().as(admin), { accountId: member.id, role: "student", reason: "Left the school" }),
    ).rejects.toMatchObject({ name: "Conflict" });
  });

  it("nobody but an administrator gives or ends one, whatever was asked for", async () => {
    const [moderator, member] = [await aModerator(forum()), await reader()];
    for (const actor of [moderator, member]) {
      await expect(give(actor, { accountId: member.id, role: "mentor" })).rejects.toMatchObject({ name: "Forbidden" });
      await expect(
        endRole(forum().as(actor), { accountId: moderator.id, role: "moderator", reason }),
      ).rejects.toMatchObject({ name: "Forbidden" });
    }
    expect(await rolesOf(member.id)).toEqual([]);
  });

  it("two administrators ending each other leave one", async () => {
    await forum().database.write((tx) => tx.updateTable("account").set({ admin: 0 }).execute());
    const [one, two] = [await anAdmin(forum()), await anAdmin(forum())];
    const outcomes = await Promise.allSettled([
      endRole(forum().as(one), { accountId: two.id, role: "admin", reason }),
      endRole(forum().as(two), { accountId: one.id, role: "admin", reason }),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    const left = await forum().database.read.selectFrom("account").select("id").where("admin", "=", 1).execute();
    expect(left).toHaveLength(1);
  });

  it("a role for a specialty that does not fit is refused with a sentence beside the field", async () => {
    const [admin, member] = [await anAdmin(forum()), await reader()];
    await expect(give(admin, { accountId: member.id, role: "mentor" })).rejects.toMatchObject({
      name: "Invalid",
      fields: { specialty: expect.stringContaining("Choose the specialty") },
    });
    await expect(give(admin, { accountId: member.id, role: "mentor", specialtyId: 999_999 })).rejects.toMatchObject({
      name: "Invalid",
    });
    await expect(give(admin, { accountId: 999_999, role: "student" })).rejects.toMatchObject({ name: "NotFound" });
  });
});

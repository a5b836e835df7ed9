import { expect, it } from "vitest";
import { PROOF_LASTS, visitor } from "~/core/actor";
import { inviteRoster } from "~/features/identity/joining/roster.server";
import { onEveryDialect } from "../../../support/every-dialect";
import { aMember, aModerator } from "../../../support/people";

onEveryDialect("a roster", (forum) => {
  const invitations = () =>
    forum()
      .database.read.selectFrom("invitation")
      .leftJoin("specialty", "specialty.id", "invitation.specialty_id")
      .select(["email", "role", "stage", "slug"])
      .orderBy("invitation.id")
      .execute();

  it("invites everybody on it, reports each refused line, and invites nobody twice", async () => {
    const admin = await aMember(forum(), { role: "reader", admin: true, stage: null });
    const waiting = await aMember(forum(), { role: "reader", stage: null, email: "here@example.org" });
    const mentor = await aMember(forum(), { role: "trainee", email: "trainee@example.org" });
    await forum().database.write((tx) =>
      tx
        .insertInto("role_grant")
        .values({ account_id: mentor.id, role: "trainee", granted_at: 0, reason: "" })
        .execute(),
    );
    const csv = [
      "name;e-mail;role;year;specialty",
      "Ada Okafor;ada@example.org;student;4;",
      "Ben Ito;BEN@example.org;;Year 5;",
      "Carl Mora;carl@example.org;consultant;Consultant;Cardiology",
      "Dora;not-an-address;student;1;",
      "Ed;ed@example.org;wizard;1;",
      "Fay;fay@example.org;student;9;",
      "Gus;gus@example.org;mentor;;",
      "Ada again;ada@example.org;student;4;",
      "Hal;hal@example.org;mentor;;Phrenology",
      "Ira;here@example.org;student;2;",
      "Jo;trainee@example.org;student;2;",
      ";;student;2;",
    ].join("\r\n");
    const report = await inviteRoster(forum().as(admin), csv);
    expect(report).toMatchObject({ invited: 3, waiting: 0, members: 0, given: 1 });
    expect(report.refused.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      "5 This is not a whole e-mail address.",
      '6 There is no role "wizard".',
      "7 Write the year of study, from 1 to 6.",
      "8 Choose the specialty: mentors endorse in their own specialty only.",
      "9 The same address stands on line 2.",
      '10 There is no specialty "Phrenology".',
      "12 This member has another role. Change it on their page under Administration.",
      "13 There is no e-mail address.",
    ]);
    const rows = [
      { email: "ada@example.org", role: "student", stage: "Year 4", slug: null },
      { email: "ben@example.org", role: "student", stage: "Year 5", slug: null },
      { email: "carl@example.org", role: "mentor", stage: "Consultant", slug: "cardiology" },
    ];
    expect(await invitations()).toEqual(rows);
    const given = await forum()
      .database.read.selectFrom("account")
      .select(["role", "stage"])
      .where("id", "=", waiting.id)
      .executeTakeFirstOrThrow();
    expect(given).toEqual({ role: "student", stage: "Year 2" });

    await forum().jobs.drain();
    const mails = forum().mailbox.list().length;
    const again = await inviteRoster(forum().as(admin), csv);
    expect(again).toMatchObject({ invited: 0, waiting: 3, members: 1, given: 0 });
    expect(again.refused).toEqual(report.refused);
    await forum().jobs.drain();
    expect(await invitations()).toEqual(rows);
    expect(forum().mailbox.list()).toHaveLength(mails);
  });

  it("makes nobody moderator or administrator for somebody who proved nothing lately", async () => {
    const admin = await aMember(forum(), { admin: true, authenticatedAt: forum().clock() - PROOF_LASTS });
    const csv =
      "email,role,stage\nfirst@example.org,admin,\nsecond@example.org,moderator,\nthird@example.org,student,3\n";
    const report = await inviteRoster(forum().as(admin), csv);
    expect(report.invited).toBe(1);
    expect(report.refused.map(({ line }) => line)).toEqual([2, 3]);
    const fresh = await inviteRoster(
      forum().as({ ...admin, authenticatedAt: forum().clock() }),
      "email,role\nfirst@example.org,admin\n",
    );
    expect(fresh.invited).toBe(1);
  });

  it("of a moderator gives no roles to members and invites no staff; a command may", async () => {
    const moderator = await aModerator(forum());
    await aMember(forum(), { role: "reader", stage: null, email: "member@example.org" });
    const csv = "email,role\nmember@example.org,student\nboss@example.org,admin\nnew@example.org,educator\n";
    const report = await inviteRoster(forum().as(moderator), csv);
    expect(report.invited).toBe(1);
    expect(report.refused.map(({ line }) => line)).toEqual([2, 3]);
    const byCommand = await inviteRoster(forum().as(visitor), csv, { everything: true });
    expect(byCommand).toMatchObject({ invited: 1, waiting: 1, given: 1, refused: [] });
  });

  it("that cannot be read as CSV is refused whole", async () => {
    const admin = await aMember(forum(), { role: "reader", admin: true, stage: null });
    await expect(inviteRoster(forum().as(admin), "")).rejects.toMatchObject({ name: "Invalid" });
    await expect(inviteRoster(forum().as(admin), 'email\n"open')).rejects.toMatchObject({ name: "Invalid" });
  });
});

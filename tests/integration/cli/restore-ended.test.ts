import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBackup } from "db/backup/read-backup.server";
import { restoreBackup } from "db/backup/restore-backup.server";
import { writeBackup } from "db/backup/write-backup.server";
import { connect } from "db/connect.server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Member, visitor } from "~/core/actor";
import { DAY, HOUR } from "~/core/time";
import {
  askEmailChange,
  changePassword,
  confirmEmailChange,
} from "~/features/identity/account/account-security.server";
import {
  addAuthenticator,
  enrolment,
  newEnrolment,
  removeAuthenticator,
} from "~/features/identity/factors/authenticator.server";
import { removePasskey } from "~/features/identity/factors/passkey.server";
import { disconnect } from "~/features/identity/openid/link.server";
import { removeProvider } from "~/features/identity/openid/provider-removal.server";
import { appointAssessor, endAssessor } from "~/features/identity/organisations/assessor.server";
import { appointManager, endManager } from "~/features/identity/organisations/manager.server";
import { endRole, giveRole } from "~/features/identity/people/role.server";
import { liftSuspension, suspend } from "~/features/identity/people/suspension.server";
import { revokeVerification } from "~/features/identity/verification/verification-life.server";
import { checkAuditLog } from "~/features/moderation/audit/audit-check.server";
import { endAgain } from "~/features/moderation/hidden/ended-list.server";
import { runChecks } from "../../../app/cli/verify";
import { freshPostgres, freshSqlite, onEveryDialect } from "../../support/every-dialect";
import { lastMailTo } from "../../support/mails";
import { anAdmin, offered } from "../../support/openid-acts";
import { aMember, aModerator, anEducator } from "../../support/people";
import { aSchool } from "../../support/schools";
import { memberOfCookie } from "../../support/sign-ins";
import { aMemberWithApp, aMemberWithPasskey, aSignedInMember, codeAt } from "../../support/strong-sign-in";
import { createTestRuntime, type TestRuntime } from "../../support/test-runtime";
import { aSentClaim, decideAs } from "../../support/verifications";

const another = "four other plain words";

onEveryDialect("a backup from before something ended", (forum) => {
  const folder = mkdtempSync(join(tmpdir(), "wardround-ended-"));
  const path = join(folder, "before.backup");
  const list = join(folder, "removed-for-good.ndjson");
  let people: Awaited<ReturnType<typeof aLife>>;
  let madeAt: number;
  let restored: TestRuntime;
  let drop: () => Promise<void>;
  let ended: Awaited<ReturnType<typeof endAgain>>;
  afterAll(async () => {
    await restored?.close();
    await drop?.();
    rmSync(folder, { recursive: true, force: true });
  });

  async function connected(key: string) {
    const one = await aSignedInMember(forum());
    await forum().database.write(async (tx) => {
      const provider = await tx
        .selectFrom("openid_provider")
        .select("id")
        .where("key", "=", key)
        .executeTakeFirstOrThrow();
      const link = { provider_id: provider.id, account_id: one.id, subject: `s-${one.id}`, label: "x" };
      await tx
        .insertInto("openid_link")
        .values({ ...link, created_at: forum().clock() })
        .execute();
    });
    return one;
  }

  const cardiology = async () =>
    (
      await forum()
        .database.read.selectFrom("specialty")
        .select("id")
        .where("slug", "=", "cardiology")
        .executeTakeFirstOrThrow()
    ).id;
  const looked = async () => ({ specialtyId: await cardiology(), reason: "Looked at" });
  async function given(admin: Member, role: "mentor" | "student"): Promise<Member> {
    const one = await aMember(forum(), { role: "reader", stage: null });
    const stage = role === "student" ? "Year 4" : "Consultant";
    await giveRole(forum().as(admin), { accountId: one.id, role, stage, ...(await looked()) });
    return one;
  }

  /** A school of whose two managers and two assessors each one goes on. */
  async function withDuties(admin: Member) {
    const { schoolId, cohortId, manager } = await aSchool(forum());
    const second = await anEducator(forum(), "cardiology");
    await appointManager(forum().as(admin), schoolId, second.handle);
    const assessors = [await anEducator(forum(), "cardiology"), await anEducator(forum(), "cardiology")] as const;
    for (const { handle } of assessors) await appointAssessor(forum().as(manager), cohortId, handle);
    return { schoolId, cohortId, manager, second, assessors };
  }
  const dutyOf = async (table: "organisation_manager" | "cohort_assessor", { id }: Member, of = forum()) =>
    of.database.read
      .selectFrom(table)
      .select(["id", "ended_at as endedAt"])
      .where("account_id", "=", id)
      .executeTakeFirstOrThrow();

  /** People of whom something will end after the backup, and others of whom nothing does. */
  async function aLife() {
    await offered(forum(), "https://stays.example", { name: "Stays" });
    await offered(forum(), "https://goes.example", { name: "Goes" });
    const admin = await anAdmin(forum());
    if (admin.kind !== "member") throw new Error("An administrator is a member.");
    const claim = await aSentClaim(forum(), { role: "student" });
    await decideAs(forum(), await aModerator(forum()), claim.token, "approve", []);
    const changedBefore = await aSignedInMember(forum());
    await changePassword(forum().as(changedBefore.actor), { password: another });
    const pausedBefore = await aMember(forum());
    await suspend(forum().as(admin), { accountId: pausedBefore.id, until: day(20), reason: "Paused before" });
    return {
      admin,
      claim,
      changedBefore,
      pausedBefore,
      mentor: await given(admin, "mentor"),
      again: await given(admin, "mentor"),
      promoted: await given(admin, "student"),
      paused: await aMember(forum()),
      lifted: await aMember(forum()),
      passkey: await aMemberWithPasskey(forum()),
      app: await aMemberWithApp(forum()),
      stays: await aMemberWithApp(forum()),
      safer: await aSignedInMember(forum()),
      school: await withDuties(admin),
      disconnected: await connected("stays"),
      removed: await connected("goes"),
      kept: await connected("stays"),
      changed: await aSignedInMember(forum()),
      moved: await aSignedInMember(forum()),
    };
  }
  const day = (days: number) => new Date(forum().clock() + days * DAY).toISOString().slice(0, 10);
  const reason = "It is over";

  /** What ends, or begins, after the backup. */
  async function afterwards() {
    const { admin: before, ...p } = people;
    const admin = forum().as({ ...before, authenticatedAt: forum().clock() });
    const fresh = async ({ cookie }: { cookie: string }) =>
      forum().as({ ...(await memberOfCookie(forum(), cookie)), authenticatedAt: forum().clock() });
    for (const { id } of [p.mentor, p.again]) await endRole(admin, { accountId: id, role: "mentor", reason });
    const anew = { ...(await looked()), stage: "Consultant" };
    await giveRole(admin, { accountId: p.again.id, role: "mentor", ...anew });
    await giveRole(admin, { accountId: p.promoted.id, role: "trainee", ...anew });
    await revokeVerification(forum().as(await aModerator(forum())), p.claim.applicant.handle, reason);
    for (const { id } of [p.paused, p.lifted]) await suspend(admin, { accountId: id, until: day(30), reason });
    forum().time.now += 1_000;
    await liftSuspension(forum().as(before), { accountId: p.lifted.id, reason });
    await removePasskey(await fresh(p.passkey), String(await rowOf("passkey", p.passkey.id)));
    await removeAuthenticator(await fresh(p.app));
    await disconnect(await fresh(p.disconnected), "stays");
    await removeProvider(admin, "goes");
    await changePassword(await fresh(p.changed), { password: another });
    await askEmailChange(await fresh(p.moved), { email: "moved@example.org" });
    await confirmEmailChange(forum().as(visitor), (await lastMailTo(forum(), "moved@example.org")).token);
    const app = await fresh(p.safer);
    const { words, shown } = await enrolment(app, newEnrolment(app));
    await addAuthenticator(app, { shown, code: codeAt(words, forum().clock()) });
    const { schoolId, cohortId, manager, second, assessors } = p.school;
    await endManager(admin, schoolId, (await dutyOf("organisation_manager", second)).id);
    await endAssessor(
      forum().as(manager),
      cohortId,
      (await dutyOf("cohort_assessor", assessors[0])).id,
      "Moved to another school.",
    );
    await forum().jobs.drain();
  }
  const rowOf = async (table: "passkey", accountId: number) =>
    (
      await forum()
        .database.read.selectFrom(table)
        .select("id")
        .where("account_id", "=", accountId)
        .executeTakeFirstOrThrow()
    ).id;

  beforeAll(async () => {
    Object.assign(forum().env, { dataDir: folder });
    people = await aLife();
    await forum().jobs.drain();
    forum().time.now += HOUR;
    madeAt = forum().clock();
    const openBlob = async () => {
      throw new Error("There are no files.");
    };
    await writeBackup(forum().database, path, { madeAt: new Date(madeAt), secretMark: "mark", openBlob });
    forum().time.now += 1_000;
    await afterwards();

    const made = forum().database.dialect === "sqlite" ? freshSqlite(true) : await freshPostgres(true);
    drop = made.drop;
    const database = await connect(made.url, { poolSize: 3 });
    await restoreBackup(database, path, await checkBackup(path));
    restored = await createTestRuntime(database, made.url);
    Object.assign(restored.env, { dataDir: folder });
    restored.time.now = forum().clock() + 1_000;
    ended = await endAgain(restored.as(visitor), madeAt);
    await restored.jobs.drain();
  }, 120_000);

  const accountOf = ({ id }: { id: number }) =>
    restored.database.read
      .selectFrom("account")
      .select(["role", "specialty_id as specialty", "suspended_until as paused", "password_hash as password", "email"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
  const noticesOf = async ({ id }: { id: number }) =>
    (await restored.database.read.selectFrom("notice").select("kind").where("account_id", "=", id).execute()).map(
      ({ kind }) => kind,
    );
  const mailsTo = (email: string) =>
    restored.mailbox
      .list()
      .filter(({ to }) => to === email)
      .map(({ subject }) => subject);
  const waysOf = async ({ id }: { id: number }) => {
    const { read } = restored.database;
    const count = async (table: "passkey" | "authenticator" | "openid_link" | "recovery_code") =>
      (await read.selectFrom(table).select("account_id").where("account_id", "=", id).execute()).length;
    return [await count("passkey"), await count("authenticator"), await count("openid_link")];
  };

  it("is followed by a list that names rows by number and holds no name, address or reason", () => {
    const text = readFileSync(list, "utf8");
    const { school, ...others } = people;
    for (const one of [...Object.values(others), school.manager, school.second]) {
      const named = "applicant" in one ? one.applicant : "actor" in one ? one.actor : one;
      expect(text).not.toContain(named.handle);
      if ("email" in one) expect(text).not.toContain(one.email);
    }
    expect(text).not.toContain(reason);
    expect(text).not.toContain("moved@");
  });

  it("gives nobody a role back that was ended or revoked, nor one that gave way or was given anew: they are told, and ask again", async () => {
    const { mentor, again, promoted, claim } = people;
    for (const one of [mentor, again, promoted, claim.applicant])
      expect([(await accountOf(one)).role, await noticesOf(one)]).toEqual([
        "reader",
        expect.arrayContaining([one === claim.applicant ? "verification-revoked" : "role-ended"]),
      ]);
    const states = await restored.database.read
      .selectFrom("verification")
      .select("state")
      .where("id", "=", claim.id)
      .execute();
    expect(states).toEqual([{ state: "revoked" }]);
    expect(ended.roles).toBe(4);
    const why = await restored.database.read
      .selectFrom("role_grant")
      .select("end_reason as why")
      .where("account_id", "=", mentor.id)
      .executeTakeFirstOrThrow();
    expect(why.why).toMatch(/before the forum was restored.*ask for it again/);
  });

  it("frees nobody from a pause that lasts; one that was lifted since it began does not begin again", async () => {
    const until = (days: number) =>
      Date.parse(`${new Date(madeAt + days * DAY).toISOString().slice(0, 10)}T00:00:00Z`) + DAY;
    expect((await accountOf(people.paused)).paused).toBe(until(30));
    expect((await accountOf(people.lifted)).paused).toBeNull();
    expect((await accountOf(people.pausedBefore)).paused).toBe(until(20));
    expect(ended.pauses).toBe(1);
  });

  it("lets nobody in by a passkey, an app, a connection or a password that was taken off or changed", async () => {
    const { passkey, app, disconnected, changed } = people;
    expect([await waysOf(passkey), await waysOf(app), await waysOf(disconnected)]).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect((await accountOf(changed)).password).toBeNull();
    for (const { email } of [passkey, app, disconnected, changed])
      expect(mailsTo(email)).toContainEqual(expect.stringMatching(/has gone back/));
  });

  it("leaves nobody easier to get in for: where a second step came off, or was added since, the password goes", async () => {
    for (const one of [people.passkey, people.app, people.safer]) expect((await accountOf(one)).password).toBeNull();
    expect((await accountOf(people.disconnected)).password).not.toBeNull();
  });

  it("reaches nobody at an address that they had left", async () => {
    expect(await accountOf(people.moved)).toMatchObject({ email: null });
    expect(ended.addresses).toEqual([people.moved.actor.handle]);
  });

  it("brings no provider back that was removed, nor who was connected with it", async () => {
    expect(ended.providers).toBe(1);
    const keys = await restored.database.read.selectFrom("openid_provider").select("key").execute();
    expect(keys).toEqual([{ key: "stays" }]);
    expect(await waysOf(people.removed)).toEqual([0, 0, 0]);
  });

  it("ends a duty at a school again, and leaves the others", async () => {
    const { manager, second, assessors } = people.school;
    expect(ended.duties).toBe(2);
    expect((await dutyOf("organisation_manager", second, restored)).endedAt).not.toBeNull();
    expect((await dutyOf("cohort_assessor", assessors[0], restored)).endedAt).not.toBeNull();
    expect((await dutyOf("organisation_manager", manager, restored)).endedAt).toBeNull();
    expect((await dutyOf("cohort_assessor", assessors[1], restored)).endedAt).toBeNull();
    expect(await noticesOf(second)).toContain("school");
  });

  it("leaves alone what had not ended, and a password from before the backup", async () => {
    expect(await waysOf(people.kept)).toEqual([0, 0, 1]);
    expect(await waysOf(people.stays)).toEqual([0, 1, 0]);
    for (const one of [people.kept, people.stays, people.changedBefore])
      expect((await accountOf(one)).password).not.toBeNull();
    expect(mailsTo(people.kept.email)).toEqual([]);
    expect(ended.signIns).toBe(6);
  });

  it("has all of it in the log, passes every check, and ends nothing twice", async () => {
    expect((await checkAuditLog(restored.as(visitor))).problems).toEqual([]);
    expect(await runChecks(restored.as(visitor), () => undefined)).toBe(true);
    const logged = await restored.database.read
      .selectFrom("audit_log")
      .select("act")
      .where("act", "=", "sign-in-ended-again")
      .execute();
    expect(logged).toHaveLength(6);
    restored.time.now += HOUR;
    const twice = await endAgain(restored.as(visitor), madeAt);
    expect([twice.roles, twice.providers, twice.pauses]).toEqual([0, 0, 0]);
  });

  it("says where the list is cut, and where there is none", async () => {
    expect(ended.list).toMatchObject({ found: true, unread: 0, writtenAt: expect.any(Number) });
    expect(ended.administered).toBe(true);
    writeFileSync(list, `${readFileSync(list, "utf8")}{"kind":"ro`);
    expect((await endAgain(restored.as(visitor), restored.clock())).list.unread).toBe(1);
    rmSync(list);
    expect((await endAgain(restored.as(visitor), madeAt)).list.found).toBe(false);
  });
});

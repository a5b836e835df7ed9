import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBackup } from "db/backup/read-backup.server";
import { restoreBackup } from "db/backup/restore-backup.server";
import { writeBackup } from "db/backup/write-backup.server";
import { connect } from "db/connect.server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Member, visitor } from "~/core/actor";
import { deleteAccount } from "~/features/identity/account/account-deletion.server";
import { voidLinks } from "~/features/identity/joining/links-after-restore.server";
import { leaveCohort, removeMember } from "~/features/identity/organisations/cohort-member.server";
import { checkAuditLog } from "~/features/moderation/audit/audit-check.server";
import { purgeAgain } from "~/features/moderation/hidden/purge-list.server";
import { checkTotals } from "~/features/reputation/totals.server";
import { ownWords } from "~/platform/own-words";
import { anAnonymousLife } from "../../support/anonymous-life";
import { freshPostgres, freshSqlite, onEveryDialect } from "../../support/every-dialect";
import { everyMomentOnce, idsApart } from "../../support/joined-rows";
import { kept, leadingThere } from "../../support/leading-there";
import { anEducator } from "../../support/people";
import { createTestRuntime, type TestRuntime } from "../../support/test-runtime";

/** A cohort with a manager, two members, a link, a place and an invitation that wait. */
async function aCohort(forum: TestRuntime, members: readonly Member[]) {
  const manager = await anEducator(forum, "cardiology");
  const now = forum.clock();
  const later = now + 86_400_000;
  return forum.database.write(async (tx) => {
    const made = { founded_by: manager.id, founded_at: now };
    const school = await tx
      .insertInto("organisation")
      .values({ name: ownWords("School of Medicine"), vouches: 1, ...made })
      .returning("id")
      .executeTakeFirstOrThrow();
    const { id } = await tx
      .insertInto("cohort")
      .values({ organisation_id: school.id, name: ownWords("Year 4"), ...made })
      .returning("id")
      .executeTakeFirstOrThrow();
    await tx
      .insertInto("organisation_manager")
      .values({ organisation_id: school.id, account_id: manager.id, appointed_at: now })
      .execute();
    await tx
      .insertInto("cohort_member")
      .values(members.map((one) => ({ cohort_id: id, account_id: one.id, via: "link", joined_at: now })))
      .execute();
    const link = { cohort_id: id, token_hash: "link", places: 5, taken: 0, made_at: now, expires_at: later };
    await tx.insertInto("cohort_link").values(link).execute();
    const place = { token_hash: "place", email: "listed@example.org", email_hash: "hash", name: "Listed Person" };
    await tx
      .insertInto("cohort_place")
      .values({ cohort_id: id, ...place, listed_at: now, expires_at: later })
      .execute();
    await tx
      .insertInto("invitation")
      .values({ email: "asked@example.org", token_hash: "asked", role: "student", created_at: now, expires_at: later })
      .execute();
    return { id, manager };
  });
}

onEveryDialect("a backup from before somebody left", (forum) => {
  const folder = mkdtempSync(join(tmpdir(), "wardround-again-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "before.backup");
  let life: Awaited<ReturnType<typeof anAnonymousLife>>;
  let restored: TestRuntime;
  let drop: () => Promise<void>;
  afterAll(async () => {
    await restored?.close();
    await drop?.();
  });
  const list = () => readFileSync(join(folder, "removed-for-good.ndjson"), "utf8");

  beforeAll(async () => {
    Object.assign(forum().env, { dataDir: folder });
    await idsApart(forum());
    everyMomentOnce(forum());
    life = await anAnonymousLife(forum());
    const cohort = await aCohort(forum(), [life.me, life.other, life.mentor, life.educator]);
    const noFiles = async () => {
      throw new Error("There are no files.");
    };
    await writeBackup(forum().database, path, { madeAt: new Date(), secretMark: "mark", openBlob: noFiles });

    await deleteAccount(forum().as({ ...life.me, authenticatedAt: forum().clock() }));
    await leaveCohort(forum().as(life.other), cohort.id);
    const mentors = await forum()
      .database.read.selectFrom("cohort_member")
      .select("id")
      .where("account_id", "=", life.mentor.id)
      .executeTakeFirstOrThrow();
    await removeMember(forum().as(cohort.manager), cohort.id, mentors.id, "Moved to another school.");
    await forum().jobs.drain();

    const made = forum().database.dialect === "sqlite" ? freshSqlite(true) : await freshPostgres(true);
    drop = made.drop;
    const database = await connect(made.url, { poolSize: 3 });
    await restoreBackup(database, path, await checkBackup(path));
    restored = await createTestRuntime(database, made.url);
    Object.assign(restored.env, { dataDir: folder });
    restored.time.now = forum().clock() + 1;
    everyMomentOnce(restored);
  }, 120_000);

  it("is followed by a list that names accounts and memberships by number, and says nothing more of them", () => {
    const lines = list()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    const outOfSight = (line: object) => "out" in line;
    const least = ["kind", "id", "madeAt"];
    expect(lines.map((line) => Object.keys(line))).toEqual(
      lines.map((line) => (outOfSight(line) ? [...least, "post", "at", "out", "own"] : least)),
    );
    // What was withdrawn under no name stands there by its number, as all that was withdrawn does.
    expect(lines.filter(outOfSight).map((line) => "id" in line && line.id)).toContain(life.withdrawn.id);
    expect(lines).toContainEqual({ kind: "account", id: life.me.id, madeAt: expect.any(Number) });
    expect(lines.filter((line) => "kind" in line && line.kind === "membership")).toHaveLength(2);
    for (const { id } of [life.question, life.out.thread]) expect(list()).not.toContain(String(id));
  });

  it("brings nobody back who had left, nor who asked anonymously", async () => {
    expect(await leadingThere(restored, life)).toContain("anonymous_author");
    expect(await purgeAgain(restored.as(visitor))).toBe(3);
    expect(await leadingThere(restored, life)).toEqual(kept);
    const row = await restored.database.read
      .selectFrom("account")
      .select(["handle", "name", "email", "deleted_at"])
      .where("id", "=", life.me.id)
      .executeTakeFirst();
    expect(row).toEqual({
      handle: `former-${life.me.id}`,
      name: "Former member",
      email: null,
      deleted_at: expect.any(Number),
    });
    expect((await checkAuditLog(restored.as(visitor))).problems).toEqual([]);
    expect(await checkTotals(restored.as(visitor))).toEqual([]);
    const logged = await restored.database.read
      .selectFrom("audit_log")
      .select("actor_id")
      .where("act", "=", "account-deleted")
      .execute();
    expect(logged).toEqual([{ actor_id: null }]);
  });

  it("brings nobody back into a cohort they had left or were taken out of", async () => {
    const members = await restored.database.read
      .selectFrom("cohort_member")
      .select("account_id")
      .where("ended_at", "is", null)
      .execute();
    expect(members).toEqual([{ account_id: life.educator.id }]);
  });

  it("opens no link that waits in it: whether it had been used or ended since, nobody can say", async () => {
    expect(await voidLinks(restored.as(visitor))).toBe(3);
    const { read } = restored.database;
    expect(await read.selectFrom("cohort_link").select("ended_at").execute()).toEqual([
      { ended_at: expect.any(Number) },
    ]);
    expect(await read.selectFrom("cohort_place").select(["withdrawn_at", "email", "name"]).execute()).toEqual([
      { withdrawn_at: expect.any(Number), email: null, name: "" },
    ]);
    expect(await read.selectFrom("invitation").select("withdrawn_at").execute()).toEqual([
      { withdrawn_at: expect.any(Number) },
    ]);
    expect(await voidLinks(restored.as(visitor))).toBe(0);
  });

  it("makes nobody leave twice, nor anybody who came later and has the number", async () => {
    expect(await purgeAgain(restored.as(visitor))).toBe(0);
    await restored.database.write((tx) =>
      tx.updateTable("account").set({ deleted_at: null, created_at: 7 }).where("id", "=", life.me.id).execute(),
    );
    expect(await purgeAgain(restored.as(visitor))).toBe(0);
    const row = await restored.database.read
      .selectFrom("account")
      .select("deleted_at")
      .where("id", "=", life.me.id)
      .executeTakeFirst();
    expect(row).toEqual({ deleted_at: null });
  });
});

import { expect, it } from "vitest";
import type { Member } from "~/core/actor";
import { DAY } from "~/core/time";
import { appointAssessor } from "~/features/identity/organisations/assessor.server";
import { ASSESSORS_MAX, COHORTS_MAX } from "~/features/identity/organisations/cohort";
import { foundCohort } from "~/features/identity/organisations/cohort.server";
import { LINKS_PAGE, listLinks } from "~/features/identity/organisations/cohort-link.server";
import { mySchools } from "~/features/identity/organisations/cohort-member.server";
import { insertCohortSignIn } from "~/features/identity/organisations/cohort-sign-in.queries.server";
import { tieSignIn } from "~/features/identity/organisations/cohort-sign-in.server";
import { appointManager } from "~/features/identity/organisations/manager.server";
import { MANAGERS_MAX, TIES_MAX } from "~/features/identity/organisations/organisation";
import { listSchools, SCHOOLS_PAGE } from "~/features/identity/organisations/organisation.server";
import { PAST_PAGE, readPerson } from "~/features/identity/people/people-admin.server";
import { endOneSession, mySessions } from "~/features/identity/sign-in/session.server";
import { verificationQueue, WAITING_PAGE } from "~/features/identity/verification/verification-page.server";
import { ownWords } from "~/platform/own-words";
import { randomToken } from "~/platform/secrets.server";
import { onEveryDialect } from "../../support/every-dialect";
import { offered } from "../../support/openid-acts";
import { aMember, aModerator, anEducator } from "../../support/people";
import { anAdministrator, aSchool } from "../../support/schools";

onEveryDialect("a list that grows", (forum) => {
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
  const afterIn = (address: string | null, name = "after") =>
    address === null ? null : new URL(address, "http://forum.test").searchParams.get(name);

  /** So many accounts of nobody in particular. */
  async function accounts(count: number): Promise<number[]> {
    const mark = randomToken(6);
    const rows = numbers(count).map((number) => ({ handle: `long-${number}-${mark}`, name: `Long ${number}` }));
    return forum().database.write(async (tx) =>
      (
        await tx
          .insertInto("account")
          .values(rows.map((row) => ({ ...row, created_at: forum().clock() })))
          .returning("id")
          .execute()
      ).map(({ id }) => id),
    );
  }
  async function cohorts(schoolId: number, count: number): Promise<number[]> {
    const row = (number: number) => ({ name: ownWords(`Group ${number}`), founded_at: forum().clock() });
    return forum().database.write(async (tx) =>
      (
        await tx
          .insertInto("cohort")
          .values(numbers(count).map((number) => ({ ...row(number), organisation_id: schoolId })))
          .returning("id")
          .execute()
      ).map(({ id }) => id),
    );
  }

  it("of roles and of pauses somebody had is read a page at a time, each list for itself", async () => {
    const [admin, id] = [await aMember(forum(), { admin: true }), (await accounts(1))[0] ?? 0];
    const many = PAST_PAGE + 7;
    const at = forum().clock();
    await forum().database.write(async (tx) => {
      const role = { account_id: id, role: "student", granted_at: at, reason: "Long", ended_at: at };
      await tx
        .insertInto("role_grant")
        .values(numbers(many).map(() => role))
        .execute();
      const pause = { account_id: id, reason: "Long", suspended_at: at, ends_at: at };
      await tx
        .insertInto("suspension")
        .values(numbers(many).map(() => pause))
        .execute();
    });
    const read = (asked?: string | null) =>
      readPerson(forum().as(admin), String(id), true, new URL(asked ?? "", "http://forum.test/").searchParams);
    const first = await read();
    expect([first.history.length, first.pauses.length]).toEqual([PAST_PAGE, PAST_PAGE]);
    const older = await read(first.older.history);
    expect(older.older.history).toBeNull();
    expect(new Set([...first.history, ...older.history].map((past) => past.id)).size).toBe(many);
    expect(older.pauses).toEqual(first.pauses);
    const oldest = await read(older.older.pauses);
    expect(new Set([...first.pauses, ...oldest.pauses].map((pause) => pause.id)).size).toBe(many);
    expect(oldest.history).toEqual(older.history);
    expect(oldest.older).toEqual({ history: null, pauses: null });
  });

  it("of links to a cohort is read a page at a time, the newest first, each once", async () => {
    const { manager, cohortId } = await aSchool(forum());
    const now = forum().clock();
    const link = { cohort_id: cohortId, places: 1, taken: 0, made_at: now, expires_at: now + DAY };
    await forum().database.write((tx) =>
      tx
        .insertInto("cohort_link")
        .values(numbers(LINKS_PAGE + 20).map(() => ({ ...link, token_hash: randomToken(16) })))
        .execute(),
    );
    const read = (after: string | null) => listLinks(forum().as(manager), cohortId, after);
    const first = await read(null);
    const second = await read(afterIn(first.older));
    expect([first.links.length, second.links.length, second.older]).toEqual([LINKS_PAGE, 20, null]);
    const ids = [...first.links, ...second.links].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((one, two) => two - one));
  });

  it("of schools is read a page at a time, by name, whatever letters it begins with", async () => {
    const admin = await anAdministrator(forum());
    const now = forum().clock();
    const before = (await forum().database.read.selectFrom("organisation").select("id").execute()).length;
    const names = numbers(SCHOOLS_PAGE + 10).map((number) => `${number % 2 ? "school" : "School"} of ${number + 100}`);
    await forum().database.write((tx) =>
      tx
        .insertInto("organisation")
        .values(names.map((name) => ({ name: ownWords(name), vouches: 0, founded_at: now })))
        .execute(),
    );
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { schools, more } = await listSchools(forum().as(admin), after);
      expect(schools.length).toBeLessThanOrEqual(SCHOOLS_PAGE);
      found.push(...schools.map(({ name }) => name));
      after = afterIn(more);
    } while (after !== null);
    expect(found).toHaveLength(before + names.length);
    expect(new Set(found).size).toBe(found.length);
    expect(found.filter((name) => / of \d{3}$/.test(name))).toEqual(names);
    for (const actor of [await anEducator(forum(), "cardiology"), await aModerator(forum())])
      await expect(listSchools(forum().as(actor), null)).rejects.toMatchObject({ name: "Forbidden" });
  });

  it("of one's own cohorts and duties is read a page at a time", async () => {
    const { schoolId } = await aSchool(forum());
    const many = await cohorts(schoolId, 60);
    const now = forum().clock();
    const me = await anEducator(forum(), "cardiology");
    await forum().database.write(async (tx) => {
      for (const cohort_id of many) {
        const row = { cohort_id, account_id: me.id };
        await tx
          .insertInto("cohort_member")
          .values({ ...row, via: "link", joined_at: now })
          .execute();
        await tx
          .insertInto("cohort_assessor")
          .values({ ...row, appointed_at: now })
          .execute();
        const { id } = await tx
          .insertInto("organisation")
          .values({ name: ownWords(`Own school ${cohort_id}`), vouches: 0, founded_at: now })
          .returning("id")
          .executeTakeFirstOrThrow();
        await tx
          .insertInto("organisation_manager")
          .values({ organisation_id: id, account_id: me.id, appointed_at: now })
          .execute();
      }
    });
    const read = (query = "") => mySchools(forum().as(me), new URLSearchParams(query));
    const { memberships, managed, assessed, more } = await read();
    expect([memberships.length, managed.length, assessed.length]).toEqual([50, 50, 50]);
    const queries = Object.values(more).map((address) => address?.split("?")[1]);
    const rest = await Promise.all(queries.map(read));
    expect(rest.map((one) => [one.memberships.length, one.managed.length, one.assessed.length])).toEqual([
      [10, 50, 50],
      [50, 10, 50],
      [50, 50, 10],
    ]);
    const all = [...memberships, ...(rest[0]?.memberships ?? [])].map(({ id }) => id);
    expect(new Set(all)).toEqual(new Set(many));
    expect(rest[0]?.more.memberships).toBeNull();
  });

  it("of the cohorts, managers, assessors and sign-ins of one school ends, and says how to go on", async () => {
    const { admin, manager, schoolId, cohortId } = await aSchool(forum());
    const now = forum().clock();
    await cohorts(schoolId, COHORTS_MAX - 1);
    const people = await accounts(MANAGERS_MAX);
    const affiliationOf = (number: number) => `student${"x".repeat((number % 30) + 1)}@${number}.example`;
    const scopes = numbers(TIES_MAX + 1).map((number) => `${number}.example`);
    const key = await offered(forum(), "https://long.example", { name: "Long", affiliationScopes: scopes.join(" ") });
    await forum().database.write(async (tx) => {
      for (const account_id of people.slice(1)) {
        const duty = { account_id, appointed_at: now };
        await tx
          .insertInto("organisation_manager")
          .values({ ...duty, organisation_id: schoolId })
          .execute();
        await tx
          .insertInto("cohort_assessor")
          .values({ ...duty, cohort_id: cohortId })
          .execute();
      }
      const { id: providerId } = await tx
        .selectFrom("openid_provider")
        .select("id")
        .where("key", "=", key)
        .executeTakeFirstOrThrow();
      for (const number of numbers(TIES_MAX - 1))
        await insertCohortSignIn(tx, { cohortId, providerId, affiliation: affiliationOf(number), by: admin.id, now });
    });
    const tie = (number: number) =>
      tieSignIn(forum().as(admin), schoolId, { cohort: cohortId, provider: key, affiliation: affiliationOf(number) });
    const asked: [RegExp, () => Promise<unknown>, () => Promise<unknown>][] = [
      [
        /^A cohort has at most 50 assessors\. End/,
        async () => undefined,
        async () => appointAssessor(forum().as(manager), cohortId, (await anEducator(forum(), "cardiology")).handle),
      ],
      [/at most 200 affiliations\. Take/, () => tie(TIES_MAX - 1), () => tie(TIES_MAX)],
      [
        /at most 50 managers\. End/,
        async () => undefined,
        async () => appointManager(forum().as(admin), schoolId, (await anEducator(forum(), "cardiology")).handle),
      ],
      [
        /at most 200 cohorts\. Close/,
        async () => undefined,
        () => foundCohort(forum().as(manager), schoolId, "One more group"),
      ],
    ];
    // One more assessor fits.
    await appointAssessor(forum().as(manager), cohortId, (await anEducator(forum(), "cardiology")).handle);
    for (const [words, last, oneMore] of asked) {
      await last();
      await expect(oneMore()).rejects.toMatchObject({ name: "Conflict", message: expect.stringMatching(words) });
    }
    expect(ASSESSORS_MAX).toBe(MANAGERS_MAX);
  });

  it("of browsers says that there are more than it shows, and any of them can be ended", async () => {
    const member = await aMember(forum());
    const now = forum().clock();
    const ids = numbers(60).map((number) => `${String(number).padStart(4, "0")}${randomToken(24)}`);
    const session = { account_id: member.id, created_at: now, last_seen_at: now, expires_at: now + DAY };
    await forum().database.write((tx) =>
      tx
        .insertInto("session")
        .values(
          ids.map((id, number) => ({
            ...session,
            id,
            device: "Firefox",
            last_seen_at: now - number,
            method: "password",
          })),
        )
        .execute(),
    );
    const me: Member = { ...member, sessionId: ids[0] ?? "" };
    const { sessions, more } = await mySessions(forum().as(me));
    expect([sessions.length, more]).toEqual([50, true]);
    const last = ids.at(-1) ?? "";
    await endOneSession(forum().as(me), last.slice(0, 16));
    await endOneSession(forum().as(me), "");
    const kept = forum().database.read.selectFrom("session").select("id").where("account_id", "=", me.id);
    expect((await kept.execute()).map(({ id }) => id).sort()).toEqual(ids.slice(0, -1));
  });

  it("of claims that wait is read a page at a time, the longest waiting first", async () => {
    const reviewer = await aModerator(forum());
    const now = forum().clock();
    const people = await accounts(WAITING_PAGE + 15);
    await forum().database.write((tx) =>
      tx
        .insertInto("verification")
        .values(
          people.map((account_id, number) => ({
            account_id,
            token: randomToken(16),
            role: "student",
            state: "submitted",
            made_at: now,
            // Several are sent in at the same moment.
            submitted_at: now - DAY + Math.floor(number / 4),
          })),
        )
        .execute(),
    );
    const first = await verificationQueue(forum().as(reviewer));
    const second = await verificationQueue(forum().as(reviewer), afterIn(first.more));
    expect([first.waiting.length, second.waiting.length, second.more]).toEqual([WAITING_PAGE, 15, null]);
    const all = [...first.waiting, ...second.waiting];
    expect(new Set(all.map(({ token }) => token)).size).toBe(people.length);
    const times = all.map(({ submittedAt }) => submittedAt);
    expect(times).toEqual([...times].sort((one, two) => one - two));
  });

  it("of ways to sign in ends at a hundred", async () => {
    await offered(forum(), "https://first.example");
    const before = (await forum().database.read.selectFrom("openid_provider").select("id").execute()).length;
    await forum().database.write(async (tx) => {
      const { id: _, ...one } = await tx.selectFrom("openid_provider").selectAll().executeTakeFirstOrThrow();
      for (const number of numbers(100 - before))
        await tx
          .insertInto("openid_provider")
          .values({ ...one, key: `long-${number}`, issuer: `https://long-${number}.example` })
          .execute();
    });
    await expect(offered(forum(), "https://one-more.example")).rejects.toMatchObject({
      name: "Conflict",
      message: expect.stringMatching(/^There are 100 ways to sign in already\. Remove/),
    });
  });
});

import { type CompiledQuery, sql } from "kysely";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { type Actor, visitor } from "~/core/actor";
import { adminCounts } from "~/features/admin/overview.queries.server";
import {
  latestPublic,
  newestThreadId,
  publicThreadsFrom,
  publishedCollections,
} from "~/features/forum/list/feed.queries.server";
import { listHtml } from "~/features/forum/list/list-block.server";
import { filterIn } from "~/features/forum/list/list-filter";
import { findTag, popularTags, tagMeant } from "~/features/forum/list/list-side.queries.server";
import type { ListPlace } from "~/features/forum/list/list-view";
import { readSavedThreads } from "~/features/forum/list/saved-threads.queries.server";
import { answersBy, countsOf, ownAnonymousThreads, threadsBy } from "~/features/forum/person/person.queries.server";
import { tagForAdmin, tagsForAdmin } from "~/features/forum/tag/tag-admin.queries.server";
import { readMarks } from "~/features/forum/thread/reader-marks.queries.server";
import { findThreadHead } from "~/features/forum/thread/thread-head.queries.server";
import { readCollections } from "~/features/forum/thread/thread-page.queries.server";
import { readThreadPage } from "~/features/forum/thread/thread-page.server";
import { readCohort } from "~/features/identity/organisations/cohort.server";
import { listLinks } from "~/features/identity/organisations/cohort-link.server";
import { mySchools } from "~/features/identity/organisations/cohort-member.server";
import { listPlaces } from "~/features/identity/organisations/cohort-place.server";
import { listSchools, readManagedSchool, readSchool } from "~/features/identity/organisations/organisation.server";
import { listSchoolAssessors, readSchoolAssessor } from "~/features/identity/organisations/school-assessor.server";
import { findPerson } from "~/features/identity/people/person.queries.server";
import { frameOfMember } from "~/features/identity/people/viewer.queries.server";
import { findMember } from "~/features/identity/sign-in/session.queries.server";
import { ownVerifications } from "~/features/identity/verification/export-verifications.server";
import { auditFilterIn } from "~/features/moderation/audit/audit-filter";
import { auditPage } from "~/features/moderation/audit/audit-list.queries.server";
import { decidedPage, hiddenPage } from "~/features/moderation/hidden/hidden-list.queries.server";
import { readQueue } from "~/features/moderation/queue/queue.server";
import { revealPage } from "~/features/moderation/reveal/reveal-list.queries.server";
import { relatedThreads } from "~/features/search/related.queries.server";
import { searchPosts } from "~/features/search/search.server";
import { deadJobs } from "~/platform/jobs.server";
import { readVersions } from "~/platform/versions.server";
import { onEveryDialect } from "../support/every-dialect";
import { fill } from "../support/fill";
import { aMember } from "../support/people";
import { anAssessor, aSchool, joined } from "../support/schools";
import type { TestRuntime } from "../support/test-runtime";

/** Tables that do not grow with the forum. */
const small = new Set(["specialty", "openid_provider", "cache_version", "s"]);

/** Every statement that `work` sends to the database. */
async function statementsOf(forum: TestRuntime, work: () => Promise<unknown>): Promise<CompiledQuery[]> {
  const spy = vi.spyOn(forum.database.read.getExecutor(), "executeQuery");
  await work();
  return spy.mock.calls.map(([query]) => query);
}

/** PostgreSQL prefers a scan of what is small now; what counts is that it could do without. */
async function planOf(forum: TestRuntime, query: CompiledQuery): Promise<string[]> {
  if (forum.database.dialect === "sqlite") {
    const explained = { ...query, sql: `explain query plan ${query.sql}` };
    return (await forum.database.read.executeQuery<{ detail: string }>(explained)).rows.map((row) => row.detail);
  }
  return forum.database.write(async (tx) => {
    await sql`set local enable_seqscan = off`.execute(tx);
    const { rows } = await tx.executeQuery<{ "QUERY PLAN": string }>({ ...query, sql: `explain ${query.sql}` });
    return rows.map((row) => row["QUERY PLAN"]);
  });
}

/** Lines of a plan that read a whole table that grows. A walk along an index that a `limit` ends is none. */
async function scansIn(forum: TestRuntime, query: CompiledQuery): Promise<string[]> {
  const limited = / limit /.test(query.sql);
  return (await planOf(forum, query)).filter((line) => {
    const [, table, rest] = /^SCAN (\S+)(.*)$/.exec(line) ?? /Seq Scan on (\S+)(.*)$/.exec(line) ?? [];
    if (
      !table ||
      small.has(table) ||
      /^\(|^SUBQUERY|^walk$|^CONSTANT|^unread$|^newest$|^open$|^belongs$|^waiting$|^counted$/.test(table)
    )
      return false;
    return !(limited && /USING (COVERING )?INDEX/.test(rest ?? ""));
  });
}

onEveryDialect("query plans", (forum) => {
  let member: Actor & { kind: "member" };
  beforeAll(async () => {
    await fill(forum(), 20_000);
    member = await aMember(forum());
    await forum().database.write((tx) =>
      tx
        .insertInto("watch")
        .values(
          (["thread", "specialty", "tag", "person"] as const).map((kind) => ({
            account_id: member.id,
            target_kind: kind,
            target_id: 2,
            created_at: 1,
          })),
        )
        .execute(),
    );
  }, 120_000);
  afterEach(() => vi.restoreAllMocks());

  const check = async (work: () => Promise<unknown>, atMost: number) => {
    const statements = await statementsOf(forum(), work);
    vi.restoreAllMocks();
    expect(statements.length).toBeLessThanOrEqual(atMost);
    expect(statements.length).toBeGreaterThan(0);
    const found: string[] = [];
    for (const statement of statements)
      for (const scan of await scansIn(forum(), statement)) found.push(`${scan}\n  in ${statement.sql}`);
    expect(found).toEqual([]);
  };

  const lists = [
    "",
    "tab=unanswered",
    "tab=curated",
    "tab=following",
    "stage=years-1-2.training",
    "state=senior",
    "after=150",
    "tab=unanswered&after=3-150",
    "specialty=acute-medicine&stage=training",
    "tag=filler-7",
  ];
  for (const query of lists)
    test(`no list reads a whole table: ${query || "latest"}`, async () => {
      for (const actor of [visitor, member])
        await check(
          () => listHtml(forum().as(actor), { kind: "all", path: "/questions" }, filterIn(new URLSearchParams(query))),
          11,
        );
    });

  test("the export of somebody's claims reads as many times for three as for none", async () => {
    const reads = async () => {
      const statements = await statementsOf(forum(), () => ownVerifications(forum().as(member), member.id));
      vi.restoreAllMocks();
      return statements.length;
    };
    const before = await reads();
    await forum().database.write(async (tx) => {
      for (const place of [1, 2, 3]) {
        const claim = { account_id: member.id, token: `claim-${place}`, role: "student", state: "refused", made_at: 1 };
        await tx.insertInto("verification").values(claim).execute();
      }
    });
    expect((await ownVerifications(forum().as(member), member.id)).verifications).toHaveLength(3);
    expect(await reads()).toBe(before);
    await check(() => ownVerifications(forum().as(member), member.id), 3);
  });

  test("no specialty or tag page does", async () => {
    const db = forum().database.read;
    const place: ListPlace = { kind: "specialty", path: "/x", id: 2, slug: "x", name: "X", doctors: "x" };
    const tag: ListPlace = { kind: "tag", path: "/y", id: 7, slug: "filler-7", name: "Filler 7", synonyms: [] };
    for (const actor of [visitor, member])
      for (const where of [place, tag])
        for (const query of ["", "tab=unanswered", "tab=curated"])
          await check(() => listHtml(forum().as(actor), where, filterIn(new URLSearchParams(query))), 9);
    await check(() => findTag(db, "filler-7", "public"), 1);
    await check(() => tagMeant(db, "mi", "public"), 1);
    await check(() => popularTags(db, "public"), 1);
  });

  test("no thread page does, in a fixed number of statements", async () => {
    const db = forum().database.read;
    const head = await findThreadHead(db, 12_000, member.id);
    if (!head) throw new Error("The filled thread is missing.");
    await check(() => findThreadHead(db, head.id, member.id), 1);
    await check(() => readMarks(db, head.id, member.id), 1);
    const noCase = () => Promise.resolve(null);
    for (const shown of [{ order: "best", after: null } as const, { order: "oldest", after: 3 * head.id - 2 } as const])
      await check(() => readThreadPage(db, head, shown, noCase), 8);
    for (const audience of ["public", "verified"] as const)
      await check(() => readCollections(db, head.id, audience), 1);
    await check(() => relatedThreads(db, head.id, member), 6);
  });

  test("no search does, however it is narrowed", async () => {
    const narrowings = [
      {},
      { specialty: "acute-medicine" },
      { tag: "filler-7" },
      { state: "senior" },
      { stages: ["Year 4 student"] },
      { by: "mentor" },
    ] as const;
    for (const actor of [visitor, member])
      for (const narrowing of narrowings)
        await check(
          () => searchPosts({ ...forum().as(actor), address: "" }, { q: "heparin stroke", ...narrowing }),
          12,
        );
  });

  test("no page of saved threads does", async () => {
    for (const audience of ["public", "verified"] as const)
      for (const after of [null, 5])
        await check(() => readSavedThreads(forum().database.read, { accountId: member.id, audience, after }), 1);
  });

  test("no person page does", async () => {
    const db = forum().database.read;
    const page = { accountId: 5, audience: "public", after: null, readerId: 5 } as const;
    await check(() => findPerson(db, "filler-5"), 1);
    await check(() => answersBy(db, page), 1);
    await check(() => threadsBy(db, page), 1);
    await check(() => threadsBy(db, { ...page, after: 4 }), 1);
    await check(() => answersBy(db, { ...page, after: 4 }), 1);
    await check(() => countsOf(db, 5, "public"), 1);
    await check(() => ownAnonymousThreads(db, 5), 1);
  });

  test("no feed and no frame does", async () => {
    const db = forum().database.read;
    await check(() => latestPublic(db), 1);
    await check(() => newestThreadId(db), 1);
    await check(() => publicThreadsFrom(db, 2), 1);
    await check(() => publishedCollections(db), 1);
    await check(() => frameOfMember(db, member.id), 1);
    await check(() => findMember(db, "nobody", 1), 1);
    await check(() => readVersions(db), 1);
  });

  test("no page of moderation or administration does", async () => {
    const db = forum().database.read;
    const ctx = forum().as({ ...member, moderator: true, admin: true });
    await check(() => readQueue(ctx), 4);
    await check(() => hiddenPage(db, { at: 5, id: 3 }, 0), 1);
    await check(() => decidedPage(db, { at: 5, id: 3 }, 0), 1);
    await check(() => revealPage(db, { id: member.id, assesses: true }, 9), 1);
    for (const query of ["", "act=review-hide", "by=filler-5", "about=answer+7", "from=2026-01-01&until=2026-02-01"])
      for (const before of [null, 900])
        await check(() => auditPage(db, auditFilterIn(new URLSearchParams(query)), before, { id: 5, now: 1 }), 5);
    await check(() => adminCounts(db, 1), 1);
    for (const start of ["", "filler"]) await check(() => tagsForAdmin(db, { start, after: 7 }), 1);
    await check(() => tagForAdmin(db, 7), 2);
    await check(() => deadJobs(db, 100), 1);
  });

  test("no page of schools does, and each has as many queries however many people there are", async () => {
    const school = await aSchool(forum());
    const { cohortId, schoolId, manager, admin } = school;
    const who = await joined(forum(), school);
    await anAssessor(forum(), school);
    await check(() => readCohort(forum().as(manager), cohortId, "9"), 3);
    await check(() => readManagedSchool(forum().as(manager), schoolId, "9"), 5);
    await check(() => listPlaces(forum().as(manager), cohortId, "9"), 2);
    await check(() => listLinks(forum().as(manager), cohortId, "9"), 2);
    await check(() => mySchools(forum().as(who)), 7);
    await check(() => listSchools(forum().as(admin), "1"), 1);
    await check(() => readSchool(forum().as(admin), schoolId), 5);
    await check(() => listSchoolAssessors(forum().as(admin), schoolId, "9"), 3);
    await check(() => readSchoolAssessor(forum().as(admin), schoolId, 1), 2);
  });

  test("a whole table read is found", async () => {
    const [query] = await statementsOf(forum(), () =>
      sql`select * from answer where body_md = 'x'`.execute(forum().database.read),
    );
    expect(query && (await scansIn(forum(), query))).toHaveLength(1);
  });
});

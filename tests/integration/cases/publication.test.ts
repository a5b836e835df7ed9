import type { CheckedText } from "db/schema/shown-text";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { DAY } from "~/core/time";
import { decideCase } from "~/features/cases/case-check.server";
import { recordConsent } from "~/features/cases/consent.server";
import { sweepUntouchedCases } from "~/features/cases/former-author.server";
import { governanceRecords } from "~/features/cases/governance.queries.server";
import { endGovernance } from "~/features/cases/governance.server";
import { publishDueCases } from "~/features/cases/publication.server";
import { withdrawByCode, withdrawCase } from "~/features/cases/withdrawal.server";
import { collectThread, startCollection } from "~/features/curation/collection.server";
import { deletePost } from "~/features/forum/deletion.server";
import { threadsBy } from "~/features/forum/person.queries.server";
import { showThreadTo } from "~/features/forum/thread-acts.server";
import { findThreadHead } from "~/features/forum/thread-head.queries.server";
import { readThread } from "~/features/forum/thread-page.queries.server";
import { readThreadRows } from "~/features/forum/thread-rows.queries.server";
import { ownCases } from "~/features/identity/export-cases.queries.server";
import { purgeAgain } from "~/features/moderation/purge-list.server";
import { documentThreads } from "~/features/search/document.server";
import { searchPosts } from "~/features/search/search.server";
import {
  anAttachment,
  aPublishedCase,
  aReadyCase,
  aWaitingCase,
  caseRow,
  madeUp,
  submit,
  withGovernance,
  writtenConsent,
} from "../../support/cases";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aModerator, anEducator } from "../../support/people";
import { anAnswer, unlimited } from "../../support/questions";

// The cast: a test may put back what never passed the check.
const passing = (text: string) => text as CheckedText;
const approve = { decision: "approve", reason: "" } as const;

onEveryDialect("publishing a case", (forum) => {
  const threadOf = async (token: string) => {
    const { id } = await caseRow(forum(), token);
    return forum().database.read.selectFrom("thread").selectAll().where("case_id", "=", id).executeTakeFirst();
  };
  const searchable = async (threadId: number) =>
    (
      await forum()
        .database.read.selectFrom("search_document")
        .select("title")
        .where("thread_id", "=", threadId)
        .execute()
    ).length;

  it("nothing of it is a thread before", async () => {
    const { token } = await aWaitingCase(forum());
    expect(await threadOf(token)).toBeUndefined();
    await decideCase(unlimited(forum(), await anEducator(forum(), "cardiology")), token, approve);
    expect(await threadOf(token)).toBeUndefined();
  });

  it("it becomes a case for verified members, in lists, counts, tags and search, under its author's name", async () => {
    await forum().jobs.drain(); // what the test before left to publish
    const before = await specialtyCount();
    const { thread, author, token } = await aPublishedCase(forum());
    expect(thread).toMatchObject({
      kind: "case",
      visibility: "verified",
      episode: "over",
      author_id: author.id,
      asker_stage: "Year 4 student",
      know_md: expect.stringContaining("tender red lumps"),
      know_html: expect.stringContaining("<strong>"),
      think_md: expect.stringContaining("**Narrowed down to**"),
      asking_md: "Looking back, what did the chest X-ray add?",
    });
    expect(await specialtyCount()).toBe(before + 1);
    expect(await searchable(thread.id)).toBe(1);
    const row = await caseRow(forum(), token);
    expect([row.state, row.title, row.summary_md, row.know_html]).toEqual(["published", "", "", ""]);
  });

  const specialtyCount = async () =>
    (
      await forum()
        .database.read.selectFrom("specialty")
        .select("thread_count as n")
        .where("slug", "=", "cardiology")
        .executeTakeFirstOrThrow()
    ).n;

  it("an anonymous one has a pseudonym and no author, and nobody follows it by themselves", async () => {
    const { thread, author } = await aPublishedCase(forum(), { anonymous: true });
    expect(thread).toMatchObject({ author_id: null, anonymous: 1, pseudonym: expect.stringMatching(/^Anonymous /) });
    const known = await forum()
      .database.read.selectFrom("anonymous_author")
      .select("account_id as id")
      .where("thread_id", "=", thread.id)
      .execute();
    expect(known).toEqual([{ id: author.id }]);
    const watching = await forum()
      .database.read.selectFrom("watch")
      .select("account_id")
      .where("target_kind", "=", "thread")
      .where("target_id", "=", thread.id)
      .execute();
    expect(watching).toEqual([]);
  });

  it("comes out at once where no patient is behind it, by the job of its approval", async () => {
    const { token } = await aWaitingCase(forum());
    await decideCase(unlimited(forum(), await anEducator(forum(), "cardiology")), token, approve);
    await forum().jobs.drain();
    expect(await threadOf(token)).toBeDefined();
  });

  it("of a real patient comes out after a delay between the two settings, and not a minute earlier", async () => {
    await withGovernance(forum());
    const { token } = await aWaitingCase(forum(), { consent: writtenConsent });
    const approvedAt = forum().time.now;
    const checker = unlimited(forum(), await anEducator(forum(), "cardiology"));
    await decideCase(checker, token, approve);
    const { publish_at } = await caseRow(forum(), token);
    expect(publish_at).toBeGreaterThanOrEqual(approvedAt + 3 * DAY);
    expect(publish_at).toBeLessThanOrEqual(approvedAt + 14 * DAY);
    forum().time.now = (publish_at ?? 0) - 1;
    await forum().jobs.drain();
    expect(await threadOf(token)).toBeUndefined();
    forum().time.now = publish_at ?? 0;
    await forum().jobs.drain();
    expect(await threadOf(token)).toBeDefined();
  });

  it("keeps waiting while the governance record has ended, and comes out once there is one again", async () => {
    await withGovernance(forum());
    const { token } = await aWaitingCase(forum(), { consent: writtenConsent });
    await decideCase(unlimited(forum(), await anEducator(forum(), "cardiology")), token, approve);
    const admin = await aMember(forum(), { admin: true });
    const record = (await governanceRecords(forum().database.read, 9)).find((one) => one.endedAt === null);
    await endGovernance(forum().as(admin), { record: record?.id ?? 0, reason: "The contract ended" });
    forum().time.now += 15 * DAY;
    await publishDueCases(unlimited(forum(), admin));
    expect((await caseRow(forum(), token)).state).toBe("approved");
    await withGovernance(forum());
    await publishDueCases(unlimited(forum(), admin));
    expect(await threadOf(token)).toBeDefined();
  });

  it("two processes that publish at once make one thread", async () => {
    const { token } = await aWaitingCase(forum());
    const checker = unlimited(forum(), await anEducator(forum(), "cardiology"));
    await decideCase(checker, token, approve);
    await Promise.all([publishDueCases(unlimited(forum(), checker.actor as never)), publishDueCases(checker)]);
    const { id } = await caseRow(forum(), token);
    const threads = await forum().database.read.selectFrom("thread").select("id").where("case_id", "=", id).execute();
    expect(threads).toHaveLength(1);
  });

  it("its attachments go out with it", async () => {
    const ready = await aReadyCase(forum());
    const attachment = await anAttachment(forum(), ready.token);
    await submit(forum(), ready);
    await decideCase(unlimited(forum(), await anEducator(forum(), "cardiology")), ready.token, approve);
    await forum().jobs.drain();
    const row = await forum()
      .database.read.selectFrom("attachment")
      .select("state")
      .where("id", "=", attachment)
      .executeTakeFirstOrThrow();
    expect(row.state).toBe("published");
  });
});

onEveryDialect("withdrawing a case", (forum) => {
  const anybody = () => forum().as({ kind: "visitor" });
  const published = async () => {
    await withGovernance(forum());
    const ready = await aReadyCase(forum(), { consent: writtenConsent });
    await anAttachment(forum(), ready.token);
    await submit(forum(), ready);
    const checker = await anEducator(forum(), "cardiology");
    await decideCase(unlimited(forum(), checker), ready.token, approve);
    forum().time.now += 15 * DAY;
    await forum().jobs.drain();
    const { id } = await caseRow(forum(), ready.token);
    const thread = await forum()
      .database.read.selectFrom("thread")
      .selectAll()
      .where("case_id", "=", id)
      .executeTakeFirstOrThrow();
    return { ...ready, thread, caseId: id };
  };
  /** Every column of every table in which the words of the case could stand. */
  const anywhere = async (words: string) => {
    const { read } = forum().database;
    const [threads, cases, documents, attachments, revisions] = await Promise.all([
      read.selectFrom("thread").selectAll().execute(),
      read.selectFrom("clinical_case").selectAll().execute(),
      read.selectFrom("search_document").selectAll().execute(),
      read.selectFrom("attachment").selectAll().execute(),
      read.selectFrom("revision").selectAll().execute(),
    ]);
    return JSON.stringify({ threads, cases, documents, attachments, revisions }).includes(words);
  };

  it("by its code needs no account, and nothing of it is left but that it happened", async () => {
    const { code, thread, caseId, token } = await published();
    const version = (await findThreadHead(forum().database.read, thread.id, 0))?.version ?? 0;
    await withdrawByCode(anybody(), `${code?.slice(0, 3)} ${code?.slice(3).toLowerCase()}`);
    expect((await caseRow(forum(), token)).state).toBe("withdrawn");
    const head = await findThreadHead(forum().database.read, thread.id, 0);
    expect(head).toMatchObject({ deleted: true, hidden: true });
    expect(head?.version).toBeGreaterThan(version);
    const media = await forum()
      .database.read.selectFrom("attachment")
      .select("state")
      .where("case_id", "=", caseId)
      .execute();
    expect(media).toEqual([{ state: "removed" }]);
    const log = await forum()
      .database.read.selectFrom("audit_log")
      .select(["act", "actor_id"])
      .where("subject_kind", "=", "case")
      .where("subject_id", "=", String(caseId))
      .orderBy("seq")
      .execute();
    expect(log.at(-1)).toEqual({ act: "case-withdrawn", actor_id: null });
  });

  it("leaves its words in no table", async () => {
    const author = await aMember(forum());
    await withGovernance(forum());
    const ready = await aPublishedCase(forum(), {
      by: author,
      title: "Canarytitle of a case",
      summary: "Canarysummary of a case",
    });
    expect(await anywhere("Canarysummary")).toBe(true);
    await withdrawCase(unlimited(forum(), author), ready.token, "");
    expect(await anywhere("Canarysummary")).toBe(false);
    expect(await anywhere("Canarytitle")).toBe(false);
  });

  it("with a code that was not given out is refused in one sentence, whatever was typed", async () => {
    for (const typed of ["", "KX7", "222222222222", "'; drop table thread; --"])
      await expect(withdrawByCode(unlimitedVisitor(), typed)).rejects.toMatchObject({
        fields: { code: expect.stringContaining("No case has this code") },
      });
  });
  const unlimitedVisitor = () => ({ ...anybody(), address: "" });

  it("is limited per address", async () => {
    const ctx = { ...anybody(), address: "198.51.100.77" };
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => withdrawByCode(ctx, "222222222222")));
    expect(tries.map((one) => one.status === "rejected" && one.reason.status)).toContain(429);
  });

  it("twice changes nothing, and writes nothing more down", async () => {
    const { code, caseId } = await published();
    await withdrawByCode(unlimitedVisitor(), code ?? "");
    await withdrawByCode(unlimitedVisitor(), code ?? "");
    const steps = await forum()
      .database.read.selectFrom("case_step")
      .select("id")
      .where("case_id", "=", caseId)
      .where("attachment_id", "is", null)
      .where("to_state", "=", "withdrawn")
      .execute();
    expect(steps).toHaveLength(1);
  });

  it("is its author's at any time, a moderator's with a reason, and nobody else's", async () => {
    const first = await aWaitingCase(forum());
    const moderator = await aModerator(forum());
    await expect(withdrawCase(unlimited(forum(), await aMember(forum())), first.token, "x")).rejects.toMatchObject({
      status: 404,
    });
    await expect(withdrawCase(unlimited(forum(), moderator), first.token, "")).rejects.toMatchObject({
      fields: { reason: expect.anything() },
    });
    await withdrawCase(unlimited(forum(), moderator), first.token, "The patient asked the ward");
    const second = await aWaitingCase(forum());
    await withdrawCase(unlimited(forum(), second.author), second.token, "");
    for (const { token } of [first, second]) expect((await caseRow(forum(), token)).state).toBe("withdrawn");
  });

  it("before its day keeps it from ever coming out", async () => {
    await withGovernance(forum());
    const ready = await aWaitingCase(forum(), { consent: writtenConsent });
    await decideCase(unlimited(forum(), await anEducator(forum(), "cardiology")), ready.token, approve);
    await withdrawByCode(unlimitedVisitor(), ready.code ?? "");
    forum().time.now += 15 * DAY;
    await forum().jobs.drain();
    const { id, state } = await caseRow(forum(), ready.token);
    expect(state).toBe("withdrawn");
    expect(
      await forum().database.read.selectFrom("thread").select("id").where("case_id", "=", id).execute(),
    ).toHaveLength(0);
  });

  it("takes what was answered out of sight too, and stays so when search is built anew", async () => {
    const { thread, code } = await published();
    await anAnswer(forum(), thread.id, undefined, "Canaryanswer under a case");
    await withdrawByCode(unlimitedVisitor(), code ?? "");
    await forum().database.write((tx) => documentThreads(tx, unlimitedVisitor(), [thread.id]));
    expect(
      await forum()
        .database.read.selectFrom("search_document")
        .select("id")
        .where("thread_id", "=", thread.id)
        .execute(),
    ).toEqual([]);
  });

  it("is done again after a backup from before was put back", async () => {
    const { token, author, caseId } = await aPublishedThenWithdrawn();
    await forum().jobs.drain();
    // What a restored backup would bring back.
    await forum().database.write((tx) =>
      tx
        .updateTable("clinical_case")
        .set({ state: "approved", title: passing("Canaryrestored"), publish_at: forum().time.now })
        .where("id", "=", caseId)
        .execute(),
    );
    await purgeAgain(unlimited(forum(), author));
    const row = await caseRow(forum(), token);
    expect([row.state, row.title]).toEqual(["withdrawn", ""]);
  });
  const aPublishedThenWithdrawn = async () => {
    const out = await aPublishedCase(forum());
    await withdrawCase(unlimited(forum(), out.author), out.token, "");
    const { id } = await caseRow(forum(), out.token);
    return { ...out, caseId: id };
  };

  it("cannot be widened by a later record once it is withdrawn", async () => {
    const { token, author } = await aPublishedThenWithdrawn();
    await expect(recordConsent(unlimited(forum(), author), token, { consent: madeUp })).rejects.toMatchObject({
      status: 403,
    });
  });
});

onEveryDialect("a published case", (forum) => {
  const scoped = (collections: boolean) => ({ ...madeUp, scopes: { members: true, collections, public: false } });
  const itemsWith = (threadId: number) =>
    forum().database.read.selectFrom("collection_item").select("id").where("thread_id", "=", threadId).execute();

  it("is not collected beyond its scopes, and leaves collections when they are narrowed", async () => {
    const curator = unlimited(forum(), await anEducator(forum(), "cardiology"));
    const collection = await startCollection(curator, { title: "Twelve cases", intro: "" });
    const narrow = await aPublishedCase(forum(), { consent: scoped(false) });
    await expect(collectThread(curator, collection, narrow.thread.id)).rejects.toThrow("did not agree to teaching");
    expect(await itemsWith(narrow.thread.id)).toHaveLength(0);

    const wide = await aPublishedCase(forum(), { consent: scoped(true) });
    await collectThread(curator, collection, wide.thread.id);
    expect(await itemsWith(wide.thread.id)).toHaveLength(1);
    await recordConsent(unlimited(forum(), wide.author), wide.token, { consent: scoped(false) });
    expect(await itemsWith(wide.thread.id)).toHaveLength(0);
    await expect(collectThread(curator, collection, wide.thread.id)).rejects.toMatchObject({ status: 403 });
  });

  it("never becomes public", async () => {
    const { thread } = await aPublishedCase(forum());
    const educator = unlimited(forum(), await anEducator(forum(), "cardiology"));
    await expect(showThreadTo(educator, thread.id, "public")).rejects.toThrow("stays with verified members");
  });

  it("tells nobody more than its month: not in lists, on its page, by its author, in search or in notices", async () => {
    forum().time.now = Date.UTC(2027, 4, 17, 13, 37);
    const { thread, author } = await aPublishedCase(forum(), { title: "Canarymonth of a case" });
    expect(thread.created_at).toBe(forum().time.now);
    const reader = await aMember(forum());
    const month = Date.UTC(2027, 4, 1);
    const { read } = forum().database;
    expect((await readThread(read, thread.id))?.createdAt).toBe(month);
    const [row] = await threadsBy(read, { accountId: author.id, audience: "verified", after: null });
    expect(row?.createdAt).toBe(month);
    const list = await readThreadRows(read, sql`select ${sql.lit(thread.id)} as id`, sql`t.id`);
    expect(list.rows[0]).toMatchObject({ createdAt: month, kind: "case" });
    const found = await searchPosts(unlimited(forum(), reader), { q: "Canarymonth" });
    expect(JSON.stringify(found)).toContain(String(month));
    expect(JSON.stringify([row, list, found])).not.toContain(String(thread.created_at));
  });

  it("is not deleted softly: it goes whole, by its withdrawal", async () => {
    const { thread, author } = await aPublishedCase(forum());
    const post = { kind: "thread", id: thread.id } as const;
    await expect(deletePost(unlimited(forum(), author), post, true)).rejects.toThrow("Withdraw this case");
  });
});

onEveryDialect("a case whose author leaves or forgets it", (forum) => {
  const state = async (token: string) => (await caseRow(forum(), token)).state;

  it("goes with its words and files if nobody else reads it yet; a published one that others answered stays", async () => {
    const author = await aMember(forum());
    const draft = await aReadyCase(forum(), { by: author });
    const attachment = await anAttachment(forum(), draft.token);
    const answered = await aPublishedCase(forum(), { by: author });
    await anAnswer(forum(), answered.thread.id);
    const alone = await aPublishedCase(forum(), { by: author });
    const ctx = unlimited(forum(), author);
    await ctx.write((tx) => ctx.record(tx, { type: "AccountDeleted", accountId: author.id, actorId: author.id }));
    expect([await state(draft.token), await state(answered.token), await state(alone.token)]).toEqual([
      "withdrawn",
      "published",
      "withdrawn",
    ]);
    expect((await caseRow(forum(), draft.token)).summary_md).toBe("");
    const file = await forum()
      .database.read.selectFrom("attachment")
      .select("state")
      .where("id", "=", attachment)
      .executeTakeFirstOrThrow();
    expect(file.state).toBe("removed");
  });

  it("goes after fourteen days as a draft nobody touched, and not a day before", async () => {
    const { token } = await aReadyCase(forum());
    forum().time.now += 13 * DAY;
    await sweepUntouchedCases(unlimited(forum(), await aMember(forum())));
    expect(await state(token)).toBe("draft");
    forum().time.now += DAY + 1;
    await sweepUntouchedCases(unlimited(forum(), await aMember(forum())));
    expect(await state(token)).toBe("withdrawn");
    expect((await caseRow(forum(), token)).summary_md).toBe("");
  });

  it("stands in its author's export, and in nobody else's", async () => {
    const { author } = await aReadyCase(forum(), { summary: "Canaryexport of a draft" });
    const { read } = forum().database;
    expect(JSON.stringify(await ownCases(read, author.id))).toContain("Canaryexport");
    expect(JSON.stringify(await ownCases(read, (await aMember(forum())).id))).not.toContain("Canaryexport");
  });
});

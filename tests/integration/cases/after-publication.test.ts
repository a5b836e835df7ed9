import { sql } from "kysely";
import { expect, it } from "vitest";
import { DAY } from "~/core/time";
import { sweepUntouchedCases } from "~/features/cases/case/former-author.server";
import { recordConsent } from "~/features/cases/consent/consent.server";
import { collectThread, startCollection } from "~/features/curation/collection.server";
import { readThreadRows } from "~/features/forum/list/thread-rows.queries.server";
import { threadsBy } from "~/features/forum/person/person.queries.server";
import { deletePost } from "~/features/forum/post/deletion.server";
import { showThreadTo } from "~/features/forum/thread/thread-acts.server";
import { readThread } from "~/features/forum/thread/thread-page.queries.server";
import { ownCases } from "~/features/identity/account/export-cases.queries.server";
import { searchPosts } from "~/features/search/search.server";
import {
  anAttachment,
  aPublishedCase,
  aReadyCase,
  caseRow,
  madeUp,
  withGovernance,
  writtenConsent,
} from "../../support/cases";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, anEducator } from "../../support/people";
import { anAnswer, unlimited } from "../../support/questions";

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

  it("says that it came out after a delay only where a real patient is behind it", async () => {
    await withGovernance(forum());
    const real = await aPublishedCase(forum(), { consent: writtenConsent });
    const drawn = await aPublishedCase(forum());
    const delayed = async (id: number) => (await readThread(forum().database.read, id))?.delayed;
    expect([await delayed(real.thread.id), await delayed(drawn.thread.id)]).toEqual([true, false]);
  });

  it("never becomes public", async () => {
    const { thread } = await aPublishedCase(forum());
    const educator = unlimited(forum(), await anEducator(forum(), "cardiology"));
    await expect(showThreadTo(educator, thread.id, "public")).rejects.toThrow("stays with verified members");
  });

  it("tells nobody more than its month: not in lists, on its page, by its author, in search or in notices", async () => {
    forum().time.now = Date.UTC(2027, 4, 17, 13, 37);
    const { thread, author } = await aPublishedCase(forum(), { title: "A case of canarymonth" });
    expect(thread.created_at).toBe(forum().time.now);
    const reader = await aMember(forum());
    const month = Date.UTC(2027, 4, 1);
    const { read } = forum().database;
    expect((await readThread(read, thread.id))?.createdAt).toBe(month);
    const [row] = await threadsBy(read, { accountId: author.id, audience: "verified", after: null, readerId: 0 });
    expect(row?.createdAt).toBe(month);
    const list = await readThreadRows(read, sql`select ${sql.lit(thread.id)} as id`, sql`t.id`);
    expect(list.rows[0]).toMatchObject({ createdAt: month, kind: "case" });
    const found = await searchPosts(unlimited(forum(), reader), { q: "canarymonth" });
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
    await ctx.write((tx) =>
      ctx.record(tx, { type: "AccountDeleted", accountId: author.id, actorId: author.id, was: "student" }),
    );
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

  it("stands in its author's export without its words, and in nobody else's", async () => {
    const { author } = await aReadyCase(forum(), { summary: "A draft of canaryexport" });
    const { read } = forum().database;
    const own = await ownCases(read, author.id);
    expect(own.cases).toMatchObject([{ state: "draft", created: expect.stringMatching(/^\d{4}-\d{2}$/) }]);
    expect(JSON.stringify(own)).not.toContain("canaryexport");
    expect((await ownCases(read, (await aMember(forum())).id)).cases).toEqual([]);
  });
});

import { sql } from "kysely";
import { expect, test } from "vitest";
import { DAY } from "~/core/time";
import { markHelpful, postAnswer } from "~/features/forum/answer/answer.server";
import { vote } from "~/features/forum/answer/vote.server";
import { postComment } from "~/features/forum/comment/comment.server";
import { deletePost } from "~/features/forum/post/deletion.server";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember, aMentor } from "../../support/people";
import { anAnswer, aQuestion, commentRow, threadRow, unlimited } from "../../support/questions";
import type { TestRuntime } from "../../support/test-runtime";

/** Tables where the account may stand: its own row, who asked, and what has nothing to do with the thread. */
const allowed = new Set([
  "account",
  "anonymous_author",
  "session",
  "role_grant",
  "draft",
  "standing_entry",
  "standing_total",
]);

/**
 * Every table with a row that names the account: by id in any
 * column that holds account ids, or by name or handle anywhere.
 */
async function tablesNaming(
  forum: TestRuntime,
  person: { id: number; name: string; handle: string },
): Promise<string[]> {
  const { read } = forum.database;
  const found: string[] = [];
  for (const table of await read.introspection.getTables()) {
    if (table.isView || table.name.startsWith("kysely_") || /_fts|search_index/.test(table.name)) continue;
    const rows = await sql<Record<string, unknown>>`select * from ${sql.table(table.name)}`.execute(read);
    const named = rows.rows.some((row) =>
      Object.entries(row).some(
        ([column, value]) =>
          (/(account|author|actor|editor|giver|flagger)_id$|_by$/.test(column) && value === person.id) ||
          (typeof value === "string" &&
            (value.includes(person.name) ||
              value.includes(person.handle) ||
              new RegExp(`"\\w*(?:actor|account|author)\\w*":${person.id}\\b`, "i").test(value))),
      ),
    );
    if (named) found.push(table.name);
  }
  return found;
}

onEveryDialect("asking anonymously", (forum) => {
  test("the thread has a pseudonym and no author", async () => {
    const { id, asker } = await aQuestion(forum(), { anonymous: true });
    const thread = await threadRow(forum(), id);
    expect(thread).toMatchObject({ author_id: null, anonymous: 1 });
    expect(thread.pseudonym).toMatch(/^Anonymous [A-Z][a-z]+$/);
    const owner = await forum()
      .database.read.selectFrom("anonymous_author")
      .selectAll()
      .where("thread_id", "=", id)
      .executeTakeFirst();
    expect(owner).toEqual({ thread_id: id, account_id: asker.id });
  });

  test("the asker stands in no row but who asked, whatever they do in their thread", async () => {
    const asker = await aMember(forum(), { name: "Canary Quillfeather", handle: "canary-quillfeather" });
    const mentor = await aMentor(forum(), "cardiology");
    const { id } = await aQuestion(forum(), { by: asker, anonymous: true, submission: "canary-submission" });
    const answer = await anAnswer(forum(), id, mentor);
    const ctx = unlimited(forum(), asker);
    const comment = await postComment(ctx, id, { body: "It was the first sample." });
    await postComment(ctx, id, { body: "Thank you.", answer: answer.id });
    await markHelpful(ctx, answer.id, true);
    await deletePost(ctx, { kind: "comment", id: comment.id }, true);
    await deletePost(ctx, { kind: "comment", id: comment.id }, false);
    expect((await tablesNaming(forum(), asker)).filter((table) => !allowed.has(table))).toEqual([]);
    await forum().jobs.drain();
    // What is told to the asker is addressed to the asker: nobody else is sent these rows.
    const addressed = new Set([...allowed, "notice", "watch", "job", "live_event"]);
    expect((await tablesNaming(forum(), asker)).filter((table) => !addressed.has(table))).toEqual([]);
  });

  test("withdrawing the question leaves no id behind either", async () => {
    const asker = await aMember(forum(), { name: "Canary Withdrawn", handle: "canary-withdrawn" });
    const { id } = await aQuestion(forum(), { by: asker, anonymous: true });
    await deletePost(unlimited(forum(), asker), { kind: "thread", id }, true);
    expect(await threadRow(forum(), id)).toMatchObject({ deleted_by: null, deleted_at: forum().clock() });
    expect((await tablesNaming(forum(), asker)).filter((table) => !allowed.has(table))).toEqual([]);
    await deletePost(unlimited(forum(), asker), { kind: "thread", id }, false);
    expect((await threadRow(forum(), id)).deleted_at).toBeNull();
  });

  test("the asker comments as the asker, and others under their name", async () => {
    const { id, asker } = await aQuestion(forum(), { anonymous: true });
    const other = await aMember(forum());
    const own = await postComment(unlimited(forum(), asker), id, { body: "More detail." });
    const theirs = await postComment(unlimited(forum(), other), id, { body: "Thank you." });
    expect(await commentRow(forum(), own.id)).toMatchObject({ author_id: null, as_asker: 1 });
    expect(await commentRow(forum(), theirs.id)).toMatchObject({ author_id: other.id, as_asker: 0 });
  });

  test("the asker can never answer in the own thread", async () => {
    const { id, asker } = await aQuestion(forum(), { anonymous: true });
    await expect(postAnswer(unlimited(forum(), asker), id, { body: "Me again." })).rejects.toMatchObject({
      name: "Forbidden",
      message: expect.stringContaining("anonymously"),
    });
  });

  test("the asker's own thread and comments count as own for votes", async () => {
    const { id, asker } = await aQuestion(forum(), { anonymous: true });
    const ctx = unlimited(forum(), asker);
    const comment = await postComment(ctx, id, { body: "More detail." });
    for (const post of [{ kind: "thread", id } as const, { kind: "comment", id: comment.id } as const])
      await expect(vote(ctx, post, { value: 1, on: true })).rejects.toMatchObject({ name: "Forbidden" });
  });

  test("a stage is shown only if ten active members share it", async () => {
    const shared = async (stage: string, count: number) => {
      const people = [];
      for (let made = 0; made < count; made++) people.push(await aMember(forum(), { stage }));
      const [first] = people;
      const { id } = await aQuestion(forum(), { by: first, anonymous: true });
      return (await threadRow(forum(), id)).asker_stage;
    };
    expect(await shared("Year 31", 9)).toBeNull();
    expect(await shared("Year 32", 10)).toBe("Year 32 student");
  });

  test("members who have not been here for 90 days do not make a crowd", async () => {
    for (let made = 0; made < 9; made++) await aMember(forum(), { stage: "Year 33" });
    forum().time.now += 91 * DAY;
    const asker = await aMember(forum(), { stage: "Year 33" });
    const { id } = await aQuestion(forum(), { by: asker, anonymous: true });
    expect((await threadRow(forum(), id)).asker_stage).toBeNull();
  });
});

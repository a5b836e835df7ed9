import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { ownWords } from "~/platform/own-words";
import { importFile } from "../../../app/cli/import/import-file";
import { runChecks } from "../../../app/cli/verify";
import { onEveryDialect } from "../../support/every-dialect";
import { aMember } from "../../support/people";
import type { TestRuntime } from "../../support/test-runtime";

const folder = mkdtempSync(join(tmpdir(), "wardround-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
async function bringIn(forum: TestRuntime, lines: (object | string)[], source = "old") {
  const path = join(folder, `${++files}.ndjson`);
  writeFileSync(path, lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"));
  return importFile(forum.as(visitor), forum.content, { path, source });
}

const person = (id: string, more: object = {}) => ({
  kind: "person",
  id,
  name: `Person ${id}`,
  role: "student",
  ...more,
});
const thread = (id: string, more: object = {}) => ({
  kind: "thread",
  id,
  author: "ada",
  at: "2026-03-01T10:00:00Z",
  title: `Question ${id}: why the potassium?`,
  body: `Body of **${id}**.`,
  specialty: "cardiology",
  tags: ["Potassium"],
  ...more,
});
const answer = (id: string, on: string, more: object = {}) => ({
  kind: "answer",
  id,
  thread: on,
  author: "bo",
  at: "2026-03-02T10:00:00Z",
  body: `Answer ${id}.`,
  ...more,
});
const comment = (id: string, on: string, more: object = {}) => ({
  kind: "comment",
  id,
  on,
  author: "bo",
  at: "2026-03-03T10:00:00Z",
  body: `Comment ${id}.`,
  ...more,
});

const whole = [
  // What is named may come later in the file.
  comment("c2", "c1", { author: "ada", at: "2026-03-03T11:00:00Z" }),
  comment("c1", "a1"),
  answer("a1", "t1", { endorsedBy: ["cem", "bo"], helpful: true }),
  answer("a2", "t1", { at: "2026-03-01T12:00:00Z" }),
  thread("t1", { visibility: "public" }),
  thread("t2", { anonymous: true, at: "2026-02-01", body: "Who asked this canary?" }),
  comment("c3", "t2", { author: "ada", at: "2026-02-02" }),
  person("ada", { email: "Ada@example.org", stage: "Year 4" }),
  person("bo", { role: "mentor", specialty: "Cardiology" }),
  person("cem", { role: "mentor" }),
];

onEveryDialect("bringing in another forum", (forum) => {
  it("brings in everything, in whatever order it stands in the file", async () => {
    const report = await bringIn(forum(), whole);
    expect(report.refused).toEqual([]);
    expect(report.added).toEqual({ people: 3, threads: 2, answers: 2, comments: 3, endorsements: 1 });
    expect(report.remarks.map(({ reason }) => reason)).toEqual(["an endorsement by bo cannot be kept"]);
  });

  it("keeps dates, order and places", async () => {
    const { read } = forum().database;
    const answers = await read.selectFrom("answer").selectAll().orderBy("id").execute();
    expect(answers.map((row) => row.imported_from)).toEqual(["old/a2", "old/a1"]);
    expect(answers[1]).toMatchObject({ created_at: Date.UTC(2026, 2, 2, 10), body_html: "<p>Answer a1.</p>" });
    expect(answers[1]?.helpful_at).not.toBeNull();
    const comments = await read.selectFrom("comment").selectAll().orderBy("created_at", "desc").execute();
    const [reply, first] = comments;
    expect(reply).toMatchObject({ imported_from: "old/c2", parent_id: first?.id, answer_id: answers[1]?.id });
    const threads = await read.selectFrom("thread").selectAll().orderBy("id").execute();
    expect(threads.map((row) => row.imported_from)).toEqual(["old/t2", "old/t1"]);
    expect(threads[1]).toMatchObject({ answer_count: 2, comment_count: 2, visibility: "public", state: "peer" });
    expect(threads[1]?.last_activity_at).toBe(Date.UTC(2026, 2, 3, 11));
  });

  it("gives people no role, and shows the stated one as imported", async () => {
    const { read } = forum().database;
    const bo = await read
      .selectFrom("account")
      .innerJoin("badge", "badge.id", "account.id")
      .selectAll("account")
      .select(["badge.role as shown", "badge.imported"])
      .where("imported_from", "=", "old/bo")
      .executeTakeFirstOrThrow();
    expect(bo).toMatchObject({ role: "reader", mentor_specialty_id: null, shown: "mentor", imported: 1 });
    expect(bo).toMatchObject({ email: null, password_hash: null, claimed_at: null });
  });

  it("lets imported endorsements count for nothing", async () => {
    const { read } = forum().database;
    const [row] = await read.selectFrom("answer").selectAll().where("imported_from", "=", "old/a1").execute();
    expect(row?.endorsement_count).toBe(0);
    expect(await read.selectFrom("endorsement").select("imported").execute()).toEqual([{ imported: 1 }]);
    expect(await read.selectFrom("standing_entry").select("id").execute()).toEqual([]);
  });

  it("keeps who asked anonymously in the one place for it, comments included", async () => {
    const { read } = forum().database;
    const [asked] = await read.selectFrom("thread").selectAll().where("imported_from", "=", "old/t2").execute();
    expect(asked).toMatchObject({ author_id: null, anonymous: 1 });
    const [said] = await read.selectFrom("comment").selectAll().where("imported_from", "=", "old/c3").execute();
    expect(said).toMatchObject({ author_id: null, as_asker: 1 });
    const ada = await read.selectFrom("account").select("id").where("imported_from", "=", "old/ada").execute();
    expect(await read.selectFrom("anonymous_author").select("account_id").execute()).toEqual([
      { account_id: ada[0]?.id },
    ]);
  });

  it("makes what came in searchable, for its own audience", async () => {
    const rows = await forum()
      .database.read.selectFrom("search_document")
      .select(["audience", "post_kind"])
      .orderBy("id")
      .execute();
    expect(rows).toHaveLength(4);
    expect(rows.filter((row) => row.audience === "verified")).toHaveLength(1);
  });

  it("adds nothing the second time", async () => {
    const report = await bringIn(forum(), whole);
    expect(report.added).toEqual({ people: 0, threads: 0, answers: 0, comments: 0, endorsements: 0 });
    expect(report.known).toBe(10);
    expect(report.refused).toEqual([]);
  });

  it("adds only what is new to a thread that came before", async () => {
    const report = await bringIn(forum(), [...whole, answer("a9", "t1"), comment("c9", "a9"), comment("c10", "c1")]);
    expect(report.added).toMatchObject({ threads: 0, answers: 1, comments: 2 });
    const { read } = forum().database;
    const [row] = await read.selectFrom("thread").selectAll().where("imported_from", "=", "old/t1").execute();
    expect(row).toMatchObject({ answer_count: 3, comment_count: 4 });
  });

  it("counts the threads of tags and specialties, synonyms and new tags among them", async () => {
    const counts = async () => {
      const { read } = forum().database;
      const tags = await read
        .selectFrom("tag")
        .select(["name", "thread_count"])
        .where("thread_count", ">", 0)
        .execute();
      const cardiology = await read
        .selectFrom("specialty")
        .select("thread_count")
        .where("slug", "=", "cardiology")
        .executeTakeFirstOrThrow();
      return {
        tags: new Map<string, number>(tags.map((tag) => [tag.name, tag.thread_count])),
        all: cardiology.thread_count,
      };
    };
    await forum()
      .as(visitor)
      .write(async (tx) => {
        const tag = { slug: "hyperkalaemia", name: ownWords("Hyperkalaemia") };
        const { id } = await tx.insertInto("tag").values(tag).returning("id").executeTakeFirstOrThrow();
        await tx
          .insertInto("tag_synonym")
          .values({ word: ownWords("high potassium"), tag_id: id })
          .execute();
      });
    const before = await counts();
    const report = await bringIn(
      forum(),
      [
        person("ada"),
        thread("n1", { tags: ["Potassium", "slow pulse"] }),
        thread("n2", { tags: ["Slow Pulse", "potassium", "slow pulse"] }),
        thread("n3", { tags: ["high potassium"], at: "2026-03-05" }),
        thread("n4", { tags: ["Hyperkalaemia", "high potassium"] }),
      ],
      "tags",
    );
    expect(report.added.threads).toBe(4);
    const after = await counts();
    expect(after.all - before.all).toBe(4);
    expect((after.tags.get("Potassium") ?? 0) - (before.tags.get("Potassium") ?? 0)).toBe(2);
    expect(after.tags.get("slow pulse") ?? after.tags.get("Slow Pulse")).toBe(2);
    expect(after.tags.get("Hyperkalaemia")).toBe(2);
    expect(after.tags.get("high potassium")).toBeUndefined();
  });

  it("takes the same ids from another source as other posts", async () => {
    const report = await bringIn(forum(), [person("ada"), thread("t1")], "another");
    expect(report.added).toMatchObject({ people: 1, threads: 1 });
  });

  it("refuses lines with number and reason, and goes on", async () => {
    const taken = await aMember(forum(), { email: "taken@example.org" });
    const report = await bringIn(
      forum(),
      [
        "{ not json",
        person("dan", { email: taken.kind === "member" ? "taken@example.org" : "" }),
        person("dan"),
        thread("x1", { author: "dan", specialty: "Alchemy" }),
        answer("x2", "x1", { author: "dan" }),
        answer("x3", "nowhere", { author: "dan" }),
        thread("x4", { author: "nobody" }),
        thread("x5", { author: "dan", anonymous: true }),
        answer("x6", "x5", { author: "dan" }),
        comment("x7", "x6", { author: "dan" }),
        comment("x8", "x8", { author: "dan" }),
        thread("x9", { author: "dan", tags: ["fine", "x".repeat(31)] }),
      ],
      "broken",
    );
    const told = [...report.refused].sort((one, other) => one.line - other.line);
    expect(told.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
      "1: not JSON",
      "3: person dan stands in the file twice",
      "4: unknown specialty “Alchemy”",
      "5: its thread (line 4) was refused",
      "6: no thread nowhere",
      "7: nobody with the id nobody",
      "9: whoever asked anonymously cannot answer under their name",
      "10: the answer it stands under was refused",
      "11: nothing with the id x8 to comment on",
    ]);
    expect(report.remarks.map(({ line }) => line).sort()).toEqual([12, 2]);
    expect(report.added).toMatchObject({ people: 1, threads: 2, answers: 0, comments: 0 });
  });

  it("leaves whole threads when it ends in the middle, and the next run does the rest", async () => {
    const lines = [
      person("ada"),
      person("bo"),
      ...Array.from({ length: 12 }, (_, index) => thread(`m${index}`, { at: `2026-01-${10 + index}` })),
      ...Array.from({ length: 600 }, (_, index) => answer(`ma${index}`, `m${index % 12}`)),
    ];
    const real = forum().content;
    let rendered = 0;
    const failing = {
      ...real,
      read: (source: string, options: { anchor: string }) =>
        ++rendered > 400 ? Promise.reject(new Error("power cut")) : real.read(source, options),
    };
    const path = join(folder, "middle.ndjson");
    writeFileSync(path, lines.map((line) => JSON.stringify(line)).join("\n"));
    const ctx = forum().as(visitor);
    await expect(importFile(ctx, failing, { path, source: "middle" })).rejects.toThrow("power cut");
    const answers = () =>
      forum().database.read.selectFrom("answer").select("id").where("imported_from", "like", "middle/%").execute();
    expect((await answers()).length % 50).toBe(0);
    const report = await importFile(ctx, real, { path, source: "middle" });
    expect(report.refused).toEqual([]);
    expect(await answers()).toHaveLength(600);
  });

  it("tells once what was found by a transaction that was run again", async () => {
    const real = forum().as(visitor);
    const twice: typeof real = {
      ...real,
      write: async (work) => {
        const undone = real.write(async (tx) => {
          await work(tx);
          throw new Error("deadlock");
        });
        await expect(undone).rejects.toThrow("deadlock");
        return real.write(work);
      },
    };
    const lines = [
      person("ada"),
      person("bo"),
      thread("w1"),
      answer("w2", "w1", { endorsedBy: ["bo"] }),
      comment("w3", "w2", { author: undefined }),
    ];
    const path = join(folder, "twice.ndjson");
    writeFileSync(path, lines.map((line) => JSON.stringify(line)).join("\n"));
    const report = await importFile(twice, forum().content, { path, source: "twice" });
    expect(report.added).toMatchObject({ threads: 1, answers: 1, comments: 0, endorsements: 0 });
    expect(report.remarks).toEqual([{ line: 4, reason: "an endorsement by bo cannot be kept" }]);
    expect(report.refused).toEqual([{ line: 5, reason: "no author" }]);
  });

  it("leaves a forum that passes every check", async () => {
    const said: string[] = [];
    expect(await runChecks(forum().as(visitor), (line) => said.push(line)), said.join("\n")).toBe(true);
  });
});

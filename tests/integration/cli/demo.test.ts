import { connect } from "db/connect.server";
import { demoThreads } from "db/seeds/demo";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { checkAuditLog } from "~/features/moderation/audit/audit-check.server";
import { checkTotals } from "~/features/reputation/totals.server";
import { fillCommunity } from "../../../app/cli/demo/community";
import type { SignIn } from "../../../app/cli/demo/members";
import { freshSqlite } from "../../support/every-dialect";
import { createTestRuntime, type TestRuntime } from "../../support/test-runtime";

describe("the demo's community", () => {
  let forum: TestRuntime;
  let signIns: SignIn[];
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const made = freshSqlite();
    drop = made.drop;
    forum = await createTestRuntime(await connect(made.url), made.url);
    signIns = await forum.database.filling(() => fillCommunity(forum, 0));
  }, 300_000);
  afterAll(async () => {
    await forum?.close();
    await drop?.();
  });

  it("offers a sign-in of each kind, in the order of the roles", () => {
    expect(signIns.map(({ role }) => role)).toEqual([
      "student",
      "trainee",
      "mentor",
      "mentor",
      "educator",
      "moderator",
      "moderator",
      "admin",
    ]);
    expect(new Set(signIns.map(({ password }) => password)).size).toBe(8);
  });

  it("has at least 60 threads over 20 specialties with 200 answers", async () => {
    const threads = await forum.database.read.selectFrom("visible_thread").selectAll().execute();
    const answers = await forum.database.read.selectFrom("visible_answer").select("id").execute();
    expect(threads).toHaveLength(demoThreads.length);
    expect(threads.length).toBeGreaterThanOrEqual(60);
    expect(new Set(threads.map((thread) => thread.specialty_id)).size).toBeGreaterThanOrEqual(20);
    expect(answers.length).toBeGreaterThanOrEqual(200);
  });

  it("happened in order and in the past", async () => {
    for (const table of ["thread", "answer", "comment"] as const) {
      const rows = await forum.database.read.selectFrom(table).select("created_at").orderBy("id").execute();
      const times = rows.map((row) => row.created_at);
      expect(times).toEqual([...times].sort((one, other) => one - other));
      expect(Math.max(...times)).toBeLessThanOrEqual(forum.clock());
    }
  });

  it("told people of each act when it happened", async () => {
    const rows = await forum.database.read
      .selectFrom("notice as n")
      .innerJoin("answer as a", (join) => join.onRef("a.id", "=", "n.post_id").on("n.post_kind", "=", "answer"))
      .select(["n.created_at as told", "a.created_at as posted", "n.kind"])
      .where("n.kind", "=", "answer")
      .execute();
    expect(rows.length).toBeGreaterThan(50);
    for (const { told, posted } of rows) expect(told).toBe(posted);
    const all = await forum.database.read.selectFrom("notice").select("created_at").execute();
    expect(new Set(all.map((row) => row.created_at)).size).toBeGreaterThan(all.length / 4);
  });

  it("keeps who asked anonymously apart, and shows a stage that enough people share", async () => {
    const threads = await forum.database.read
      .selectFrom("thread")
      .select(["author_id", "asker_stage", "pseudonym"])
      .where("anonymous", "=", 1)
      .execute();
    expect(threads.length).toBeGreaterThanOrEqual(5);
    for (const thread of threads) {
      expect(thread.author_id).toBeNull();
      expect(thread.pseudonym).toMatch(/^Anonymous /);
    }
    expect(threads.filter((thread) => thread.asker_stage === null).length).toBeLessThan(threads.length / 2);
  });

  it("never makes a patient's story public", async () => {
    const stories = await forum.database.read
      .selectFrom("thread")
      .select("id")
      .where("episode", "=", "over")
      .where("visibility", "=", "public")
      .execute();
    expect(stories).toEqual([]);
  });

  it("shows every state of a thread", async () => {
    const rows = await forum.database.read.selectFrom("thread").select(["state", "contested"]).execute();
    const count = (state: string) => rows.filter((row) => row.state === state).length;
    expect(count("unanswered")).toBeGreaterThanOrEqual(5);
    expect(count("peer")).toBeGreaterThanOrEqual(5);
    expect(count("senior")).toBeGreaterThanOrEqual(20);
    expect(count("curated")).toBeGreaterThanOrEqual(8);
    expect(rows.some((row) => row.contested === 1)).toBe(true);
  });

  it("shows at least 45 threads to everybody", async () => {
    const open = await forum.database.read
      .selectFrom("visible_thread")
      .select("id")
      .where("visibility", "=", "public")
      .execute();
    expect(open.length).toBeGreaterThanOrEqual(45);
  });

  it("has collections with threads and notes, one of them a draft", async () => {
    const rows = await forum.database.read.selectFrom("collection").select(["id", "published_at"]).execute();
    expect(rows.filter((row) => row.published_at !== null).length).toBeGreaterThanOrEqual(3);
    expect(rows.some((row) => row.published_at === null)).toBe(true);
  });

  it("leaves something in the moderators' queue, and one post hidden", async () => {
    const { read } = forum.database;
    const open = await read.selectFrom("review").select("id").where("decided_at", "is", null).execute();
    expect(open.length).toBeGreaterThanOrEqual(3);
    expect(await read.selectFrom("hidden_post").select("post_id").execute()).toHaveLength(1);
  });

  it("has a log that is one chain", async () => {
    expect((await checkAuditLog(forum.as(visitor))).problems).toEqual([]);
  });

  it("has totals of standing that equal the ledger", async () => {
    expect(await checkTotals(forum.as(visitor))).toEqual([]);
  });
});

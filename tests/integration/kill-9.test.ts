import { connect } from "db/connect.server";
import { randomFrom } from "db/seeds/random";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visitor } from "~/core/actor";
import { startSession } from "~/features/identity/sign-in/session.server";
import { runChecks } from "../../app/cli/verify";
import { buildIfChanged } from "../support/build-if-changed";
import { type Acknowledged, type BusyMember, keepBusy } from "../support/busy-members";
import { freshSqlite } from "../support/every-dialect";
import { aMember, aMentor } from "../support/people";
import { freePort } from "../support/postgres";
import { startProduction } from "../support/production-server";
import { aQuestion } from "../support/questions";
import { createTestRuntime, type TestRuntime } from "../support/test-runtime";

const ROUNDS = 5;
/** After so long no round is begun; at least three are. */
const LONG_ENOUGH = 40_000;
/** Acts that each round gets done at least. */
const ENOUGH = 20;
const secret = "for tests only, forty characters at least";

const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
const random = randomFrom(seed);

describe(`a server that is killed at any moment (KILL_SEED=${seed})`, () => {
  const acknowledged: Acknowledged = { questions: [], answers: [], comments: [], votes: [], endorsements: [] };
  const asker = new Map<number, number>();
  const made = freshSqlite();
  let port: number;
  let members: BusyMember[];

  const everyKind = () => Object.values(acknowledged).every((acts) => acts.length > 0);

  /** The database as it is, while no server runs on it. */
  async function look<T>(use: (forum: TestRuntime) => Promise<T>): Promise<T> {
    const forum = await createTestRuntime(await connect(made.url), made.url);
    forum.time.now = Date.now();
    forum.env = { ...forum.env, publicUrl: `http://localhost:${port}` };
    try {
      return await use(forum);
    } finally {
      await forum.close();
    }
  }

  beforeAll(async () => {
    buildIfChanged();
    port = await freePort();
    members = await look(async (forum) => {
      const people = [
        ...(await Promise.all(Array.from({ length: 10 }, () => aMember(forum)))),
        ...(await Promise.all(Array.from({ length: 3 }, () => aMentor(forum, "cardiology")))),
      ];
      for (const by of people.slice(0, 6)) asker.set((await aQuestion(forum, { by })).id, by.id);
      return Promise.all(
        people.map(async (member) => {
          const ctx = forum.as(member);
          const line = await ctx.write((tx) => startSession(ctx, tx, member.id, "busy"));
          return { id: member.id, cookie: line.split(";", 1)[0] ?? "", mentor: member.role === "mentor" };
        }),
      );
    });
  }, 300_000);
  afterAll(() => made.drop());

  it("has every act that it said yes to, in the tables and in the ledger, and passes every check", async () => {
    const start = Date.now();
    for (let round = 1; round <= ROUNDS && (round <= 3 || Date.now() - start < LONG_ENOUGH || !everyKind()); round++) {
      const server = await startProduction({ databaseUrl: made.url, secret, port });
      const before = Object.values(acknowledged).flat().length;
      const ground = { url: `http://localhost:${port}`, random, threads: [...asker.keys()], acknowledged };
      const busy = keepBusy(ground, members, round);
      const acts = () => Object.values(acknowledged).flat().length;
      let over = false;
      void busy
        .catch(() => undefined)
        .then(() => {
          over = true;
        });
      while (!over && acts() < before + ENOUGH) await new Promise((resolve) => setTimeout(resolve, 10));
      // Not waiting for anything: the moment itself is what is drawn.
      await new Promise((resolve) => setTimeout(resolve, random.between(0, 2_000)));
      await server.kill();
      await busy;
      await look((forum) => expectEverything(forum, acknowledged));
    }
    for (const [kind, acts] of Object.entries(acknowledged)) expect(acts.length, kind).toBeGreaterThan(0);
    console.info(
      `Acknowledged: ${Object.entries(acknowledged)
        .map(([kind, acts]) => `${acts.length} ${kind}`)
        .join(", ")} (KILL_SEED=${seed})`,
    );
  }, 300_000);

  it("goes on with its jobs: everybody who asked is told of every answer", async () => {
    // A job that was under way is leased for a minute to the server that died. As if that minute had passed:
    await look((forum) =>
      forum.database.write((tx) =>
        tx.updateTable("job").set({ lease_until: 0 }).where("lease_until", "is not", null).execute(),
      ),
    );
    const server = await startProduction({ databaseUrl: made.url, secret, port });
    const watching = await connect(made.url, { readOnly: true });
    const waiting = () =>
      watching.read.selectFrom("job").select(["type", "last_error"]).where("type", "like", "%:notices").execute();
    // Mails and schedules wait for their time; what follows from an act is due at once.
    const deadline = Date.now() + 60_000;
    while ((await waiting()).length > 0 && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 200));
    const left = await waiting();
    await watching.close();
    await server.stop();
    expect(left).toEqual([]);
    await look(async (forum) => {
      const notices = await forum.database.read
        .selectFrom("notice")
        .select(["account_id", "post_id"])
        .where("post_kind", "=", "answer")
        .execute();
      const told = new Set(notices.map((notice) => `${notice.account_id} of ${notice.post_id}`));
      const missing = acknowledged.answers.filter(
        ({ id, threadId, author }) => asker.get(threadId) !== author && !told.has(`${asker.get(threadId)} of ${id}`),
      );
      expect(missing).toEqual([]);
    });
  }, 300_000);
});

/** Compares what was acknowledged with the database. What was under way when the server died may be there or not. */
async function expectEverything(forum: TestRuntime, acknowledged: Acknowledged): Promise<void> {
  const { read } = forum.database;
  const missing = (wanted: readonly string[], there: readonly string[]) => {
    const known = new Set(there);
    return wanted.filter((one) => !known.has(one));
  };
  const threads = await read.selectFrom("visible_thread").select("title").execute();
  expect(
    missing(
      acknowledged.questions,
      threads.map(({ title }) => title),
    ),
  ).toEqual([]);
  const answers = await read.selectFrom("visible_answer").select(["id", "body_md"]).execute();
  expect(
    missing(
      acknowledged.answers.map(({ id, body }) => `${id} ${body}`),
      answers.map((answer) => `${answer.id} ${answer.body_md}`),
    ),
  ).toEqual([]);
  const comments = await read.selectFrom("visible_comment").select("body_md").execute();
  expect(
    missing(
      acknowledged.comments,
      comments.map((comment) => comment.body_md),
    ),
  ).toEqual([]);
  const votes = await read
    .selectFrom("vote")
    .select(["post_id", "account_id"])
    .where("post_kind", "=", "answer")
    .execute();
  expect(
    missing(
      acknowledged.votes.map(({ answerId, voter }) => `${answerId} by ${voter}`),
      votes.map((vote) => `${vote.post_id} by ${vote.account_id}`),
    ),
  ).toEqual([]);
  const endorsements = await read.selectFrom("endorsement").select(["answer_id", "account_id"]).execute();
  expect(
    missing(
      acknowledged.endorsements.map(({ answerId, mentor }) => `${answerId} by ${mentor}`),
      endorsements.map((endorsement) => `${endorsement.answer_id} by ${endorsement.account_id}`),
    ),
  ).toEqual([]);
  const ledger = await read.selectFrom("standing_entry").select("event_key").execute();
  expect(
    missing(
      [
        ...acknowledged.votes.map(({ answerId, voter }) => `answer:${answerId}:vote:${voter}`),
        ...acknowledged.endorsements.map(({ answerId, mentor }) => `answer:${answerId}:endorsement:${mentor}`),
      ],
      ledger.map((entry) => entry.event_key),
    ),
  ).toEqual([]);
  const said: string[] = [];
  expect(await runChecks(forum.as(visitor), (line) => said.push(line)), said.join("\n")).toBe(true);
}

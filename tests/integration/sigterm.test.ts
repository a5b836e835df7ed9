import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { createServer } from "node:net";
import { connect } from "db/connect.server";
import { expect, test } from "vitest";
import { startSession } from "~/features/identity/sign-in/session.server";
import { buildIfChanged } from "../support/build-if-changed";
import { freshSqlite } from "../support/every-dialect";
import { aMember } from "../support/people";
import { freePort } from "../support/postgres";
import { startProduction } from "../support/production-server";
import { aQuestion } from "../support/questions";
import { createTestRuntime, type TestRuntime } from "../support/test-runtime";

const secret = "for tests only, forty characters at least";
/** What a process manager waits before it kills. */
const MOST = 12_000;

test("a server that is told to stop finishes what was asked, and gives back what it works on", {
  timeout: 300_000,
}, async () => {
  buildIfChanged();
  const made = freshSqlite();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  async function look<T>(use: (forum: TestRuntime) => Promise<T>): Promise<T> {
    const forum = await createTestRuntime(await connect(made.url), made.url);
    forum.time.now = Date.now();
    try {
      return await use(forum);
    } finally {
      await forum.close();
    }
  }
  const { cookie, threadId, another } = await look(async (forum) => {
    const member = await aMember(forum, { email: "slow@example.org" });
    const { id } = await aQuestion(forum);
    const { id: before } = await aQuestion(forum);
    const ctx = forum.as(member);
    const line = await ctx.write((tx) => startSession(ctx, tx, member.id, "stopping"));
    return { cookie: line.split(";", 1)[0] ?? "", threadId: id, another: before };
  });

  // A mail server that greets and then says nothing more: whoever mails waits for it.
  const silent = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.write("220 mail.example.org\r\n");
  });
  const mailing = new Promise<void>((resolve) => silent.once("connection", () => resolve()));
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  // The cast: a TCP server that listens has a port.
  const { port: mailPort } = silent.address() as { port: number };
  const server = await startProduction({
    databaseUrl: made.url,
    secret,
    port,
    env: { SMTP_URL: `smtp://127.0.0.1:${mailPort}` },
  });
  const headers = { cookie, "content-type": "application/x-www-form-urlencoded" };
  await fetch(`${url}/sign-in/link`, { method: "POST", headers, body: "email=slow@example.org", redirect: "manual" });
  await mailing;

  // Starting the process that reads texts takes a busy machine longer than a server has to stop.
  const earlier = { method: "POST", headers, body: "body=It+was+old.", redirect: "manual" } as const;
  expect((await fetch(`${url}/questions/${another}/answers`, earlier)).status).toBe(303);

  const stream = await fetch(`${url}/live?thread=${threadId}`, { headers: { cookie } });
  const reader = stream.body?.getReader();
  expect((await reader?.read())?.done).toBe(false);

  const post = request(`${url}/questions/${threadId}/answers`, {
    method: "POST",
    // The server says when it has begun with the request.
    headers: { ...headers, expect: "100-continue" },
  });
  post.write("body=It+was+the+");
  await once(post, "continue");

  const began = Date.now();
  const stopped = server.stop();
  await expect.poll(() => fetch(`${url}/healthz`).catch(() => "refused"), { timeout: 5_000 }).toBe("refused");
  post.end("sample+that+stood.");
  // The cast: what a request's "response" event brings.
  const [response] = (await once(post, "response")) as [IncomingMessage];
  expect(response.statusCode).toBe(303);
  const ended = (async () => {
    for (;;) if ((await reader?.read())?.done ?? true) return "ended";
  })().catch(() => "cut off");
  expect(["ended", "cut off"]).toContain(await ended);
  expect(await stopped).toBe(0);
  expect(Date.now() - began).toBeLessThan(MOST);

  await look(async ({ database: { read } }) => {
    const answers = await read.selectFrom("answer").select("body_md").where("thread_id", "=", threadId).execute();
    expect(answers.map((answer) => answer.body_md)).toEqual(["It was the sample that stood."]);
    const jobs = await read.selectFrom("job").select(["type", "attempts", "lease_owner", "lease_until"]).execute();
    expect(jobs.find((job) => job.type === "identity.mail")).toMatchObject({ attempts: 1 });
    expect(jobs.filter((job) => job.lease_owner !== null || job.lease_until !== null)).toEqual([]);
  });
  silent.close();
  await made.drop();
});

import { connect } from "db/connect.server";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Member } from "~/core/actor";
import { publishDueCases } from "~/features/cases/case/publication.server";
import { claimCase, decideCase } from "~/features/cases/check/case-check.server";
import { startSession } from "~/features/identity/sign-in/session.server";
import { openBlobStore } from "~/platform/blobs/open-store.server";
import { stored } from "../support/attachments";
import { buildIfChanged } from "../support/build-if-changed";
import { aDrawnFilm } from "../support/case-acts";
import { aReadyCase, submit } from "../support/cases";
import { freshPostgres } from "../support/every-dialect";
import { aMember, anEducator } from "../support/people";
import { freePort } from "../support/postgres";
import { type ProductionServer, startProduction } from "../support/production-server";
import { aQuestion, unlimited } from "../support/questions";
import { startS3 } from "../support/s3";
import { createTestRuntime, type TestRuntime } from "../support/test-runtime";

const secret = "for tests only, forty characters at least";
const STARTING = 240_000;
/** A picture is cleaned by another process, whose models load first. */
const CLEANING = 120_000;

const missing = inject("postgresMissing");
const title = "two web processes and a worker on one PostgreSQL and one bucket";

describe.skipIf(missing !== "")(`${title}${missing && ` (skipped: ${missing})`}`, () => {
  let forum: TestRuntime;
  let student: Member;
  let cookie: string;
  let ports: [number, number];
  let servers: ProductionServer[] = [];
  let stopAll: () => Promise<unknown>;

  const at = (machine: 0 | 1, path: string, init: RequestInit = {}, as = cookie) =>
    fetch(`http://localhost:${ports[machine]}${path}`, {
      redirect: "manual",
      ...init,
      headers: { ...(as && { cookie: as }), ...init.headers },
    });
  const post = (machine: 0 | 1, path: string, fields: Record<string, string>, as = cookie) =>
    at(machine, path, { method: "POST", body: new URLSearchParams(fields) }, as);
  const textOf = async (machine: 0 | 1, path: string) => (await at(machine, path)).text();

  async function cookieOf(member: Member): Promise<string> {
    const ctx = forum.as(member);
    const line = await ctx.write((tx) => startSession(ctx, tx, member.id, "one of several"));
    return line.split(";", 1)[0] ?? "";
  }

  beforeAll(async () => {
    buildIfChanged();
    const [database, bucket] = [await freshPostgres(), await startS3()];
    forum = await createTestRuntime(await connect(database.url), database.url);
    forum.blobs = await openBlobStore(bucket.place);
    forum.time.now = Date.now();
    student = await aMember(forum, { name: "Ida Several" });
    cookie = await cookieOf(student);
    ports = [await freePort(), await freePort()];
    // Both stand behind one address, as behind a proxy.
    const env = { BLOBS: bucket.url, PUBLIC_URL: `http://localhost:${ports[0]}` };
    const start = (port: number, WORKER: string) =>
      startProduction({ databaseUrl: database.url, secret, port, env: { ...env, WORKER } });
    servers = await Promise.all([start(ports[0], "off"), start(ports[1], "off"), start(await freePort(), "only")]);
    stopAll = async () => {
      await Promise.all(servers.map((server) => server.stop()));
      await forum.close();
      await database.drop();
      await bucket.stop();
    };
  }, STARTING);
  afterAll(() => stopAll?.());

  const stateOf = async (token: string) =>
    (
      await forum.database.read
        .selectFrom("attachment")
        .select("state")
        .where("token", "=", token)
        .executeTakeFirstOrThrow()
    ).state;

  it("a picture begun at one is finished at the other, cleaned by the worker, and its files are in the bucket", async () => {
    const one = await aReadyCase(forum, { by: student });
    const film = await aDrawnFilm();
    const tus = { "Tus-Resumable": "1.0.0" };
    const begun = await at(0, `/cases/${one.token}/uploads`, {
      method: "POST",
      headers: { ...tus, "Upload-Length": String(film.length) },
    });
    const path = begun.headers.get("Location") ?? "";
    const send = (machine: 0 | 1, from: number, to: number) =>
      at(machine, path, {
        method: "PATCH",
        headers: { ...tus, "Content-Type": "application/offset+octet-stream", "Upload-Offset": String(from) },
        body: new Uint8Array(film.subarray(from, to)),
      });
    expect((await send(0, 0, 1_000)).status).toBe(204);
    expect((await at(1, path, { method: "HEAD", headers: tus })).headers.get("Upload-Offset")).toBe("1000");
    expect((await send(1, 1_000, film.length)).status).toBe(204);

    const token = path.replace("/uploads/", "");
    await expect.poll(() => stateOf(token), { timeout: CLEANING, interval: 250 }).toBe("cleaned");
    const review = await textOf(1, `/attachments/${token}`);
    const frame = new RegExp(`/attachments/${token}/frames/[\\w.-]+`).exec(review)?.[0] ?? "";
    for (const machine of [0, 1] as const) {
      const picture = await at(machine, frame);
      expect([picture.status, picture.headers.get("Content-Type")]).toEqual([200, expect.stringMatching(/^image\//)]);
    }

    const alt = "A dark film with nothing on it but a field of grey.";
    await expect
      .poll(
        async () => {
          if ((await stateOf(token)) === "cleaned")
            await post(1, `/attachments/${token}`, { alt, looked: "on", fine: "on" });
          return stateOf(token);
        },
        { timeout: CLEANING, interval: 500 },
      )
      .toBe("confirmed");
    await submit(forum, one);
    const educator = await anEducator(forum, "cardiology");
    await claimCase(unlimited(forum, educator), one.token);
    await decideCase(unlimited(forum, educator), one.token, { decision: "approve", reason: "" });
    await publishDueCases(unlimited(forum, educator));
    const thread = await forum.database.read
      .selectFrom("thread as t")
      .innerJoin("clinical_case as c", "c.id", "t.case_id")
      .select(["t.id", "t.slug"])
      .where("c.token", "=", one.token)
      .executeTakeFirstOrThrow();

    const page = `/questions/${thread.id}/${thread.slug}`;
    const media = /\/media\/[\w-]+\/[\w.-]+/.exec(await textOf(0, page))?.[0] ?? "";
    expect((await at(0, media)).status).toBe(200);
    expect((await at(1, media)).status).toBe(200);
    expect(await stored(forum)).not.toEqual([]);
    expect((await at(1, media, {}, "")).status).not.toBe(200);

    const reported = await post(0, "/flags", { kind: "thread", id: String(thread.id), reason: "identifies" });
    expect(reported.status).toBe(303);
    // Hidden at one, it is gone from the other with its very next request.
    expect((await at(1, media)).status).toBe(404);
    expect((await at(0, media)).status).toBe(404);
  }, 300_000);

  it("what is answered at one is told live at the other, until the reader's session ends at the first", async () => {
    const { id, slug } = await aQuestion(forum, {});
    const reader = await aMember(forum);
    const theirs = await cookieOf(reader);
    const stream = await at(1, `/live?thread=${id}`, {}, theirs);
    const lines = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = "";
    const hear = async (fits: RegExp) => {
      while (!fits.test(heard)) {
        const { value, done } = (await lines?.read()) ?? { value: undefined, done: true };
        if (done) return "closed";
        heard += value;
      }
      return "heard";
    };
    expect(await hear(/^:|retry|\n\n/)).toBe("heard");
    heard = "";
    const words = "Because potassium is lost with the magnesium, and comes back only once that is given.";
    const answered = await post(0, `/questions/${id}/answers`, { body: words });
    expect(answered.status, await answered.text()).toBe(303);
    expect(await hear(new RegExp(`event: post\\ndata: [^\\n]*"threadId":${id}\\b`))).toBe("heard");
    expect(await textOf(1, `/questions/${id}/${slug}`)).toContain("potassium is lost");

    expect((await post(0, "/sign-out", {}, theirs)).status).toBe(303);
    heard = "";
    const more = "And the ECG is repeated an hour after the infusion has ended.";
    expect((await post(0, `/questions/${id}/answers`, { body: more })).status).toBe(303);
    expect(await hear(/event: post/)).toBe("closed");
    expect((await at(1, "/notices", {}, theirs)).status).not.toBe(200);
  }, 120_000);

  it("when one is killed the other goes on, and nothing that was acknowledged is lost", async () => {
    const { id, slug } = await aQuestion(forum, {});
    expect((await post(0, `/questions/${id}/answers`, { body: "Told to the one that falls." })).status).toBe(303);
    await servers[0]?.kill();
    servers = servers.slice(1);
    const page = await textOf(1, `/questions/${id}/${slug}`);
    expect(page).toContain("Told to the one that falls.");
    expect((await post(1, `/questions/${id}/answers`, { body: "Told to the one that stands." })).status).toBe(303);
  });
});

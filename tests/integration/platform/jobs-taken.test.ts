import { EventEmitter, once } from "node:events";
import { expect, test } from "vitest";
import { visitor } from "~/core/actor";
import { type Context, contextFor, type Runtime } from "~/platform/context.server";
import { LEASE } from "~/platform/job-lane.server";
import { createJobQueue, type JobQueue } from "~/platform/jobs.server";
import { createLogger } from "~/platform/log.server";
import { onEveryDialect } from "../../support/every-dialect";

type Work = (ctx: Context, payload: { name: string }) => Promise<void>;

onEveryDialect("a job that is due at once", (forum) => {
  /** A process with a queue of its own, which never looks into the table by itself. */
  function aProcess(owner: string, work: Work) {
    const jobs: JobQueue = createJobQueue<Context>({
      database: forum().database,
      owner,
      handlers: () => ({ work: (ctx: Context, payload: never) => work(ctx, payload) }),
      context: (end): Context => contextFor(runtime, visitor, { end }),
      log: createLogger({ level: "silent" }),
      clock: () => forum().time.now,
      pollMs: 3_600_000,
    });
    const runtime: Runtime = { ...forum(), jobs };
    return { jobs, ctx: contextFor(runtime, visitor) };
  }
  const left = () => forum().database.read.selectFrom("job").selectAll().execute();
  const clear = () => forum().database.write(async (tx) => void (await tx.deleteFrom("job").execute()));
  const nobody: Work = async () => expect.unreachable();

  test("is begun by the process that wrote it down, once it is committed, and claimed by no other", async () => {
    await clear();
    const heard = new EventEmitter();
    const done: string[] = [];
    const { jobs, ctx } = aProcess("writer", async (_, { name }) => {
      done.push(name);
      heard.emit(name);
    });
    jobs.start();
    await jobs.drain();
    const failed = ctx.write(async (tx) => {
      await ctx.queue(tx, { type: "work", payload: { name: "never" } });
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    const last = once(heard, "last");
    await ctx.write(async (tx) => {
      await ctx.queue(tx, { type: "work", payload: { name: "first" } });
      await ctx.queue(tx, { type: "work", payload: { name: "last" } });
    });
    expect(await aProcess("other", nobody).jobs.drain()).toBe(0);
    await last;
    await jobs.stop(5_000);
    expect(done).toEqual(["first", "last"]);
    expect(await left()).toEqual([]);
  });

  test("is done by another after a minute if that process dies, and at once if it stops or works on no jobs", async () => {
    await clear();
    const done: string[] = [];
    const other = aProcess("other", async (_, { name }) => void done.push(name));
    const put = (of: ReturnType<typeof aProcess>, name: string) =>
      of.ctx.write((tx) => of.ctx.queue(tx, { type: "work", payload: { name } }));
    await put(aProcess("a command", nobody), "of a command");
    expect(await other.jobs.drain()).toBe(1);

    const stopping = aProcess("stopping", nobody);
    stopping.jobs.start();
    await stopping.jobs.drain();
    await put(stopping, "of one that stops");
    await stopping.jobs.stop(5_000);
    expect(await other.jobs.drain()).toBe(1);

    // Leased, and then nobody is there to take it.
    const dying = aProcess("dying", nobody);
    dying.jobs.start();
    await dying.jobs.drain();
    const dead = { ...dying.jobs, take: () => undefined };
    const ctx = contextFor({ ...forum(), jobs: dead }, visitor);
    await ctx.write((tx) => ctx.queue(tx, { type: "work", payload: { name: "of the dead" } }));
    forum().time.now += LEASE;
    expect(await other.jobs.drain()).toBe(0);
    forum().time.now += 1;
    expect(await other.jobs.drain()).toBe(1);
    expect(done).toEqual(["of a command", "of one that stops", "of the dead"]);
  });

  test("leaves the queue in the transaction of its last write, or stays with that write undone", async () => {
    await clear();
    let fails = true;
    const leftAfterwards: number[] = [];
    const { jobs, ctx } = aProcess("worker", async (own) => {
      await own.writeLast(async (tx) => {
        await tx.insertInto("live_event").values({ type: "trace", payload: "{}", created_at: 7 }).execute();
        if (fails) throw new Error("no");
      });
      leftAfterwards.push((await left()).length);
    });
    const traces = async () =>
      (await forum().database.read.selectFrom("live_event").select("id").where("created_at", "=", 7).execute()).length;
    await ctx.write((tx) => ctx.queue(tx, { type: "work", payload: { name: "one" } }));
    await jobs.drain();
    expect([await traces(), (await left()).length]).toEqual([0, 1]);
    fails = false;
    forum().time.now += LEASE;
    await jobs.drain();
    expect([await traces(), (await left()).length]).toEqual([1, 0]);
    expect(leftAfterwards).toEqual([0]);
  });
});

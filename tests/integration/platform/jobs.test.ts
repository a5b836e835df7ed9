import { EventEmitter, once } from "node:events";
import fc from "fast-check";
import { expect, test } from "vitest";
import { enqueue } from "~/platform/enqueue.server";
import { backoff, LEASE, MAX_ATTEMPTS } from "~/platform/job-lane.server";
import { createJobQueue, deadJobs, reviveJob } from "~/platform/jobs.server";
import { createLogger } from "~/platform/log.server";
import { onEveryDialect } from "../../support/every-dialect";

type Work = (payload: { name: string }) => Promise<void>;

onEveryDialect("the job queue", (forum) => {
  /** One process's queue over the shared table. */
  const worker = (owner: string, work: Work, { batch = 16, renewMs = 60_000 } = {}) =>
    createJobQueue<null>({
      database: forum().database,
      owner,
      handlers: () => ({ work: (_: null, payload: never) => work(payload) }),
      context: () => null,
      log: createLogger({ level: "silent" }),
      clock: () => forum().time.now,
      batch,
      renewMs,
    });
  const put = (...names: string[]) =>
    forum().database.write(async (tx) => {
      for (const name of names) await enqueue(tx, [{ type: "work", payload: { name }, runAt: forum().time.now }]);
    });
  const left = () => forum().database.read.selectFrom("job").selectAll().execute();
  const clear = () => forum().database.write(async (tx) => void (await tx.deleteFrom("job").execute()));
  /** A piece of work that lasts until it is let go. */
  function held() {
    const doors = new EventEmitter();
    const begun = once(doors, "begun");
    const end = once(doors, "end");
    const work = async () => {
      doors.emit("begun");
      await end;
    };
    return { begun, finish: () => void doors.emit("end"), work };
  }

  test("workers who run at once do each job exactly once", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 2, max: 4 }),
        fc.integer({ min: 1, max: 8 }),
        async (jobs, workers, batch) => {
          await clear();
          const names = Array.from({ length: jobs }, (_, index) => `job ${index}`);
          await put(...names);
          const done: string[] = [];
          const work: Work = async ({ name }) => {
            await Promise.resolve();
            done.push(name);
          };
          await Promise.all(
            Array.from({ length: workers }, (_, index) => worker(`worker ${index}`, work, { batch }).drain()),
          );
          expect(done.toSorted()).toEqual(names.toSorted());
          expect(await left()).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });

  test("what a worker that died had claimed is done by another after a minute, and not before", async () => {
    await clear();
    await put("orphan");
    await forum().database.claimJobs("the dead", forum().time.now, LEASE, 16);
    const done: string[] = [];
    const other = worker("other", async ({ name }) => void done.push(name));
    forum().time.now += LEASE;
    expect(await other.drain()).toBe(0);
    forum().time.now += 1;
    expect(await other.drain()).toBe(1);
    expect(done).toEqual(["orphan"]);
  });

  test("a job that takes longer than a minute stays with who does it, and so do those claimed with it", async () => {
    await clear();
    await put("slow", "waiting");
    const done: string[] = [];
    const slow = held();
    const first = worker(
      "first",
      async ({ name }) => {
        if (name === "slow") await slow.work();
        done.push(`first ${name}`);
      },
      { renewMs: 5 },
    );
    const running = first.drain();
    await slow.begun;
    const leases = async () => (await left()).map((job) => Number(job.lease_until));
    for (let half = 0; half < 4; half++) {
      forum().time.now += LEASE / 2;
      const now = forum().time.now;
      await expect.poll(async () => Math.min(...(await leases()))).toBe(now + LEASE);
      expect(await worker("second", async ({ name }) => void done.push(`second ${name}`)).drain()).toBe(0);
    }
    slow.finish();
    await running;
    expect(done).toEqual(["first slow", "first waiting"]);
  });

  test("who slept through a lease leaves what another has begun", async () => {
    await clear();
    await put("one", "two");
    const done: string[] = [];
    const slow = held();
    const sleeper = worker("sleeper", async ({ name }) => {
      if (name === "one") await slow.work();
      done.push(`sleeper ${name}`);
    });
    const running = sleeper.drain();
    await slow.begun;
    forum().time.now += LEASE + 1;
    await worker("other", async ({ name }) => void done.push(`other ${name}`)).drain();
    slow.finish();
    await running;
    expect(done.filter((line) => line.endsWith("two"))).toEqual(["other two"]);
    expect(await left()).toEqual([]);
  });

  test("a job that fails is tried again, later each time, and ends among the dead, where it can be revived", async () => {
    await clear();
    await put("bad");
    let tries = 0;
    const failing = worker("failing", async () => {
      tries++;
      throw new Error("It cannot be done.");
    });
    for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt++) {
      await failing.drain();
      expect(tries).toBe(attempt);
      forum().time.now += backoff(attempt) - 1;
      expect(await failing.drain()).toBe(0);
      forum().time.now += 1;
    }
    await failing.drain();
    forum().time.now += backoff(MAX_ATTEMPTS) * 10;
    expect(await failing.drain()).toBe(0);
    const [dead] = await deadJobs(forum().database.read, 10);
    expect(dead).toMatchObject({ attempts: MAX_ATTEMPTS, last_error: "Error: It cannot be done." });
    await forum().database.write((tx) => reviveJob(tx, dead?.id ?? 0, forum().time.now));
    const done: string[] = [];
    await worker("better", async ({ name }) => void done.push(name)).drain();
    expect(done).toEqual(["bad"]);
  });

  test("a job that was queued in a transaction that failed never runs", async () => {
    await clear();
    const failed = forum().database.write(async (tx) => {
      await enqueue(tx, [{ type: "work", payload: { name: "never" }, runAt: forum().time.now }]);
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(await left()).toEqual([]);
  });

  test("a second job with the same key is dropped while the first waits", async () => {
    await clear();
    for (let count = 0; count < 3; count++)
      await forum().database.write((tx) =>
        enqueue(tx, [{ type: "work", payload: { name: "once" }, runAt: forum().time.now, onceKey: "once" }]),
      );
    expect(await left()).toHaveLength(1);
  });

  test("stopping finishes what runs, begins nothing more and gives the rest back at once", async () => {
    await clear();
    await put("running", "next", "last");
    const done: string[] = [];
    const slow = held();
    const queue = worker("stopping", async ({ name }) => {
      await slow.work();
      done.push(name);
    });
    const running = queue.drain();
    await slow.begun;
    const stopped = queue.stop(5_000);
    slow.finish();
    await Promise.all([running, stopped]);
    expect(done).toEqual(["running"]);
    expect((await left()).map((job) => job.lease_until)).toEqual([null, null]);
    await worker("after", async ({ name }) => void done.push(name)).drain();
    expect(done).toEqual(["running", "next", "last"]);
  });

  test("a slow job keeps no quick one waiting, and slow ones come one after the other", async () => {
    await clear();
    const door = held();
    const done: string[] = [];
    const queue = createJobQueue<null>({
      database: forum().database,
      owner: "two lanes",
      handlers: () => ({
        "slow:work": async () => {
          done.push("slow begins");
          await door.work();
          done.push("slow ends");
        },
        work: async () => void done.push("quick"),
      }),
      context: () => null,
      log: createLogger({ level: "silent" }),
      clock: () => forum().time.now,
      pollMs: 20,
    });
    await forum().database.write((tx) =>
      enqueue(
        tx,
        ["slow:work", "slow:work", "work"].map((type) => ({ type, payload: {}, runAt: forum().time.now })),
      ),
    );
    queue.start();
    await door.begun;
    await expect.poll(() => done, { timeout: 20_000 }).toEqual(expect.arrayContaining(["quick"]));
    expect(done.filter((one) => one === "slow begins")).toHaveLength(1);
    door.finish();
    await expect.poll(async () => (await left()).length, { timeout: 20_000 }).toBe(0);
    await queue.stop(1_000);
    expect(done.filter((one) => one !== "quick")).toEqual(["slow begins", "slow ends", "slow begins", "slow ends"]);
  });
});

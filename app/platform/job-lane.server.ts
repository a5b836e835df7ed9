import type { ClaimedJob, Database, Db, Tx } from "db/engine";
import { prepared } from "db/prepared";
import { DAY, type Instant, MINUTE, SECOND } from "~/core/time";
import type { Lease } from "./enqueue.server";
import type { Logger } from "./log.server";

const removedJob = prepared((db: Db, id: number) => db.deleteFrom("job").where("id", "=", id));

export const LEASE = MINUTE;
export const MAX_ATTEMPTS = 8;

/** Milliseconds to wait before the next try: 2 s, 8 s, 32 s … at most six hours. `attempts` counts the tries so far. */
export function backoff(attempts: number): number {
  return Math.min(2 * SECOND * 4 ** (attempts - 1), DAY / 4);
}

/**
 * Work that takes minutes is named `slow:…` and has a lane of its own: no mail waits until a video is done.
 */
export const isSlow = (type: string): boolean => type.startsWith("slow:");

/** Jobs of one kind, slow or quick, one after the other. */
export type JobLane = {
  /**
   * The lease on a job that is being written down. Whoever asks hands the job over with `take` once it is committed.
   */
  lease(): Lease;
  /** Begins jobs soon that were leased when they were written down: nobody needs to claim them. */
  take(jobs: readonly ClaimedJob[]): void;
  start(): void;
  /** Stops claiming, waits for what runs (at most `ms`), then gives unfinished leases back. */
  stop(ms: number): Promise<void>;
  /** Runs what is due until nothing is; for tests and commands. Returns how many ran. */
  drain(): Promise<number>;
};

/** A job's work. It runs at least once, so it must be safe to run twice. Payloads hold ids, never text or tokens. */
type JobHandler<C> = (ctx: C, payload: never) => Promise<void>;

export type JobLaneOptions<C> = {
  slow: boolean;
  database: Database;
  owner: string;
  handlers: () => Record<string, JobHandler<C>>;
  /**
   * `end` takes the job out of the queue; in the transaction of its last write it is done exactly once. What the job
   * queues itself comes from the same request.
   */
  context: (end: (tx: Tx) => Promise<void>, requestId: string | null) => C;
  log: Logger;
  clock: () => Instant;
  onFinished?: (type: string, outcome: "done" | "retry" | "dead") => void;
  /** How often to look without being woken, in milliseconds. */
  pollMs?: number;
  /** How often what is being worked on is claimed anew, in milliseconds. */
  renewMs?: number;
  batch?: number;
};

/** Claims due jobs, a few at a time, and runs them one after the other. */
export function createJobLane<C>(options: JobLaneOptions<C>): JobLane {
  const { database, owner, log, clock, slow } = options;
  // A slow one that is only waiting here would be missed by other processes that have time for it.
  const batch = slow ? 1 : (options.batch ?? 16);
  /** Taken and not begun yet, with when they were leased. */
  let taken: { job: ClaimedJob; at: Instant }[] = [];
  let running: Promise<number> | null = null;
  /** True if there may be due jobs in the table that nobody has claimed. */
  let look = false;
  let started = false;
  let stopping = false;
  /** Stopped once: what still runs is not waited for again. */
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let soon: NodeJS.Timeout | undefined;

  async function runOne(job: ClaimedJob): Promise<void> {
    let ended = false;
    const end = async (tx: Tx) => {
      await removedJob(tx, job.id);
      ended = true;
    };
    const { requestId, type, attempts } = job;
    const line = { job: job.id, type, attempts, ...(requestId === null ? {} : { requestId }) };
    const start = performance.now();
    try {
      const handler = options.handlers()[job.type];
      if (!handler) throw new Error(`No handler for jobs of type ${job.type}`);
      // The cast: payloads are JSON we wrote ourselves for exactly this type.
      await handler(options.context(end, requestId), JSON.parse(job.payload) as never);
      if (!ended) await database.write(end);
      log.debug({ ...line, ms: Math.round(performance.now() - start) }, "job");
      options.onFinished?.(job.type, "done");
    } catch (error) {
      const dead = job.attempts >= MAX_ATTEMPTS;
      log.error({ err: error, ...line, dead }, "job failed");
      await database.write(
        async (tx) =>
          void (await tx
            .updateTable("job")
            .set({
              lease_until: null,
              lease_owner: null,
              last_error: error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : "unknown",
              run_at: clock() + backoff(job.attempts),
              dead_at: dead ? clock() : null,
              // A dead job must not keep a new one with the same key from running.
              ...(dead ? { once_key: null } : {}),
            })
            .where("id", "=", job.id)
            .where("lease_owner", "=", owner)
            .execute()),
      );
      options.onFinished?.(job.type, dead ? "dead" : "retry");
    }
  }

  /** Claims one's own jobs anew, or only this one; returns which of them are still one's own. */
  const renew = (id?: number) =>
    database.write((tx) =>
      tx
        .updateTable("job")
        .set({ lease_until: clock() + LEASE })
        .where("lease_owner", "=", owner)
        .where("lease_until", ">=", clock())
        .$if(id !== undefined, (query) => query.where("id", "=", id ?? 0))
        .returning("id")
        .execute(),
    );

  async function claim(): Promise<typeof taken> {
    look = false;
    const at = clock();
    const jobs = await database.claimJobs(owner, at, LEASE, batch, slow);
    if (jobs.length === batch) look = true;
    // `returning` keeps no order on PostgreSQL.
    return jobs.toSorted((one, other) => one.id - other.id).map((job) => ({ job, at }));
  }

  async function runDue(): Promise<number> {
    // A job may take longer than a lease, and those claimed with it wait: without this another process took them.
    const beat = setInterval(
      () => void renew().catch((error) => log.error({ err: error }, "the leases of jobs could not be renewed")),
      options.renewMs ?? LEASE / 3,
    );
    let ran = 0;
    try {
      while (!stopping && (look || taken.length > 0)) {
        const jobs = look ? await claim() : taken.splice(0);
        for (const { job, at } of jobs) {
          if (stopping) return ran;
          // The machine may have slept meanwhile, and somebody else does it now.
          if (clock() - at > LEASE / 2 && (await renew(job.id)).length === 0) continue;
          await runOne(job);
          ran++;
        }
      }
      return ran;
    } finally {
      clearInterval(beat);
    }
  }

  function run(): Promise<number> {
    running ??= runDue().finally(() => {
      running = null;
    });
    return running;
  }

  /** Also does what others left, or what comes due by itself. */
  function runAll(): Promise<number> {
    look = true;
    return run();
  }

  const quietly = (work: () => Promise<number>) =>
    void work().catch((error) => {
      log.error({ err: error }, "the job queue could not be read");
    });

  return {
    lease: () => (started ? { owner, until: clock() + LEASE } : null),
    take(jobs) {
      if (!started || jobs.length === 0) return;
      const at = clock();
      taken.push(...jobs.map((job) => ({ job, at })));
      soon ??= setTimeout(() => {
        soon = undefined;
        quietly(run);
      }, 5).unref();
    },
    start() {
      started = true;
      stopping = false;
      stopped = false;
      timer = setInterval(() => quietly(runAll), options.pollMs ?? 2 * SECOND);
      timer.unref();
      quietly(runAll);
    },
    async stop(ms) {
      started = false;
      stopping = true;
      clearInterval(timer);
      clearTimeout(soon);
      soon = undefined;
      const nothing = !running && taken.length === 0;
      taken = [];
      if (nothing || stopped) return;
      stopped = true;
      let late: NodeJS.Timeout | undefined;
      const limit = new Promise<void>((resolve) => {
        late = setTimeout(resolve, ms);
      });
      await Promise.race([running, limit]);
      clearTimeout(late);
      await database.write(
        async (tx) =>
          void (await tx
            .updateTable("job")
            .set({ lease_until: null, lease_owner: null })
            .where("lease_owner", "=", owner)
            .execute()),
      );
    },
    drain: runAll,
  };
}

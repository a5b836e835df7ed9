import type { Database, Db, Tx } from "db/engine";
import { DAY, type Instant, MINUTE, SECOND } from "~/core/time";
import type { Logger } from "./log.server";

/** A job's work. It runs at least once, so it must be safe to run twice. Payloads hold ids, never text or tokens. */
export type JobHandler<C> = (ctx: C, payload: never) => Promise<void>;

export type NewJob = { type: string; payload: unknown; runAt: Instant; onceKey?: string };

/** Puts a job into the queue in the caller's transaction. With a `onceKey`, a second one while the first waits is dropped. */
export async function enqueue(tx: Tx, job: NewJob): Promise<void> {
  await tx
    .insertInto("job")
    .values({
      type: job.type,
      payload: JSON.stringify(job.payload),
      once_key: job.onceKey ?? null,
      run_at: job.runAt,
      created_at: job.runAt,
    })
    .onConflict((conflict) => conflict.column("once_key").doNothing())
    .execute();
}

export const LEASE = MINUTE;
export const MAX_ATTEMPTS = 8;

/** Milliseconds to wait before the next try: 2 s, 8 s, 32 s … at most six hours. `attempts` counts the tries so far. */
export function backoff(attempts: number): number {
  return Math.min(2 * SECOND * 4 ** (attempts - 1), DAY / 4);
}

export type JobQueue = {
  /** Looks for due jobs soon; called after every commit. */
  wake(): void;
  start(): void;
  /** Stops claiming, waits for what runs (at most `ms`), then gives unfinished leases back. */
  stop(ms: number): Promise<void>;
  /** Runs what is due until nothing is; for tests and commands. Gives back how many ran. */
  drain(): Promise<number>;
};

export type JobQueueOptions<C> = {
  database: Database;
  owner: string;
  handlers: () => Record<string, (ctx: C, payload: never) => Promise<void>>;
  context: () => C;
  log: Logger;
  clock: () => Instant;
  onFinished?: (type: string, outcome: "done" | "retry" | "dead") => void;
  /** How often to look without being woken, in milliseconds. */
  pollMs?: number;
  batch?: number;
};

/** Claims due jobs, a few at a time, and runs them one after the other. */
export function createJobQueue<C>(options: JobQueueOptions<C>): JobQueue {
  const { database, owner, log, clock } = options;
  const batch = options.batch ?? 16;
  let running: Promise<number> | null = null;
  let again = false;
  let started = false;
  let timer: NodeJS.Timeout | undefined;
  let soon: NodeJS.Timeout | undefined;

  async function runOne(job: { id: number; type: string; payload: string; attempts: number }): Promise<void> {
    try {
      const handler = options.handlers()[job.type];
      if (!handler) throw new Error(`No handler for jobs of type ${job.type}`);
      // The cast: payloads are JSON we wrote ourselves for exactly this type.
      await handler(options.context(), JSON.parse(job.payload) as never);
      await database.write(async (tx) => void (await tx.deleteFrom("job").where("id", "=", job.id).execute()));
      options.onFinished?.(job.type, "done");
    } catch (error) {
      const dead = job.attempts >= MAX_ATTEMPTS;
      log.error({ err: error, job: job.id, type: job.type, attempts: job.attempts, dead }, "job failed");
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
            .execute()),
      );
      options.onFinished?.(job.type, dead ? "dead" : "retry");
    }
  }

  async function runDue(): Promise<number> {
    let ran = 0;
    for (;;) {
      const jobs = await database.claimJobs(owner, clock(), LEASE, batch);
      for (const job of jobs) {
        await runOne(job);
        ran++;
      }
      if (jobs.length < batch && !again) return ran;
      again = false;
    }
  }

  function run(): Promise<number> {
    if (running) {
      again = true;
      return running;
    }
    running = runDue().finally(() => {
      running = null;
    });
    return running;
  }

  const quietly = () =>
    void run().catch((error) => {
      log.error({ err: error }, "the job queue could not be read");
    });

  return {
    wake() {
      if (!started || soon) return;
      soon = setTimeout(() => {
        soon = undefined;
        quietly();
      }, 5);
      soon.unref();
    },
    start() {
      started = true;
      timer = setInterval(quietly, options.pollMs ?? 2 * SECOND);
      timer.unref();
      quietly();
    },
    async stop(ms) {
      started = false;
      clearInterval(timer);
      clearTimeout(soon);
      if (!running) return;
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
    drain: run,
  };
}

/** Jobs that failed for good, newest first, for the admin's page. */
export function deadJobs(db: Db, limit: number) {
  return db
    .selectFrom("job")
    .select(["id", "type", "attempts", "last_error", "dead_at"])
    .where("dead_at", "is not", null)
    .orderBy("dead_at", "desc")
    .limit(limit)
    .execute();
}

/** Gives a dead job one more round of tries. */
export async function reviveJob(tx: Tx, id: number, now: Instant): Promise<void> {
  await tx
    .updateTable("job")
    .set({ dead_at: null, attempts: 0, run_at: now, lease_until: null })
    .where("id", "=", id)
    .execute();
}

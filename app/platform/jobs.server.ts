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
  /** How often what is being worked on is claimed anew, in milliseconds. */
  renewMs?: number;
  batch?: number;
};

/** Claims due jobs, a few at a time, and runs them one after the other. */
export function createJobQueue<C>(options: JobQueueOptions<C>): JobQueue {
  const { database, owner, log, clock } = options;
  const batch = options.batch ?? 16;
  let running: Promise<number> | null = null;
  let again = false;
  let started = false;
  let stopping = false;
  /** Stopped once: what still runs is not waited for again. */
  let stopped = false;
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
            .where("lease_owner", "=", owner)
            .execute()),
      );
      options.onFinished?.(job.type, dead ? "dead" : "retry");
    }
  }

  /** Claims one's own jobs anew, or only this one; gives back which of them are still one's own. */
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

  async function runDue(): Promise<number> {
    // A job may take longer than a lease, and those claimed with it wait: without this another process took them.
    const beat = setInterval(
      () => void renew().catch((error) => log.error({ err: error }, "the leases of jobs could not be renewed")),
      options.renewMs ?? LEASE / 3,
    );
    let ran = 0;
    try {
      while (!stopping) {
        const claimedAt = clock();
        const jobs = await database.claimJobs(owner, claimedAt, LEASE, batch);
        // `returning` keeps no order on PostgreSQL.
        for (const job of jobs.toSorted((one, other) => one.id - other.id)) {
          if (stopping) return ran;
          // The machine may have slept meanwhile, and somebody else does it now.
          if (clock() - claimedAt > LEASE / 2 && (await renew(job.id)).length === 0) continue;
          await runOne(job);
          ran++;
        }
        if (jobs.length < batch && !again) return ran;
        again = false;
      }
      return ran;
    } finally {
      clearInterval(beat);
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
      stopping = false;
      stopped = false;
      timer = setInterval(quietly, options.pollMs ?? 2 * SECOND);
      timer.unref();
      quietly();
    },
    async stop(ms) {
      started = false;
      stopping = true;
      clearInterval(timer);
      clearTimeout(soon);
      if (!running || stopped) return;
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
    drain: run,
  };
}

/** How many jobs wait for their turn or their next try, and how many failed for good. */
export async function countJobs(db: Db): Promise<{ waiting: number; dead: number }> {
  const row = await db
    .selectFrom("job")
    .select((eb) => [eb.fn.countAll<number>().as("all"), eb.fn.count<number>("dead_at").as("dead")])
    .executeTakeFirstOrThrow();
  return { waiting: Number(row.all) - Number(row.dead), dead: Number(row.dead) };
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

/** Gives a dead job one more round of tries; false if it is not there, or not dead, any more. */
export async function reviveJob(tx: Tx, id: number, now: Instant): Promise<boolean> {
  const row = await tx
    .updateTable("job")
    .set({ dead_at: null, attempts: 0, run_at: now, lease_until: null })
    .where("id", "=", id)
    .where("dead_at", "is not", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives a dead job up; false if it is not there, or not dead, any more. */
export async function discardJob(tx: Tx, id: number): Promise<boolean> {
  const row = await tx
    .deleteFrom("job")
    .where("id", "=", id)
    .where("dead_at", "is not", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

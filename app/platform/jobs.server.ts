import type { ClaimedJob, Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";
import type { Lease } from "./enqueue.server";
import { createJobLane, isSlow, type JobLane, type JobLaneOptions } from "./job-lane.server";

export type JobQueue = Omit<JobLane, "lease"> & {
  /**
   * The lease on a job that is being written down. Whoever asks hands the job over with `take` once it is committed.
   */
  lease(type: string): Lease;
};

export type JobQueueOptions<C> = Omit<JobLaneOptions<C>, "slow">;

/** Quick jobs one after the other, and beside them slow ones (`isSlow`) one after the other. */
export function createJobQueue<C>(options: JobQueueOptions<C>): JobQueue {
  const quick = createJobLane({ ...options, slow: false });
  const slow = createJobLane({ ...options, slow: true, owner: `${options.owner} slow` });
  return {
    lease: (type) => (isSlow(type) ? slow : quick).lease(),
    take(jobs: readonly ClaimedJob[]) {
      quick.take(jobs.filter(({ type }) => !isSlow(type)));
      slow.take(jobs.filter(({ type }) => isSlow(type)));
    },
    start() {
      quick.start();
      slow.start();
    },
    async stop(ms) {
      await Promise.all([quick.stop(ms), slow.stop(ms)]);
    },
    async drain() {
      // What one lane did may have queued work for the other.
      for (let ran = 0; ; ) {
        const more = (await quick.drain()) + (await slow.drain());
        if (more === 0) return ran;
        ran += more;
      }
    },
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

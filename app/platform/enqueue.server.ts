import type { ClaimedJob, Tx } from "db/engine";
import { preparedFor } from "db/prepared";
import { slices } from "db/slices";
import type { Instant } from "~/core/time";

export type NewJob = { type: string; payload: unknown; runAt: Instant; onceKey?: string };

/**
 * Puts jobs into the queue in the caller's transaction. With a `onceKey`, a second one while the first waits is
 * dropped. What is due now goes through `Context.queue`, so that it is begun at once.
 */
export async function enqueue(tx: Tx, jobs: readonly NewJob[]): Promise<void> {
  for (const some of slices(jobs))
    await tx
      .insertInto("job")
      .values(
        some.map((job) => ({
          type: job.type,
          payload: JSON.stringify(job.payload),
          once_key: job.onceKey ?? null,
          run_at: job.runAt,
          created_at: job.runAt,
        })),
      )
      .onConflict((conflict) => conflict.column("once_key").doNothing())
      .execute();
}

type DueJob = {
  type: string;
  payload: string;
  run_at: number;
  created_at: number;
  attempts: number;
  lease_owner: string | null;
  lease_until: number | null;
  request_id: string | null;
};

const insertedJob = preparedFor(
  ["type", "payload", "run_at", "created_at", "attempts", "lease_owner", "lease_until", "request_id"],
  (db, job: DueJob) => db.insertInto("job").values(job).returning("id"),
);

/** Who holds the lease on a new job, and until when; null if this process runs no jobs. */
export type Lease = { owner: string; until: Instant } | null;

/** Puts a job that is due now into the queue, leased or not, and gives it back as a worker gets it. */
export async function enqueueDue(
  tx: Tx,
  job: { type: string; payload: unknown; requestId: string | null },
  now: Instant,
  lease: Lease,
): Promise<ClaimedJob> {
  const payload = JSON.stringify(job.payload);
  const attempts = lease ? 1 : 0;
  const [row] = await insertedJob(tx, {
    type: job.type,
    payload,
    run_at: now,
    created_at: now,
    attempts,
    lease_owner: lease?.owner ?? null,
    lease_until: lease?.until ?? null,
    request_id: job.requestId,
  });
  if (!row) throw new Error("The job was not written down.");
  return { id: row.id, type: job.type, payload, attempts, requestId: job.requestId };
}

import type { Database } from "db/engine";
import type { Instant } from "~/core/time";
import { MINUTE } from "~/core/time";
import type { Context } from "./context.server";
import { enqueue } from "./enqueue.server";

/** Work that comes round by itself. It runs at least once a turn, in one process, so it must be safe to run twice. */
export type Schedule = { every: number; run: (ctx: Context) => Promise<void> };

/** The start of the turn after `now`: turns are counted from the epoch, so every process agrees on them. */
export function nextTurn(now: Instant, every: number): Instant {
  return (Math.floor(now / every) + 1) * every;
}

/**
 * Sees to it that each schedule has its next job waiting. One job per schedule, by its key, however many processes ask.
 */
export async function ensureScheduled(
  database: Database,
  schedules: Record<string, Schedule>,
  now: Instant,
): Promise<void> {
  const jobs = Object.entries(schedules).map(([name, { every }]) => ({
    type: `schedule:${name}`,
    payload: {},
    runAt: nextTurn(now, every),
    onceKey: `schedule:${name}`,
  }));
  await database.write((tx) => enqueue(tx, jobs));
}

/** Job handlers for the schedules, by job type. */
export function scheduleHandlers(schedules: Record<string, Schedule>): Record<string, (ctx: Context) => Promise<void>> {
  return Object.fromEntries(Object.entries(schedules).map(([name, { run }]) => [`schedule:${name}`, run]));
}

/** Keeps them coming until the returned function is called. */
export function startSchedules(
  database: Database,
  schedules: Record<string, Schedule>,
  clock: () => Instant,
  failed: (error: unknown) => void,
) {
  const ensure = () => void ensureScheduled(database, schedules, clock()).catch(failed);
  ensure();
  const timer = setInterval(ensure, MINUTE);
  timer.unref();
  return () => clearInterval(timer);
}

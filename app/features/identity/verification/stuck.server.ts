import type { Db, Tx } from "db/engine";
import type { Instant } from "~/core/time";
import { reviewersNeeded } from "./verification";
import { decisionsOf, reviewersLeft } from "./verification-review.queries.server";

/**
 * Whether a claim waits for people who are not there: whoever may look at claims is the applicant, invited them, has
 * decided already or is paused.
 */
export async function isStuck(
  db: Db | Tx,
  { id, role, round }: { id: number; role: string; round: number },
  now: Instant,
): Promise<boolean> {
  const [left, decided] = [await reviewersLeft(db, id, now), await decisionsOf(db, id, round)];
  return left < reviewersNeeded(role) - decided.length;
}

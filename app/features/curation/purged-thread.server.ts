import type { Tx } from "db/engine";
import type { EventOf } from "~/core/events";

/** A question was removed for good: the learning points above it may say what it said. */
export async function forgetPoints(tx: Tx, { kind, id }: EventOf<"PostPurged">): Promise<void> {
  if (kind === "thread") await tx.deleteFrom("learning_point").where("thread_id", "=", id).execute();
}

import type { Tx } from "db/engine";
import type { Instant } from "~/core/time";

/** Private points written before `before` and after the last pay-out, summed per person, specialty and track. */
export async function pendingPrivate(tx: Tx, before: Instant) {
  const last = await tx
    .selectFrom("standing_entry")
    .select((eb) => eb.fn.max("created_at").as("at"))
    .where("rule", "=", "anonymous-month")
    .executeTakeFirst();
  const rows = await tx
    .selectFrom("standing_entry")
    .select((eb) => [
      "account_id as accountId",
      "specialty_id as specialtyId",
      "track",
      eb.fn.sum<number>("points").as("points"),
    ])
    .where("private", "=", 1)
    .where("created_at", "<", before)
    .where("created_at", ">=", Number(last?.at ?? 0))
    .groupBy(["account_id", "specialty_id", "track"])
    .execute();
  return rows.map((row) => ({ ...row, points: Number(row.points) })).filter((row) => row.points !== 0);
}

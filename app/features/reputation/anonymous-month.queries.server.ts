import type { Tx } from "db/engine";
import type { Instant } from "~/core/time";

/**
 * Private points written before `before` and not paid out yet, summed per person, specialty and track. What
 * was paid is known for each specialty and track by the last pay-out there. Those who left are paid nothing, and hide
 * nobody: their totals are shown no more.
 */
export async function pendingPrivate(tx: Tx, before: Instant) {
  const rows = await tx
    .selectFrom("standing_entry as e")
    .leftJoin(
      (eb) =>
        eb
          .selectFrom("standing_entry")
          .select((of) => ["specialty_id", "track", of.fn.max("created_at").as("at")])
          .where("rule", "=", "anonymous-month")
          .groupBy(["specialty_id", "track"])
          .as("paid"),
      (join) => join.onRef("paid.specialty_id", "=", "e.specialty_id").onRef("paid.track", "=", "e.track"),
    )
    .innerJoin("account as a", "a.id", "e.account_id")
    .select((eb) => [
      "e.account_id as accountId",
      "e.specialty_id as specialtyId",
      "e.track",
      eb.fn.sum<number>("e.points").as("points"),
    ])
    .where("e.private", "=", 1)
    .where("a.deleted_at", "is", null)
    .where("e.created_at", "<", before)
    .where((eb) => eb.or([eb("paid.at", "is", null), eb("e.created_at", ">=", eb.ref("paid.at"))]))
    .groupBy(["e.account_id", "e.specialty_id", "e.track"])
    .execute();
  return rows.map((row) => ({ ...row, points: Number(row.points) })).filter((row) => row.points !== 0);
}
